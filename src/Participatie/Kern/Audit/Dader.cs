namespace Participatie.Kern;

/// <summary>
/// Who acts: an account, or a part of the program itself. The log names the account by its random id, so that it holds no name of a person.
/// </summary>
/// <param name="Account">The account; null when the program acts by itself.</param>
/// <param name="Functie">Through which part of the program, such as <c>scherm</c> or <c>opdrachtregel</c>: a short Dutch word, no name of a person.</param>
public sealed record Dader(Guid? Account, string Functie)
{
    /// <summary>The program itself, such as a command or a task in the background.</summary>
    public static Dader Programma(string functie) => new(null, functie);

    /// <summary>Somebody at the screen.</summary>
    public static Dader OpScherm(Guid account) => new(account, "scherm");
}
