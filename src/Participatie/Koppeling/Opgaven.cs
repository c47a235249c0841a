namespace Participatie.Koppeling;

/// <summary>Compares what the rows of a delivery say of things that are kept with what their source said before, and with what is kept.</summary>
public static class Opgaven
{
    /// <summary>Compares.</summary>
    /// <typeparam name="TSleutel">What tells two things apart.</typeparam>
    /// <typeparam name="T">What a row says of something.</typeparam>
    /// <param name="rijen">The rows in the order of the delivery, each with what it speaks of.</param>
    /// <param name="eerder">What the source said last.</param>
    /// <param name="nu">What is kept now.</param>
    /// <param name="voeg">What is to be kept of something: from what the source says, what it said before (null for nothing), and what is kept.</param>
    /// <param name="herhaalt">Whether what the source says is what it said before; null for equal.</param>
    public static Opgavevergelijking<T> Vergelijk<TSleutel, T>(
        IReadOnlyList<(TSleutel Sleutel, T Geleverd)> rijen, IReadOnlyDictionary<TSleutel, T> eerder, IReadOnlyDictionary<TSleutel, T> nu, Func<TSleutel, T, T?, T, T> voeg, Func<T, T, bool>? herhaalt = null)
        where TSleutel : notnull
        where T : class
    {
        ArgumentNullException.ThrowIfNull(rijen);
        ArgumentNullException.ThrowIfNull(eerder);
        ArgumentNullException.ThrowIfNull(nu);
        ArgumentNullException.ThrowIfNull(voeg);
        var laatste = new Dictionary<TSleutel, int>(rijen.Count);
        for (var rij = 0; rij < rijen.Count; rij++) laatste[rijen[rij].Sleutel] = rij;
        var wijzigingen = new List<Opgavewijziging<T>>();
        var (nieuw, gewijzigd, ongewijzigd) = (0, 0, 0);
        for (var rij = 0; rij < rijen.Count; rij++)
        {
            var (sleutel, geleverd) = rijen[rij];
            if (laatste[sleutel] != rij) continue;
            var (gezegd, bewaard) = (eerder.GetValueOrDefault(sleutel), nu.GetValueOrDefault(sleutel));
            if (bewaard is not null && gezegd is not null && (herhaalt?.Invoke(geleverd, gezegd) ?? geleverd.Equals(gezegd)))
            {
                ongewijzigd++;
                continue;
            }

            if (gezegd is null) nieuw++;
            else gewijzigd++;
            wijzigingen.Add(new Opgavewijziging<T>(rij, geleverd, bewaard, bewaard is null ? geleverd : voeg(sleutel, geleverd, gezegd, bewaard)));
        }

        return new Opgavevergelijking<T>(wijzigingen, nieuw, gewijzigd, ongewijzigd, rijen.Count - laatste.Count);
    }
}
