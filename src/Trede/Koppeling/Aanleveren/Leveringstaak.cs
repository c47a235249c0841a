namespace Participatie.App.Koppeling;

/// <summary>What is to be done with a delivery, while nobody waits for a page.</summary>
internal enum Leveringstaak
{
    /// <summary>Read it, check it and compare it.</summary>
    Controleren,

    /// <summary>Lay its rows ready and make them count.</summary>
    Aanvaarden,
}
