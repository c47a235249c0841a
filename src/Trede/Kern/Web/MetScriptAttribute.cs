namespace Participatie.App.Kern;

/// <summary>A page that has a script of our own, which makes it easier and is never needed.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class MetScriptAttribute : Attribute;
