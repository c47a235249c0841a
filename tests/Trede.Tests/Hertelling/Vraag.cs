namespace Trede.Tests.Hertelling;

/// <summary>The options of one report; what is null was not asked. Begin: the rungs and codes one of which somebody stood on at the first day of flows.</summary>
internal sealed record Vraag(string? Subgroepen = null, DateOnly? BekendOp = null, string? Gemeente = null, Filter? Filter = null, IReadOnlyList<int>? Begin = null);
