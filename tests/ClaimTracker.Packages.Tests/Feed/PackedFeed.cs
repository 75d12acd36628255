using System.Globalization;
using System.Xml.Linq;
using ClaimTracker.Packages.Tests;

[assembly: AssemblyFixture(typeof(PackedFeed))]

namespace ClaimTracker.Packages.Tests;

/// <summary>All packages, packed once for the run under a version that nothing on the machine can have, in a folder that is a feed.</summary>
public sealed class PackedFeed : IAsyncLifetime
{
    private readonly PackageBuild _build = new();

    /// <summary>The version in the project files of the repository.</summary>
    public static string RepositoryVersion { get; } =
        XDocument.Load(Path.Combine(Repository.Root, "Directory.Build.props")).Descendants("Version").Single().Value;

    /// <summary>The packages, and the folders under <c>src</c> that they are made of.</summary>
    public static IReadOnlyList<string> Packages { get; } =
        [.. Directory.EnumerateDirectories(Path.Combine(Repository.Root, "src")).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    /// <summary>The version of the packages of this run.</summary>
    public string Version { get; } = string.Create(CultureInfo.InvariantCulture, $"{RepositoryVersion}-run.{DateTime.UtcNow:yyyyMMddHHmmssfff}");

    /// <summary>Deleted at the end of the run.</summary>
    internal string Folder { get; } = Directory.CreateTempSubdirectory("claimtracker-packages-").FullName;

    internal string Feed => Path.Combine(Folder, "feed");

    public async ValueTask InitializeAsync()
    {
        await _build.PackInto(Feed, Version);
        Directory.CreateDirectory(Path.Combine(Folder, "work"));
        await File.WriteAllTextAsync(Path.Combine(Folder, "work", "NuGet.config"), NuGetConfig());
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>Packs everything a second time, from nothing.</summary>
    internal async Task<string> PackAgain()
    {
        var again = Path.Combine(Folder, "feed-again");
        await _build.PackInto(again, Version);
        return again;
    }

    internal string FileOf(string package, string extension = "nupkg") => Path.Combine(Feed, $"{package}.{Version}.{extension}");

    /// <summary>A folder to work in, below the configuration that names the feed.</summary>
    internal string FolderFor(string name) => Path.Combine(Folder, "work", name);

    /// <summary>Runs the SDK where only the feed has our packages: what it restores lies in a folder of this run.</summary>
    internal Task<string> Dotnet(string folder, params string[] arguments) =>
        Command.Run(folder, "dotnet", arguments, environment: ("NUGET_PACKAGES", Path.Combine(Folder, "restored")));

    // What others have made is taken from where the machine has it, and else from its usual sources.
    private string NuGetConfig()
    {
        var machine = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        return new XElement(
            "configuration",
            new XElement("packageSources", Add("claimtracker-run", Feed)),
            new XElement("fallbackPackageFolders", Directory.Exists(machine) ? Add("machine", machine) : null)).ToString();
    }

    private static XElement Add(string key, string value) => new("add", new XAttribute("key", key), new XAttribute("value", value));
}
