using System.Text.Json;

namespace ClaimTracker.Packages.Tests;

/// <summary>Builds and packs the projects under <c>src</c> from nothing, as a build server does, beside what the other tests run.</summary>
internal sealed class PackageBuild
{
    // Inside the repository, whose root is what a build server leaves out of all paths.
    private readonly string _output = Path.Combine(Repository.Root, "artifacts", "packages-tests");

    public async Task PackInto(string folder, string version)
    {
        if (Directory.Exists(_output))
        {
            Directory.Delete(_output, recursive: true);
        }

        Directory.CreateDirectory(_output);
        var filter = Path.Combine(_output, "packages.slnf");
        await File.WriteAllTextAsync(filter, SolutionFilter());
        await Command.Run(
            Repository.Root,
            "dotnet",
            [
                "pack", filter, "--configuration", "Release", "--artifacts-path", _output, "--output", folder, "-warnaserror", "--verbosity", "quiet",
                $"-p:Version={version}", "-p:ContinuousIntegrationBuild=true",
            ]);
        Directory.Delete(_output, recursive: true);
    }

    private static string SolutionFilter() => JsonSerializer.Serialize(new
    {
        solution = new
        {
            path = Path.Combine(Repository.Root, "ClaimTracker.sln"),
            projects = PackedFeed.Packages.Select(package => Path.Combine("src", package, $"{package}.csproj")),
        },
    });
}
