namespace ClaimTracker.Cli.Tests.Stores;

public sealed class RecordTests : IDisposable
{
    private readonly TemporaryStore _store = new();

    public RecordTests() => _store.Run("import", Cli.Belgorod);

    public void Dispose() => _store.Dispose();

    [Fact]
    public void Record_AClaim_PrintsItsIdAndWhatItCauses()
    {
        var result = _store.Run("record", "--speaker", "Moscow", "--question", "staffed", "--answer", "Russian citizens", "--denies", "--said", "2023-05-23", "--via", "cnn=https://example.org/z");

        Assert.Equal((ExitCode.Fine, "c43"), (result.ExitCode, result.Lines[0]));
        Assert.Contains("Conflict (CT2002)", result.Output, StringComparison.Ordinal);
        Assert.Contains("Russia, via CNN, 23 May 2023, denies: Russian citizens", result.Flat, StringComparison.Ordinal);
    }

    [Fact]
    public void Record_FailOnConflict_ExitsWithThree()
    {
        string[] claim = ["--speaker", "russia", "--question", "staffed", "--answer", "russian-citizens", "--denies", "--fail-on"];

        Assert.Equal(ExitCode.Found, _store.Run("record", [.. claim, "conflict"]).ExitCode);
        Assert.Equal(ExitCode.Fine, _store.Run("record", "--speaker", "russia", "--question", "crossed", "--answer", "yes", "--fail-on", "possible").ExitCode);
    }

    [Fact]
    public void Record_AsJson_HasIdAndFindings()
    {
        var result = _store.Run("record", "--speaker", "yusov", "--question", "staffed", "--answer", "russian-citizens", "--id", "ours", "--format", "json");

        Assert.Equal("ours", (string?)result.Json["claim"]);
        Assert.Contains("CT2001", result.Json["findings"]!.AsArray().Select(finding => (string?)finding!["code"]));
    }

    [Fact]
    public void Record_EveryPart_IsInTheEntry()
    {
        _store.Run(
            "record", "--speaker", "yusov", "--question", "staffed", "--answer", "[russian-citizens]", "--force", "confirms", "--certainty", "probable", "--nature", "prediction",
            "--on-behalf-of", "Kyiv", "--said", "2023-05-22T14:00", "--holds", "2023-05", "--quote", "Так.", "--quote-language", "uk", "--wording", "Yes.",
            "--via", "reuters=https://example.org/r", "--via", "CNN", "--by", "Ada", "--why", "phoned in", "--zone", "Europe/Moscow");

        Assert.Contains(
            """
            "by":"Ada","why":"phoned in","claim":{"id":"c43","speaker":"yusov","question":"staffed","onBehalfOf":"ukraine","force":"confirms","answer":{"entity":["russian-citizens"]},"certainty":"probable","nature":"prediction","said":
            """.Trim(),
            _store.Run("export").Lines[^1],
            StringComparison.Ordinal);
        Assert.Contains("\"said\":{\"text\":\"2023-05-22T14:00\",\"start\":\"2023-05-22T11:00:00Z\"", _store.Run("export").Lines[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ speaker: yusov, question: staffed, answer: russian-citizens }")]
    [InlineData("speaker: yusov\nquestion: staffed\nanswer: [russian-citizens]\n")]
    [InlineData("""{ "speaker": "yusov", "question": "staffed", "answer": { "only": ["russian-citizens"] } }""")]
    public void Record_FromStandardInput_IsReadAsADocumentWritesClaims(string claim) =>
        Assert.Equal("c43", _store.RunOn(claim, "record").Lines[0]);

    [Fact]
    public void Record_AWrongClaimFromStandardInput_ListsAllProblemsWithTheirLines()
    {
        var result = _store.RunOn("speaker: yusov\nquestion: stafed\nanswr: russian-citizens\nrecorded: 2023-05-22T14:00Z\n", "record");

        Assert.Equal((ExitCode.Problems, ""), (result.ExitCode, result.Output));
        Assert.Contains("standard input:2:11: CT0005", result.Error, StringComparison.Ordinal);
        Assert.Contains("standard input:3:1: CT0002", result.Error, StringComparison.Ordinal);
        Assert.Contains("standard input:4:1: CT0002", result.Error, StringComparison.Ordinal);
        Assert.Contains("nothing was recorded", result.Error, StringComparison.Ordinal);
        Assert.Equal(42, _store.Run("export").Lines.Length);
    }

    [Fact]
    public void Record_WrongOptions_ListsAllProblemsByOption()
    {
        var result = _store.Run("record", "--speaker", "Moscov", "--question", "staffed", "--answer", "nobody", "--said", "20233", "--via", "cnn=ftp://example.org", "--on-behalf-of", "them");

        Assert.Equal(ExitCode.Problems, result.ExitCode);
        Assert.Equal(
            ["--answer", "--on-behalf-of", "--said", "--speaker", "--via"],
            result.Error.Split('\n').Where(line => line.StartsWith('-')).Select(line => line[..line.IndexOf(':', StringComparison.Ordinal)]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Record_AnIdThatIsTaken_IsRefused()
    {
        var result = _store.Run("record", "--id", "moscow-staffed", "--speaker", "russia", "--question", "crossed", "--answer", "yes");

        Assert.Equal(ExitCode.Problems, result.ExitCode);
        Assert.Contains("--id: CT0006", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--denies is short for --force denies", "--speaker", "russia", "--denies", "--force", "denies")]
    [InlineData("'hopes'", "--force", "hopes")]
    [InlineData("\"Moscow\" is none", "--speaker", "russia", "--zone", "Moscow")]
    public void Record_WrongUsage_SaysWhatIsWrong(string sentence, params string[] arguments)
    {
        var result = _store.Run("record", arguments);

        Assert.Equal(ExitCode.Usage, result.ExitCode);
        Assert.Contains(sentence, result.Error, StringComparison.Ordinal);
    }
}
