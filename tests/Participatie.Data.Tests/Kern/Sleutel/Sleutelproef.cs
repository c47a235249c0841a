using Participatie.Data.Kern;

namespace Participatie.Data.Tests.Kern;

/// <summary>A folder for one test, in which keys can be made.</summary>
internal sealed class Sleutelproef : IDisposable
{
    public static readonly DateTimeOffset Nu = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    public string Pad { get; } = Directory.CreateTempSubdirectory("trede-sleutel-").FullName;

    public string Map => Path.Combine(Pad, "sleutels");

    public Sleutelbos Maak(string naam = "sleutels") => Sleutelbos.Maak(Path.Combine(Pad, naam), Nu);

    public string Bestand(int generatie) => Path.Combine(Map, FormattableString.Invariant($"sleutel-{generatie:0000}.json"));

    public static void Faalt(Sleutelfout fout, Action doe) => Assert.Equal(fout, Assert.Throws<SleutelException>(doe).Fout);

    public void Dispose() => Directory.Delete(Pad, recursive: true);
}
