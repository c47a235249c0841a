namespace Participatie.Koppeling;

/// <summary>A way in which another system writes a day; the code of each stands in <see cref="Datumstijlen"/>.</summary>
public enum Datumstijl
{
    /// <summary><c>jjjj-mm-dd</c>.</summary>
    JaarMaandDag,

    /// <summary><c>d-m-jjjj</c>.</summary>
    DagMaandJaar,

    /// <summary><c>d/m/jjjj</c>.</summary>
    DagSchuinMaand,

    /// <summary><c>m/d/jjjj</c>.</summary>
    MaandSchuinDag,

    /// <summary><c>jjjjmmdd</c>.</summary>
    Aaneen,

    /// <summary><c>d mmm jjjj</c>, with the Dutch name of the month, whole or in three letters.</summary>
    Maandnaam,

    /// <summary><c>d-m-jj</c>.</summary>
    KortJaar,
}
