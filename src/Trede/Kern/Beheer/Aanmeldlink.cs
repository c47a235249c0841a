using Participatie.Data.Kern;

namespace Participatie.App.Kern;

/// <summary>Gives the path of a link with which an account sets a password, once. Signing in provides it.</summary>
internal delegate Task<string> Aanmeldlink(AccountRecord account, CancellationToken stop);
