namespace Trede.Tests.Hertelling;

/// <summary>The options of one report; what is null was not asked.</summary>
internal sealed record Vraag(string? Subgroepen = null, DateOnly? BekendOp = null, string? Gemeente = null, Filter? Filter = null);
