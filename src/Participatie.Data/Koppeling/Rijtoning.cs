using System.Text;
using CsvHelper;
using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.Data.Koppeling;

/// <summary>Gives rows that have to be shown their fields as text.</summary>
internal static class Rijtoning
{
    /// <summary>Shows a row when somebody asked for rows with such a finding.</summary>
    public static void Bied(this Rijtoon? toon, CsvReader reader, long regel, Bevindingen bevindingen)
    {
        if (toon?.Wil(bevindingen) == true) toon.Neem(regel, [.. Enumerable.Range(0, Profielmerk.Velden(reader)).Select(veld => Encoding.UTF8.GetString(reader.GetSpan(veld)))]);
    }
}
