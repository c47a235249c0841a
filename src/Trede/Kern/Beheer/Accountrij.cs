using Participatie.Data.Kern;

namespace Participatie.App.Kern;

/// <summary>An account as a municipality where it holds a role sees it.</summary>
/// <param name="Account">The account.</param>
/// <param name="Rollen">Its roles in the municipality.</param>
internal sealed record Accountrij(AccountRecord Account, IReadOnlyList<ToekenningRecord> Rollen);
