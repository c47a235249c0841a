namespace Participatie.App.Kern;

/// <summary>What the program says when it ends.</summary>
internal static class Afsluitcode
{
    /// <summary>All rows are used.</summary>
    public const int Goed = 0;

    /// <summary>Done, with refused rows.</summary>
    public const int MetAfkeur = 1;

    /// <summary>The call is wrong.</summary>
    public const int VerkeerdeAanroep = 2;

    /// <summary>Nothing can be used, or nothing could be written.</summary>
    public const int NietsBruikbaar = 3;

    /// <summary>Broken off by the user, as shells count it.</summary>
    public const int Afgebroken = 130;
}
