namespace Participatie.Kern;

/// <summary>
/// What is known of one kind of fault in an audit chain, in plain Dutch. These are no <see cref="Bevinding"/>: those are about rows and files of a
/// delivery and are counted in a mask of 128 bits; a fault of the chain is about an act in the database.
/// </summary>
/// <param name="Fout">The fault.</param>
/// <param name="Code">The stable code that users see.</param>
/// <param name="Wat">What is found.</param>
/// <param name="Doe">What the user can do.</param>
public sealed record Ketenfoutfeiten(Ketenfout Fout, string Code, string Wat, string Doe)
{
    private const string Vergelijk = "Vergelijk met een eerdere kopie van de database en meld het aan wie over de beveiliging gaat.";

    /// <summary>Every kind of fault once, in the order of <see cref="Ketenfout"/>.</summary>
    public static readonly IReadOnlyList<Ketenfoutfeiten> Alle =
    [
        new(Ketenfout.RegelGewijzigd, "A101", "Een regel van deze handeling is gewijzigd of verplaatst.", Vergelijk),
        new(Ketenfout.RegelVerwijderd, "A102", "Van deze handeling is een regel verwijderd.", Vergelijk),
        new(Ketenfout.RegelToegevoegd, "A103", "Aan deze handeling is een regel toegevoegd.", Vergelijk),
        new(Ketenfout.RegelZonderSchakel, "A104", "Er staat een regel van een handeling die er niet is.", Vergelijk),
        new(Ketenfout.SchakelGewijzigd, "A111", "Deze handeling is gewijzigd, of is niet door Trede geschreven.", Vergelijk),
        new(Ketenfout.SchakelVerwijderd, "A112", "Hier ontbreken een of meer handelingen.", Vergelijk),
        new(Ketenfout.SchakelDubbel, "A113", "Dit nummer van een handeling komt vaker voor of staat niet op volgorde.", Vergelijk),
        new(Ketenfout.SchakelSluitNietAan, "A114", "Deze handeling sluit niet aan op de handeling ervoor.", Vergelijk),
        new(Ketenfout.SchakelAndereGemeente, "A115", "Deze handeling hoort bij een andere gemeente.", Vergelijk),
        new(Ketenfout.EindeVerwijderd, "A121", "De laatste handelingen zijn verwijderd: de database zelf zegt dat er meer waren.", Vergelijk),
        new(Ketenfout.KopGewijzigd, "A122", "Het einde van het logboek klopt niet met de laatste handeling.", Vergelijk),
        new(Ketenfout.KopOntbreekt, "A123", "Het einde van het logboek is niet meer bekend.", Vergelijk),
        new(Ketenfout.AnkerVerder, "A131", "De laatste handelingen zijn verwijderd: buiten de database staat dat er meer waren.",
            "Is een oudere kopie van de database teruggezet? Gebruik dan ‘trede herstel’. Anders: vergelijk met een eerdere kopie en meld het aan wie over de beveiliging gaat."),
        new(Ketenfout.AnkerAnders, "A132", "Deze handeling is een andere dan wat er buiten de database over staat: het logboek is vervangen.", Vergelijk),
        new(Ketenfout.AnkerOntbreekt, "A133", "Buiten de database staat niets over dit logboek. Een verwijderd einde is dan niet te vinden.",
            "Controleer of de map met ankers op haar plaats staat, en of dit de juiste map met sleutels is."),
        new(Ketenfout.SleutelOnbekend, "A141", "De sleutel van deze handeling is er niet. De handeling is niet te controleren.",
            "Zet alle sleutels terug in de map met sleutels, ook de oude."),
    ];

    /// <summary>The facts of a fault; a number that is no fault is a wrong call.</summary>
    public static Ketenfoutfeiten Van(Ketenfout fout) => fout is >= Ketenfout.RegelGewijzigd and <= Ketenfout.SleutelOnbekend
        ? Alle[(int)fout - 1]
        : throw new ArgumentOutOfRangeException(nameof(fout), fout, "This is no fault.");
}
