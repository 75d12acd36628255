namespace ClaimTracker.Documents.Tests;

/// <summary>Finds files that are not copied beside the tests.</summary>
internal static class Repository
{
    /// <summary>The folder of the solution.</summary>
    internal static string Root
    {
        get
        {
            for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            {
                if (File.Exists(Path.Combine(folder.FullName, "ClaimTracker.sln")))
                {
                    return folder.FullName;
                }
            }

            throw new InvalidOperationException($"No ClaimTracker.sln above {AppContext.BaseDirectory}.");
        }
    }
}
