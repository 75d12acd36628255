namespace ClaimTracker.Testing.Tests;

public sealed class StoryLinesTests
{
    /// <summary>The package carries the story as entries, so that it needs no reader of documents. With CLAIMTRACKER_APPROVE=1 they are written anew; build again then.</summary>
    [Fact]
    public void Lines_InThePackage_AreThoseOfTheStory()
    {
        if (Environment.GetEnvironmentVariable("CLAIMTRACKER_APPROVE") == "1")
        {
            File.WriteAllText(StoryLines.LinesFile, StoryLines.Made());
        }

        Assert.Equal(StoryLines.Made(), File.ReadAllText(StoryLines.LinesFile));
    }
}
