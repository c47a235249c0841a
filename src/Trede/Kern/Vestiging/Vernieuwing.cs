namespace Participatie.App.Kern;

/// <summary>What became of renewing the keys.</summary>
/// <param name="Generatie">The number of the new generation.</param>
/// <param name="Bsns">How many BSNs were encrypted anew.</param>
/// <param name="Accounts">How many accounts had a secret that was encrypted anew.</param>
/// <param name="Kapot">How many secrets do not open; then the old keys stay.</param>
internal sealed record Vernieuwing(int Generatie, int Bsns, int Accounts, int Kapot);
