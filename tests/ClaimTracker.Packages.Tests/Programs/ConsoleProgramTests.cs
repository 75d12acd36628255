namespace ClaimTracker.Packages.Tests;

[Collection(nameof(EmbeddingPrograms))]
public sealed class ConsoleProgramTests(EmbeddingPrograms programs)
{
    [Fact]
    public async Task Run_PrintsWhatThePageShows() =>
        EmbeddingPrograms.MustPrintWhatIsShown("console", await Command.Run(programs.FolderOf("console"), "dotnet", ["exec", programs.DllOf("console")]));

    [Fact]
    public void Program_IsShorterThanFifteenLines() =>
        Assert.True(File.ReadAllLines(Path.Combine(EmbeddingPrograms.Source, "console", "Program.cs")).Length < 15);
}
