using System.Runtime.InteropServices;

namespace Participatie.Bench;

/// <summary>One page that was asked for.</summary>
/// <param name="Soort">What kind of page.</param>
/// <param name="Ms">From the planned moment to the last byte.</param>
/// <param name="Fout">What was wrong with the answer, or null.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Antwoordtijd(string Soort, double Ms, string? Fout);
