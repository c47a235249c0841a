namespace Trede.Tests.Hertelling;

internal enum Groei
{
    Nvt,
    Plus,
    Nul,
    Onbekend,
}
