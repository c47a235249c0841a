namespace Trede.Tests.Hertelling;

/// <summary>What one source says about one person at some moment of the replay.</summary>
internal sealed class Bronstand
{
    public int? Trede { get; private set; }

    public Groei Groei { get; private set; }

    public DateOnly Gemeten { get; private set; }

    public IReadOnlySet<int> Subgroepen { get; private set; } = new HashSet<int>();

    public Vertrek? Vertrek { get; private set; }

    public void Meet(DateOnly dag, Meting meting)
    {
        Vertrek = null;
        Subgroepen = meting.Subgroepen;
        // A code 0 never hides a rung, an 8 or a 9.
        if (meting.Trede == 0 && Trede is not (null or 0))
            return;
        Trede = meting.Trede;
        Groei = meting.Groei;
        Gemeten = dag;
    }

    public void Vertrekt(Vertrek vertrek)
    {
        Vertrek = vertrek;
        Trede = null;
        Groei = Groei.Nvt;
        Subgroepen = new HashSet<int>();
    }
}
