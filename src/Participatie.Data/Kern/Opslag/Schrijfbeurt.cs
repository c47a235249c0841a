using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Participatie.Kern;

namespace Participatie.Data.Kern;

/// <summary>One act on the database: everything in it is saved together with its lines in the audit log, or not at all.</summary>
public sealed class Schrijfbeurt
{
    private readonly List<Auditregel> regels = [];
    private readonly IDatabasewijze wijze;

    internal Schrijfbeurt(IDatabasewijze wijze, ParticipatieContext context, DateTimeOffset nu)
    {
        this.wijze = wijze;
        Context = context;
        Nu = nu;
    }

    /// <summary>The tables.</summary>
    public ParticipatieContext Context { get; }

    /// <summary>The moment of the act.</summary>
    public DateTimeOffset Nu { get; }

    /// <summary>The lines laid so far.</summary>
    public IReadOnlyList<Auditregel> Regels => regels;

    /// <summary>Lays a line in the audit log. An act without a line is undone.</summary>
    public void Leg(Auditregel regel) => regels.Add(regel);

    /// <summary>The next position in the log of the municipality. Holds up other acts that take one until this one ends: ask for it last.</summary>
    public async Task<long> NeemPositieAsync(CancellationToken stop)
    {
        var gemeente = Context.Gemeente.Nummer;
        return (await Context.Database.SqlQuery<long>($"UPDATE logstand SET positie = positie + 1 WHERE gemeente = {gemeente} RETURNING positie").ToListAsync(stop))[0];
    }

    /// <summary>The next positions in the log, as many as asked; gives the last of them. Holds up others as <see cref="NeemPositieAsync"/> does.</summary>
    public async Task<long> NeemPositiesAsync(int aantal, CancellationToken stop)
    {
        var gemeente = Context.Gemeente.Nummer;
        return (await Context.Database.SqlQuery<long>($"UPDATE logstand SET positie = positie + {aantal} WHERE gemeente = {gemeente} RETURNING positie").ToListAsync(stop))[0];
    }

    /// <summary>Holds up other acts of the municipality that ask the same, until this one ends: for a rule over several rows that two acts together could break.</summary>
    public Task HoudGemeenteAsync(CancellationToken stop)
    {
        var gemeente = Context.Gemeente.Nummer;
        return Context.Database.ExecuteSqlAsync($"UPDATE logstand SET positie = positie WHERE gemeente = {gemeente}", stop);
    }

    /// <summary>The next number of a kind of row within the municipality, from 1.</summary>
    public async Task<int> VolgendNummerAsync<T>(Expression<Func<T, int?>> nummer, CancellationToken stop)
        where T : class, IPerGemeente => (await Context.Set<T>().MaxAsync(nummer, stop) ?? 0) + 1;

    /// <summary>Adds many rows quickly, past the change tracker.</summary>
    public Task VoegAsync<T>(IEnumerable<T> rijen, CancellationToken stop)
        where T : class, IPerGemeente => wijze.VoegAsync(Context, Rijenplan.Van(Context.Model.FindEntityType(typeof(T))!), rijen.Select(Eigen), stop);

    private object Eigen<T>(T rij)
        where T : class, IPerGemeente => rij.Gemeente == Context.Gemeente.Nummer ? rij : throw new InvalidOperationException("A row belongs to another municipality.");
}
