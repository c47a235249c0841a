using Participatie.App.Kern;
using Proefbank;

namespace Participatie.Bench;

/// <summary>A filled database that may be changed, with the server below it where there is one.</summary>
/// <param name="Databank">Which kind.</param>
/// <param name="Keuze">How the product reaches it.</param>
/// <param name="Server">The server of PostgreSQL, or null.</param>
internal sealed record Meetdatabase(Databank Databank, Opslagkeuze Keuze, Postgresserver? Server) : IAsyncDisposable
{
    /// <summary>How it is called in names of measurements.</summary>
    public string Woord => Databasevoorraad.Woord(Databank);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (Server is not null) await Server.DisposeAsync();
    }
}
