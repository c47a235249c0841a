namespace Trede.Tests.Koppeling;

/// <summary>Whom <see cref="Uitvoerproef.VulAsync"/> put something in for.</summary>
internal sealed record Uitvoerklanten(IReadOnlyList<int> Klanten, int Lokaal, int Klaargezet, int Traject);
