namespace Participatie.Ladder;

/// <summary>Where the replay of one source stands: places of rows, -1 for none.</summary>
internal struct Bronloop
{
    /// <summary>Nothing has happened.</summary>
    public static readonly Bronloop Leeg = new() { Niveau = -1, Laatste = -1, Vertrek = -1 };

    /// <summary>The last measurement with a rung, 8 or 9 after the last leaving.</summary>
    public int Niveau;

    /// <summary>The last measurement after the last leaving; without a level it holds code 0.</summary>
    public int Laatste;

    /// <summary>The day of the last leaving.</summary>
    public int Vertrek;

    /// <summary>Why.</summary>
    public uint Reden;

    /// <summary>Takes in the next row.</summary>
    public void Neem(int rij, int dag, uint kern)
    {
        if ((kern & Rijsoort.Uitstroomvlag) != 0)
        {
            Vertrek = dag;
            Reden = (kern >> Rijsoort.RedenSchuif) & 15;
            Niveau = Laatste = -1;
            return;
        }

        Laatste = rij;
        if ((kern & Rijsoort.TredeMasker) != 0) Niveau = rij;
    }

    /// <summary>Forgets what was measured up to and including the day on which the person left.</summary>
    public void Vergeet(int weg, ReadOnlySpan<ushort> dagen)
    {
        if (Niveau >= 0 && dagen[Niveau] <= weg) Niveau = -1;
        if (Laatste >= 0 && dagen[Laatste] <= weg) Laatste = -1;
    }
}
