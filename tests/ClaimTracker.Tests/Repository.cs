namespace ClaimTracker.Tests;

/// <summary>Where the sources are, found by walking up from the running tests.</summary>
/// <remarks>
/// Not by <c>[CallerFilePath]</c>, which a build server maps to <c>/_/</c>. Every test project compiles this file.
/// </remarks>
internal static class Repository
{
    private static readonly Lazy<string> FoundRoot = new(FindRoot);

    /// <summary>The folder that holds ClaimTracker.sln.</summary>
    public static string Root => FoundRoot.Value;

    /// <summary>The folder of the test project that is running.</summary>
    public static string TestProject => Path.Combine(Root, "tests", typeof(Repository).Assembly.GetName().Name!);

    /// <summary>The source files under a folder, without what the build leaves in <c>bin</c> and <c>obj</c>.</summary>
    public static IReadOnlyList<string> SourceFiles(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal),
    ];

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ClaimTracker.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No ClaimTracker.sln above {AppContext.BaseDirectory}; run the tests from inside the repository.");
    }
}
