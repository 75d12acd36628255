using ClaimTracker.Documents;

namespace ClaimTracker.Testing.Tests;

/// <summary>The lines in the package, and the story that they are made of.</summary>
internal static class StoryLines
{
    public static string StoryFile => Path.Combine(Repository.Root, "docs", "stories", "belgorod.yaml");

    public static string LinesFile => Path.Combine(Repository.Root, "src", "ClaimTracker.Testing", "Samples", "belgorod.lines");

    public static string Made()
    {
        var story = ClaimsDocument.Read(File.ReadAllBytes(StoryFile), options: new ClaimTrackerOptions { TimeProvider = new FixedClock() });
        return string.Concat(story.GetLedgerOrThrow().Entries.Select(entry => EntryLine.Of(entry) + "\n"));
    }
}
