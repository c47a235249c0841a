using Microsoft.EntityFrameworkCore;

namespace Participatie.App.Kern;

/// <summary>Two acts at the same moment: the one that lost looks again, and then finds what the other one saved.</summary>
internal static class Samenloop
{
    /// <summary>Does an act, and does it once more when another one came between reading and saving.</summary>
    public static async Task<T> VoerUitAsync<T>(Func<Task<T>> daad)
    {
        try
        {
            return await daad();
        }
        catch (DbUpdateException)
        {
            return await daad();
        }
    }
}
