namespace Participatie.App.Kern;

/// <summary>For everybody, signed in or not. What bears neither this nor <see cref="VereistAttribute"/> does not exist.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class OpenbaarAttribute : Attribute
{
    /// <summary>Whether nobody needs to know who asks: a style sheet, the watchdog.</summary>
    public bool ZonderRaam { get; init; }
}
