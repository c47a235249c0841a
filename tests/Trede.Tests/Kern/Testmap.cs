using System.Text;

namespace Trede.Tests.Kern;

/// <summary>A folder of its own for one test, gone afterwards.</summary>
internal sealed class Testmap : IDisposable
{
    private readonly DirectoryInfo map = Directory.CreateTempSubdirectory("trede-test-");

    public string Pad => map.FullName;

    public string this[string naam] => Path.Combine(map.FullName, naam);

    public string Schrijf(string naam, string inhoud)
    {
        File.WriteAllText(this[naam], inhoud, new UTF8Encoding(false));
        return this[naam];
    }

    public IReadOnlyList<string> Bestanden => [.. map.EnumerateFileSystemInfos("*", SearchOption.AllDirectories).Where(item => item is FileInfo).Select(item => Path.GetRelativePath(map.FullName, item.FullName)).Order(StringComparer.Ordinal)];

    public void Dispose() => map.Delete(recursive: true);
}
