using System.Text;
using ClaimTracker.Cli.Tests.Stores;

namespace ClaimTracker.Cli.Tests.Convert;

/// <summary>Tables of claims through convert, import and export.</summary>
public sealed class TableTests : IDisposable
{
    private const string Strike = "speaker;question;answers;answer;said\nMayor Oyelaran;Is the strike over?;yesNo;yes;2024-05-03\nthe union;Is the strike over?;;no;2024-05-03\n";

    private readonly TemporaryStore _store = new();

    public void Dispose() => _store.Dispose();

    [Fact]
    public void Convert_ASpreadsheet_IsADocumentToGoOnWith()
    {
        var result = Cli.RunOn(Strike, "convert", "-", _store.In("strike.yaml"), "--zone", "Africa/Lagos");

        Assert.Equal(ExitCode.Fine, result.ExitCode);
        Assert.Contains("standard input reads as a table of claims in CSV; --from says otherwise.", result.Error, StringComparison.Ordinal);
        Assert.Contains("CT6001 at row 2, column \"speaker\"", result.Error, StringComparison.Ordinal);
        Assert.Contains("timeZone: Africa/Lagos", File.ReadAllText(_store.In("strike.yaml")), StringComparison.Ordinal);
        Assert.Contains("CT2001", Cli.Run("check", _store.In("strike.yaml")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("csv", "claims.csv")]
    [InlineData("jsonl", "claims.jsonl")]
    public void Convert_AStoryToATableAndBack_KeepsItsClaimsAndTellsTheRest(string format, string name)
    {
        var there = Cli.Run("convert", Cli.Richka, _store.In(name), "--zone", "Europe/Kyiv");
        var back = Cli.Run("convert", _store.In(name), "-", "--to", format, "--zone", "Europe/Kyiv");

        Assert.Equal((ExitCode.Fine, ExitCode.Fine), (there.ExitCode, back.ExitCode));
        Assert.Contains("could not be carried over", there.Error, StringComparison.Ordinal);
        Assert.Equal(File.ReadAllText(_store.In(name)).TrimStart('\uFEFF').Split('\n').Length, back.Output.Split('\n').Length);
    }

    [Fact]
    public void Import_ATable_RecordsItAndTheSameAgainIsNothingNew()
    {
        var first = _store.RunOn(Strike, "import", "-");
        var again = _store.RunOn(Strike, "import", "-");
        var grown = _store.RunOn(Strike + "the union;Is the strike over?;;yes;2024-05-04\n", "import", "-");

        Assert.Contains("5 new entries, 2 claims among them", first.Flat.Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.StartsWith("Nothing is new", again.Output, StringComparison.Ordinal);
        Assert.Contains("1 new entry, 1 claim among them", grown.Flat.Replace('\u00A0', ' '), StringComparison.Ordinal);
    }

    [Fact]
    public void Import_BadCells_AreListedAndMakeNoStore()
    {
        var result = _store.RunOn(Strike + ";Is the strike over?;;perhaps;yesterday\n", "import", "-");

        Assert.Equal(ExitCode.Problems, result.ExitCode);
        Assert.Contains("standard input:4: CT0003 Row 4, column \"speaker\": The speaker is missing.", result.Error, StringComparison.Ordinal);
        Assert.Contains("standard input:4: CT0007 Row 4, column \"answer\":", result.Error, StringComparison.Ordinal);
        Assert.Contains("standard input:4: CT0008 Row 4, column \"said\":", result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_store.Path));
    }

    [Fact]
    public void Import_ALine_MayNameWhatTheLedgerHas()
    {
        _store.Run("import", Cli.Port);

        var result = _store.RunOn("""{"speaker":"union","question":"out","answer":"yes"}""" + "\n", "import", "-");

        Assert.Equal(ExitCode.Fine, result.ExitCode);
        Assert.Equal("standard input reads as claims as JSON Lines; --from says otherwise.", result.Error.Trim());
        Assert.Contains("1 new entry", result.Flat.Replace('\u00A0', ' '), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("yaml", "claimTracker: 1")]
    [InlineData("json", "{")]
    [InlineData("csv", "\uFEFFid,speaker,speaker name")]
    [InlineData("jsonl", "{\"id\":")]
    [InlineData("entries", "{\"v\":1")]
    public void Export_InAFormat_WritesThat(string format, string beginning)
    {
        _store.Run("import", Cli.Port);

        var printed = _store.Run("export", "--format", format);
        var written = _store.Run("export", "--format", format, "--output", _store.In("out"));
        var again = _store.Run("export", "--format", format, "--output", _store.In("out"));

        Assert.Equal((ExitCode.Fine, ExitCode.Fine, ExitCode.Usage), (printed.ExitCode, written.ExitCode, again.ExitCode));
        Assert.StartsWith(beginning, printed.Output, StringComparison.Ordinal);
        Assert.Equal(printed.Bytes, File.ReadAllBytes(_store.In("out")));
        Assert.Contains("is there already", again.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Convert_ATableInWindows1252_SaysSo()
    {
        var result = Cli.Run(["convert", "-", "-", "--to", "yaml"], Encoding.Latin1.GetBytes("speaker,question,answer\nJosé,q,x\n"));

        Assert.Contains("CT6201", result.Error, StringComparison.Ordinal);
        Assert.Contains("name: José", result.Output, StringComparison.Ordinal);
    }
}
