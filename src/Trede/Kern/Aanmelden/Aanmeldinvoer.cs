namespace Participatie.App.Kern;

/// <summary>What is typed on the pages on which one signs in or keeps the own account; each page uses what it asks.</summary>
public sealed class Aanmeldinvoer
{
    /// <summary>The e-mail address.</summary>
    public string? Email { get; set; }

    /// <summary>The password that holds now.</summary>
    public string? Wachtwoord { get; set; }

    /// <summary>A new password. The name makes that it is never kept.</summary>
    public string? NieuwWachtwoord { get; set; }

    /// <summary>The new password once more.</summary>
    public string? HerhaaldWachtwoord { get; set; }

    /// <summary>A code of the app, or a recovery code.</summary>
    public string? Code { get; set; }

    /// <summary>The sealed secret of a second factor that is being set up.</summary>
    public string? Sleutel { get; set; }

    /// <summary>The sealed form that waits until one is signed in.</summary>
    public string? Bewaard { get; set; }

    /// <summary>Where one goes after signing in.</summary>
    public string? Terug { get; set; }

    /// <summary>The account of the demo.</summary>
    public string? Login { get; set; }
}
