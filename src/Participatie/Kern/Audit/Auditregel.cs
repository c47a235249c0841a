namespace Participatie.Kern;

/// <summary>
/// One line of the audit log: what was done with one thing, and with at most one client (Logboek dataverwerkingen: one line for each person, so
/// an export of 500 clients has 500). It holds no value that identifies a person: no BSN, no name, no day of birth.
/// </summary>
/// <param name="Handeling">What was done.</param>
/// <param name="Klant">The random number of the client; null when it is about nobody.</param>
/// <param name="Onderwerp">What it was done with: a kind and its number, such as <c>traject 12</c>; empty when that is the client.</param>
/// <param name="Toelichting">More, such as which fields were changed or for which purpose; empty when there is nothing to add.</param>
public sealed record Auditregel(Handeling Handeling, int? Klant, string Onderwerp, string Toelichting)
{
    /// <summary>The longest <see cref="Onderwerp"/>, in characters.</summary>
    public const int LangsteOnderwerp = 100;

    /// <summary>The longest <see cref="Toelichting"/>, in characters.</summary>
    public const int LangsteToelichting = 400;

    /// <summary>A line about the client as a whole.</summary>
    public Auditregel(Handeling handeling, int klant, string toelichting = "")
        : this(handeling, klant, string.Empty, toelichting)
    {
    }

    /// <summary>A line about nobody.</summary>
    public Auditregel(Handeling handeling, string onderwerp = "", string toelichting = "")
        : this(handeling, null, onderwerp, toelichting)
    {
    }

    /// <summary>The place within its act, from 1; 0 as long as it belongs to none. <see cref="Auditketen.Leg"/> gives it.</summary>
    public int Plaats { get; init; }
}
