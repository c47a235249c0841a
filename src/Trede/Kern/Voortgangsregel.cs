using Participatie.Koppeling;

namespace Participatie.App.Kern;

/// <summary>Shows on one line how far long work is: rows, rows a second, time left. Silent when nobody watches or when it is soon done.</summary>
internal sealed class Voortgangsregel : IDisposable
{
    private static readonly TimeSpan Begin = TimeSpan.FromMilliseconds(700);
    private static readonly TimeSpan Steeds = TimeSpan.FromMilliseconds(250);

    private readonly Balie balie;
    private readonly Voortgang voortgang;
    private readonly string gedaan;
    private readonly long gestart;
    private readonly ITimer? timer;
    private readonly Lock slot = new();
    private int breedte;
    private bool klaar;

    public Voortgangsregel(Balie balie, Voortgang voortgang, string gedaan = "gelezen")
    {
        this.gedaan = gedaan;
        this.balie = balie;
        this.voortgang = voortgang;
        gestart = balie.Klok.GetTimestamp();
        if (balie.Toeschouwer) timer = balie.Klok.CreateTimer(_ => Toon(), null, Begin, Steeds);
    }

    public void Dispose()
    {
        timer?.Dispose();
        lock (slot)
        {
            klaar = true;
            if (breedte > 0) balie.Fout.Write('\r' + new string(' ', breedte) + '\r');
        }
    }

    /// <summary>The line for a moment.</summary>
    internal static string Regel(long rijen, long bytes, long totaal, TimeSpan duur, string gedaan = "gelezen")
    {
        var perSeconde = (long)(rijen / Math.Max(0.001, duur.TotalSeconds));
        var deel = totaal > 0 ? Math.Min(1.0, (double)bytes / totaal) : 0;
        var rest = deel is > 0.01 and < 1 ? $", nog {Math.Ceiling(duur.TotalSeconds * (1 - deel) / deel).ToString("N0", Balie.Nederlands)} s" : string.Empty;
        return $"{Balie.Getal(rijen)} rijen {gedaan} ({deel.ToString("P0", Balie.Nederlands)}), {Balie.Getal(perSeconde)} per seconde{rest}";
    }

    private void Toon()
    {
        lock (slot)
        {
            if (klaar) return;
            var regel = Regel(voortgang.Rijen, voortgang.Bytes, voortgang.TotaalBytes, balie.Klok.GetElapsedTime(gestart), gedaan);
            balie.Fout.Write('\r' + regel.PadRight(breedte));
            breedte = Math.Max(breedte, regel.Length);
        }
    }
}
