using Participatie.Kern;

namespace Participatie.Koppeling;

/// <summary>Reads a BSN and names what is wrong with it: the same for every kind of file.</summary>
internal static class Bsnlezing
{
    public static Bsn Lees(ReadOnlySpan<byte> tekst, ref Bevindingen bevindingen)
    {
        var fout = Bsn.TryParse(tekst, out var bsn);
        if (fout != Bsnfout.Geen)
        {
            bevindingen = bevindingen.Met(fout switch
            {
                Bsnfout.Leeg => Bevindingcode.BsnLeeg,
                Bsnfout.GeenCijfers => Bevindingcode.BsnGeenCijfers,
                Bsnfout.Lengte => Bevindingcode.BsnLengte,
                Bsnfout.Nul => Bevindingcode.BsnNul,
                _ => Bevindingcode.BsnElfproef,
            });
        }

        return bsn;
    }
}
