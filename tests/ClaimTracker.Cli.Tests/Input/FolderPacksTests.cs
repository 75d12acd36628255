using System.Diagnostics;

namespace ClaimTracker.Cli.Tests.Input;

// Files that a document includes lie in its own folder, and nowhere else.
public sealed class FolderPacksTests
{
    private const string OurPack = "claimTracker: 1\npack: { parameters: { place: the place } }\nquestions: { left: { text: \"How many left {place}?\", answers: quantity } }\n";

    [Fact]
    public void Check_FileBesideTheDocument_IsIncluded()
    {
        using var story = Story("{ pack: ./our-pack.yaml, as: h, with: { place: Harden } }");
        Write(story, "our-pack.yaml", OurPack);

        var result = Cli.Run("check", story.Path);

        Assert.Equal((0, string.Empty), (result.ExitCode, result.Error));
        Assert.Contains("on which nothing is on record: h-left.", result.Flat, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("timeline")]
    [InlineData("impact")]
    [InlineData("check", "--format", "json")]
    public void OtherCommands_FileBesideTheDocument_IsIncluded(string command, params string[] options)
    {
        using var story = Story("./our-pack.json", "claims: [ { id: c1, speaker: mayor, question: left, answer: 6 } ]");
        Write(story, "our-pack.json", """{ "claimTracker": 1, "questions": { "left": { "text": "How many left?", "answers": "quantity" } } }""");

        Assert.Equal((0, string.Empty), (Cli.Run([command, story.Path, .. options]) is var result ? result.ExitCode : -1, result.Error));
    }

    [Fact]
    public void Check_FileInAFile_IsFoundFromItsOwnFolder()
    {
        using var story = Story("./packs/war.yaml");
        Write(story, "packs/war.yaml", "claimTracker: 1\ninclude: [ ./more/our-pack.yml ]");
        Write(story, "packs/more/our-pack.yml", OurPack);

        Assert.Equal((0, string.Empty), (Cli.Run("check", story.Path) is var result ? result.ExitCode : -1, result.Error));
    }

    [Fact]
    public void Check_ProblemsInFiles_AreToldWithFileLineAndColumn()
    {
        using var story = Story("./a.yaml, nothing");
        var packs = Write(story, "a.yaml", "claimTracker: 1\ninclude: [ ./b.yaml ]\nclaims: []\n");
        Write(story, "b.yaml", "claimTracker: 1\nquestions:\n  q: { txt: x }\n");

        var lines = Cli.Run("check", story.Path).Error.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');

        Assert.Equal(
            [
                $"{story.Path}:2:22: CT0005",
                $"{packs}:3:1: CT0002",
                $"{Path.Join(story.Folder, "b.yaml")}:3:6: CT0003",
                $"{Path.Join(story.Folder, "b.yaml")}:3:8: CT0002",
            ],
            lines[..^1].Select(line => line[..(line.IndexOf("CT00", StringComparison.Ordinal) + 6)]));
        Assert.Equal($"4 problems in {story.Path}; nothing was compared.", lines[^1]);
    }

    [Theory]
    [InlineData("../our-pack.yaml")]
    [InlineData("./../our-pack.yaml")]
    [InlineData("./sub/../our-pack.yaml")]
    [InlineData("/our-pack.yaml")]
    [InlineData("C:/our-pack.yaml")]
    [InlineData("\".\\\\our-pack.yaml\"")]
    [InlineData("https://example.org/our-pack.yaml")]
    [InlineData("file:our-pack.yaml")]
    [InlineData("our-pack.yaml")]
    [InlineData("sub/our-pack.yaml")]
    [InlineData("./")]
    [InlineData("./.hidden.yaml")]
    [InlineData(".//our-pack.yaml")]
    [InlineData("./our-pack.yaml/")]
    [InlineData("./our-pack")]
    [InlineData("./our-pack.txt")]
    [InlineData("\"./our\\u0000pack.yaml\"")]
    [InlineData("\"./our\\u202Epack.yaml\"")]
    public void Check_PathThatIsNotAllowed_IsRefused(string path)
    {
        using var story = Story(path);
        Write(story, "our-pack.yaml", OurPack);
        Write(story, "our-pack.txt", OurPack);

        var result = Cli.Run("check", story.Path);

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("CT0004", result.Error, StringComparison.Ordinal);
        Assert.Contains("a path that begins with ./ and stays in the folder of the document", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_FileThatIsNotThere_NamesTheNearest()
    {
        using var story = Story("./our-pak.yaml");
        Write(story, "our-pack.yaml", OurPack);

        var result = Cli.Run("check", story.Path);

        Assert.Contains($"There is no file \"{Short(Path.Join(story.Folder, "our-pak.yaml"))}\". Did you mean \"./our-pack.yaml\"?", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("./stroy.yaml")]
    [InlineData("./our-pak.txt.yaml")]
    public void Check_FileThatIsNotThere_NamesOnlyWhatCanBeIncluded(string path)
    {
        using var story = Story(path);
        Write(story, "our-pack.txt", OurPack);

        Assert.DoesNotContain("Did you mean", Cli.Run("check", story.Path).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_PipeInThePlaceOfAFile_IsToldAtOnce()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no pipe with a path like a file's.");
        using var story = Story("./our-pack.yaml");
        using (var made = Process.Start("mkfifo", [Path.Join(story.Folder, "our-pack.yaml")]))
        {
            await made.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        var result = await Task.Run(() => Cli.Run("check", story.Path), TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("our-pack.yaml: CT0001", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_FolderThatIsNotThere_IsTold()
    {
        using var story = Story("./nowhere/our-pack.yaml");

        Assert.Contains("CT0005 There is no file", Cli.Run("check", story.Path).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_DocumentThatIncludesItself_IsRefused()
    {
        using var story = Story("./story.yaml");

        Assert.Contains("\"./story.yaml\" is the document itself.", Cli.Run("check", story.Path).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_FilesThatIncludeOneAnother_AreALoop()
    {
        using var story = Story("./a.yaml");
        Write(story, "a.yaml", "claimTracker: 1\ninclude: [ ./b.yaml ]");
        Write(story, "b.yaml", "claimTracker: 1\ninclude: [ ./a.yaml ]");

        Assert.Contains("CT0009 A loop of packs", Cli.Run("check", story.Path).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Check_LinkOutOfTheFolder_IsRefused(bool isFolder)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Making links takes rights there that tests need not have.");
        using var outside = new TemporaryFile("our-pack.yaml", OurPack);
        using var story = Story(isFolder ? "./sub/our-pack.yaml" : "./our-pack.yaml");
        if (isFolder)
        {
            Directory.CreateSymbolicLink(Path.Join(story.Folder, "sub"), outside.Folder);
        }
        else
        {
            File.CreateSymbolicLink(Path.Join(story.Folder, "our-pack.yaml"), outside.Path);
        }

        var result = Cli.Run("check", story.Path);

        Assert.Contains("is a link, which may lead out of the folder", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_FileThatIsTooLarge_IsTold()
    {
        using var story = Story("./our-pack.yaml");
        Write(story, "our-pack.yaml", "#".PadRight(2_000_000, 'x'));

        Assert.Contains("CT0013 The pack \"./our-pack.yaml\" is larger than 1,048,576 bytes", Cli.Run("check", story.Path).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_StandardInput_IncludesNoFile()
    {
        var result = Cli.RunOn("claimTracker: 1\ninclude: [ control, ./our-pack.yaml ]", "check", "-");

        Assert.Contains("standard input:2:21: CT0004 \"./our-pack.yaml\" cannot be included: a document from standard input has no folder", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_FolderInThePlaceOfAFile_IsTold()
    {
        using var story = Story("./our-pack.yaml");
        Directory.CreateDirectory(Path.Join(story.Folder, "our-pack.yaml"));

        Assert.Contains("CT0005 There is no file", Cli.Run("check", story.Path).Error, StringComparison.Ordinal);
    }

    private static TemporaryFile Story(string include, string more = "") =>
        new("story.yaml", $"claimTracker: 1\ninclude: [ {include} ]\nentities: {{ mayor: {{ kind: person, name: Mayor Teel }} }}\n{more}");

    private static string Write(TemporaryFile story, string name, string text)
    {
        var path = Path.Join(story.Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    private static string Short(string path) => path.Length <= 60 ? path : $"{path[..59]}…";
}
