using System.Text;

namespace ClaimTracker.Cli.Tests;

public sealed class BoardCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("claimtracker-board-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Board_WithAFile_WritesThePageAndPrintsNothing()
    {
        var file = In("board.html");

        var result = Cli.Run("board", Cli.Belgorod, "-o", file);

        Assert.Equal((ExitCode.Fine, string.Empty, string.Empty), (result.ExitCode, result.Error, result.Output));
        Assert.StartsWith("<!doctype html>", File.ReadAllText(file), StringComparison.Ordinal);
        Assert.Equal(File.ReadAllText(file), Cli.Run("board", Cli.Belgorod).Output);
    }

    [Fact]
    public void Board_OfAPastMoment_TellsWhatHasChangedSince()
    {
        var page = Cli.Run("board", Cli.Belgorod, "--as-of", "2023-05-22T17:00").Output;

        Assert.Contains("As of 22 May 2023, 17:00 (Europe/Moscow)", page, StringComparison.Ordinal);
        Assert.Contains("What has changed since", page, StringComparison.Ordinal);
        Assert.DoesNotContain("state-disputed", page[page.IndexOf("</style>", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("de", "Was wir wissen")]
    [InlineData("uk", "Що ми знаємо")]
    public void Board_InALanguage_SpeaksIt(string language, string heading) =>
        Assert.Contains(heading, Cli.Run("board", Cli.Richka, "--language", language).Output, StringComparison.Ordinal);

    [Fact]
    public void Board_TemplatesOfTheHouse_ReplaceThoseThatShip()
    {
        File.WriteAllText(In("reading.html.liquid"), "<p>Our rules</p>");

        Assert.Contains("<p>Our rules</p>", Cli.Run("board", Cli.Belgorod, "--templates", _folder.FullName).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("board")]
    [InlineData("box")]
    public void Page_TemplateWithAMistake_NamesFileAndLineAndExitsWithTwo(string command)
    {
        File.WriteAllText(In("board.html.liquid"), "\n{{ bored.title }}");
        File.WriteAllText(In("box.md.liquid"), "\n{{ bored.title }}");

        var result = Cli.Run(command, Cli.Belgorod, "--templates", _folder.FullName);

        Assert.Equal(ExitCode.Usage, result.ExitCode);
        Assert.Contains(".liquid, line 2: nothing is called \"bored\" here", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Board_NoSuchFolderOrPlace_SaysSo()
    {
        Assert.Contains("There is no folder", Cli.Run("board", Cli.Belgorod, "--templates", In("nowhere")).Error, StringComparison.Ordinal);
        Assert.Contains("cannot be written", Cli.Run("board", Cli.Belgorod, "-o", In("no/such/folder/board.html")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Board_DocumentWithProblems_ListsThemAndWritesNothing()
    {
        var result = Cli.Run(["board", "-", "-o", In("board.html")], Encoding.UTF8.GetBytes("claimTracker: 1\nwrong: 1\n"));

        Assert.Equal(ExitCode.Problems, result.ExitCode);
        Assert.Contains("CT0002", result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(In("board.html")));
    }

    [Theory]
    [InlineData("timeline")]
    [InlineData("origins")]
    [InlineData("positions")]
    public void Picture_EachKind_IsAnSvgWithATitle(string kind)
    {
        var result = Cli.Run("picture", Cli.Belgorod, "staffed", "--kind", kind);

        Assert.Equal(ExitCode.Fine, result.ExitCode);
        Assert.StartsWith("<svg xmlns=\"http://www.w3.org/2000/svg\"", result.Output, StringComparison.Ordinal);
        Assert.Contains("Who staffed the unit?</title>", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Picture_OfOnePosition_ShowsItAlone()
    {
        var all = Cli.Run("picture", Cli.Belgorod, "staffed", "--kind", "origins").Output;
        var one = Cli.Run("picture", Cli.Belgorod, "staffed", "--kind", "origins", "--position", "C").Output;

        Assert.Contains(">Ukrainian media<", all, StringComparison.Ordinal);
        Assert.DoesNotContain(">Ukrainian media<", one, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Give QUESTION", "picture", "story")]
    [InlineData("No question has the id \"stafed\". Did you mean staffed?", "picture", "story", "stafed")]
    [InlineData("it has A, B, C", "picture", "story", "staffed", "--kind", "origins", "--position", "Z")]
    public void Picture_Wrong_SaysWhatThereIs(string sentence, params string[] arguments)
    {
        var result = Cli.Run([.. arguments.Select(argument => argument == "story" ? Cli.Belgorod : argument)]);

        Assert.Equal(ExitCode.Usage, result.ExitCode);
        Assert.Contains(sentence, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Box_Story_IsPrinted() => Assert.StartsWith("## Incursion into Belgorod region\n", Cli.Run("box", Cli.Belgorod).Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);

    [Fact]
    public void Pages_OfAStoredLedger_AreThoseOfTheDocument()
    {
        var store = In("claims.db");
        Assert.Equal(ExitCode.Fine, Cli.Run("import", Cli.Belgorod, "--store", store, "--ledger", "belgorod").ExitCode);

        var stored = Cli.Run("box", "--store", store, "--ledger", "belgorod").Output;
        var picture = Cli.Run("picture", "staffed", "--store", store, "--ledger", "belgorod", "--kind", "positions").Output;

        Assert.Equal(Cli.Run("box", Cli.Belgorod).Output.Split('\n')[1..], stored.Split('\n')[1..]);
        Assert.Equal(Cli.Run("picture", Cli.Belgorod, "staffed", "--kind", "positions").Output, picture);
    }

    private string In(string name) => Path.Combine(_folder.FullName, name);
}
