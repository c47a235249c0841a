using System.Text;
using Participatie.App.Koppeling;
using Participatie.Kern;

namespace Participatie.App.Kern;

/// <summary>Reads a day that a user typed.</summary>
internal static class Dagwaarde
{
    /// <summary>The day, or null when nothing was typed; what is no day is a wrong call.</summary>
    public static Dag? Lees(string? tekst, string optie)
    {
        if (tekst is null) return null;
        return Dag.TryParse(Encoding.UTF8.GetBytes(tekst.Trim()), out var dag) switch
        {
            Dagfout.Geen => dag,
            Dagfout.BestaatNiet => throw new AanroepException($"De dag bij {optie} bestaat niet: {Leesverslag.Veilig(tekst)}."),
            Dagfout.Voor1950 => throw new AanroepException($"De dag bij {optie} ligt vóór 1950: {Leesverslag.Veilig(tekst)}."),
            _ => throw new AanroepException($"De datum bij {optie} is niet te lezen: {Leesverslag.Veilig(tekst)}. Schrijf een datum als 2012-03-31 of 31-3-2012."),
        };
    }
}
