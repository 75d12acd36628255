using System.Xml.Linq;

namespace ClaimTracker.Packages.Tests;

/// <summary>The programs of <c>docs/embedding</c>, built against the packed packages in a folder that knows nothing of the repository.</summary>
public sealed class EmbeddingPrograms(PackedFeed feed) : IAsyncLifetime
{
    /// <summary>The folders of the programs.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. Directory.EnumerateFiles(Source, "*.csproj", SearchOption.AllDirectories).Select(Path.GetFileNameWithoutExtension).Select(name => name!).Order(StringComparer.Ordinal),
    ];

    internal static string Source => Path.Combine(Repository.Root, "docs", "embedding");

    private string Folder => feed.FolderFor("programs");

    public async ValueTask InitializeAsync()
    {
        foreach (var name in Names)
        {
            Copy(name);
        }

        await File.WriteAllTextAsync(
            Path.Combine(Folder, "programs.slnx"),
            new XElement("Solution", Names.Select(name => new XElement("Project", new XAttribute("Path", $"{name}/{name}.csproj")))).ToString());
        await feed.Dotnet(Folder, "build", "programs.slnx", "--configuration", "Release", "-warnaserror", "--verbosity", "quiet");
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>Fails unless a program prints what the page shows. With CLAIMTRACKER_APPROVE=1 the page shows from now on what it prints.</summary>
    internal static void MustPrintWhatIsShown(string name, string printed)
    {
        var file = Path.Combine(Source, name, "prints.txt");
        if (Environment.GetEnvironmentVariable("CLAIMTRACKER_APPROVE") == "1")
        {
            File.WriteAllText(file, printed);
        }

        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), printed);
    }

    /// <summary>The folder of a program, as it was copied.</summary>
    internal string FolderOf(string name) => Path.Combine(Folder, name);

    /// <summary>What the build says that a program is made of.</summary>
    internal string DependenciesOf(string name) => File.ReadAllText(Path.ChangeExtension(DllOf(name), ".deps.json"));

    internal string DllOf(string name) => Path.Combine(Folder, name, "bin", "Release", "net10.0", $"{name}.dll");

    // As it is, but for the version of our packages.
    private void Copy(string name)
    {
        Directory.CreateDirectory(FolderOf(name));
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Source, name)))
        {
            var text = File.ReadAllText(file);
            File.WriteAllText(
                Path.Combine(FolderOf(name), Path.GetFileName(file)),
                Path.GetExtension(file) == ".csproj" ? text.Replace($"Version=\"{PackedFeed.RepositoryVersion}\"", $"Version=\"{feed.Version}\"", StringComparison.Ordinal) : text);
        }
    }
}
