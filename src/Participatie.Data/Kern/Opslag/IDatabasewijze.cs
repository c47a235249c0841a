using Microsoft.EntityFrameworkCore.Storage;
using Participatie.Kern;

namespace Participatie.Data.Kern;

/// <summary>What differs between the databases: opening, transactions, and what their errors mean.</summary>
internal interface IDatabasewijze : IDisposable
{
    Databasesoort Soort { get; }

    /// <summary>A context that is not in a transaction yet.</summary>
    ParticipatieContext Maak(Gemeentenummer gemeente);

    /// <summary>Begins a transaction in which only rows of the municipality of the context exist, and the roles of the account.</summary>
    Task<IDbContextTransaction> BeginAsync(ParticipatieContext context, Transactiesoort soort, Guid? account, CancellationToken stop);

    /// <summary>From here on in the transaction rows of another municipality exist.</summary>
    Task KiesGemeenteAsync(ParticipatieContext context, Gemeentenummer gemeente, CancellationToken stop);

    /// <summary>Waits until this process may write; disposing lets the next one go.</summary>
    Task<IDisposable> WachtOpSchrijvenAsync(CancellationToken stop);

    /// <summary>Waits until this process may lay rows ready; disposing lets those who do their work go first, in this process and in others.</summary>
    Task<IAsyncDisposable> WachtOpKlaarleggenAsync(CancellationToken stop);

    /// <summary>Whether tables of Trede are there; nothing is made.</summary>
    Task<bool> HeeftTabellenAsync(CancellationToken stop);

    /// <summary>Brings the tables up to date with this version of the program.</summary>
    Task MigreerAsync(CancellationToken stop);

    /// <summary>Holds the end of the chain for this transaction, so that nobody else adds a link meanwhile.</summary>
    string Kopvraag { get; }

    /// <summary>Whether the database could not be reached.</summary>
    bool IsWeg(Exception fout);

    /// <summary>Whether that is because the disk of the database is full.</summary>
    bool IsVol(Exception fout);

    /// <summary>Whether the transaction met another one and will do when tried again.</summary>
    bool IsBotsing(Exception fout);

    /// <summary>Adds many rows of one kind quickly.</summary>
    Task VoegAsync(ParticipatieContext context, Rijenplan plan, IEnumerable<object> rijen, CancellationToken stop);
}
