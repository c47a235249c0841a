using System.Text;

namespace Trede.Tests.Hertelling;

/// <summary>Plain RFC 4180, one character at a time.</summary>
internal static class CsvTekst
{
    public static char Scheiding(string tekst)
    {
        var kop = Buiten(tekst).TakeWhile(teken => teken != '\n').ToList();
        return new[] { ';', ',', '\t' }.MaxBy(scheiding => kop.Count(teken => teken == scheiding));
    }

    public static List<List<string>> Rijen(string tekst, char scheiding)
    {
        var rijen = new List<List<string>>();
        var rij = new List<string>();
        var veld = new StringBuilder();
        var inAanhaling = false;
        // A last line break ends a row and does not begin one.
        var begonnen = false;

        for (var i = 0; i < tekst.Length; i++)
        {
            var teken = tekst[i];
            var volgende = i + 1 < tekst.Length ? tekst[i + 1] : '\0';
            if (inAanhaling && teken == '"' && volgende == '"')
            {
                veld.Append('"');
                i++;
            }
            else if (inAanhaling && teken == '"')
            {
                inAanhaling = false;
            }
            else if (inAanhaling)
            {
                veld.Append(teken);
            }
            else if (teken == '"' && veld.Length == 0)
            {
                inAanhaling = true;
                begonnen = true;
            }
            else if (teken == scheiding)
            {
                rij.Add(veld.ToString());
                veld.Clear();
                begonnen = true;
            }
            else if (teken == '\n' || (teken == '\r' && volgende == '\n'))
            {
                if (teken == '\r')
                    i++;
                rij.Add(veld.ToString());
                veld.Clear();
                rijen.Add(rij);
                rij = [];
                begonnen = false;
            }
            else
            {
                veld.Append(teken);
                begonnen = true;
            }
        }

        if (inAanhaling)
            throw new FormatException("a quote never closes");
        if (begonnen)
        {
            rij.Add(veld.ToString());
            rijen.Add(rij);
        }

        return rijen;
    }

    private static IEnumerable<char> Buiten(string tekst)
    {
        var inAanhaling = false;
        foreach (var teken in tekst)
        {
            if (teken == '"')
                inAanhaling = !inAanhaling;
            else if (!inAanhaling)
                yield return teken;
        }
    }
}
