namespace Participatie.App.Kern;

/// <summary>What is sent to this address is read as it comes in, and may be more than fits in memory: nobody else reads it.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class StroomtAttribute : Attribute;
