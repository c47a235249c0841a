namespace Trede.Tests.Hertelling;

/// <summary>Raised inside the row reader only, so that each check can be one plain line.</summary>
internal sealed class AfgekeurdException : Exception
{
    public AfgekeurdException()
    {
    }

    public AfgekeurdException(string message)
        : base(message)
    {
    }

    public AfgekeurdException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
