using Trede.Tests.Kern;

namespace Trede.Tests;

/// <summary>What the README says you can do is done, and gives what it says.</summary>
public sealed class LeesmijTests
{
    [Fact]
    public void Readme_EveryCommand_GivesWhatItSays()
    {
        using var map = new Testmap();
        var program = Path.Combine(AppContext.BaseDirectory, "trede.dll");
        map.Schrijf("trede", $"#!/usr/bin/env bash\nexec dotnet exec '{program}' \"$@\"\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(map["trede"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Directory.CreateSymbolicLink(map["samples"], Path.Combine(Wortel(), "samples"));

        var stukken = Stukken(File.ReadAllText(Path.Combine(Wortel(), "README.md"))).ToList();

        Assert.True(stukken.Count >= 5, $"{stukken.Count} commands were found.");
        foreach (var (opdracht, verwacht) in stukken) Past(verwacht, Voer(map.Pad, opdracht), opdracht);
    }

    private static IEnumerable<(string Opdracht, string[] Verwacht)> Stukken(string leesmij)
    {
        foreach (var deel in leesmij.Split("```console\n").Skip(1))
        {
            var regels = deel.Split("\n```")[0].Split('\n');
            Assert.StartsWith("$ ", regels[0], StringComparison.Ordinal);
            yield return (regels[0][2..], regels[1..]);
        }
    }

    private static string[] Voer(string map, string opdracht)
    {
        var (code, uit, fout) = Kindproces.Voer(map, "bash", "-c", opdracht);
        Assert.True(code is 0 or 1, $"{opdracht} gave {code}: {fout}");
        return uit.TrimEnd('\n').Split('\n');
    }

    // Three points stand for any number of lines.
    private static void Past(string[] verwacht, string[] gevonden, string opdracht)
    {
        var plaats = 0;
        var overslaan = false;
        foreach (var regel in verwacht)
        {
            if (regel == "...")
            {
                overslaan = true;
                continue;
            }

            while (overslaan && plaats < gevonden.Length && gevonden[plaats] != regel) plaats++;
            Assert.True(plaats < gevonden.Length, $"{opdracht}\nlacks: {regel}\n{string.Join('\n', gevonden)}");
            Assert.Equal(regel, gevonden[plaats]);
            overslaan = false;
            plaats++;
        }

        Assert.True(overslaan || plaats == gevonden.Length, $"{opdracht}\ngave more:\n{string.Join('\n', gevonden.Skip(plaats))}");
    }

    private static string Wortel()
    {
        for (var map = new DirectoryInfo(AppContext.BaseDirectory); map is not null; map = map.Parent)
            if (File.Exists(Path.Combine(map.FullName, "Trede.slnx"))) return map.FullName;
        throw new DirectoryNotFoundException("The folder with Trede.slnx is not above the tests.");
    }
}
