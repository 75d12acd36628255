namespace ClaimTracker.Rendering.Tests;

/// <summary>The pictures that the documentation shows are those that are drawn.</summary>
public sealed class PicturesOnPagesTests
{
    [Theory]
    [InlineData("timeline")]
    [InlineData("origins")]
    [InlineData("positions")]
    public void Picture_OnAPage_IsTheOneThatIsDrawn(string kind)
    {
        var file = Path.Combine(Repository.Root, "docs", "board", $"{kind}.svg");
        var drawn = PictureTests.Draw(Sample.Belgorod, new QuestionId("staffed"), kind).Svg;
        if (Environment.GetEnvironmentVariable("CLAIMTRACKER_APPROVE") == "1")
        {
            File.WriteAllText(file, drawn);
        }

        Assert.Equal(drawn, File.ReadAllText(file).ReplaceLineEndings("\n"));
    }
}
