namespace ClaimTracker.Cli.Tests.Stores;

public sealed class ImportTests : IDisposable
{
    private const string Strike = """
        claimTracker: 1
        entities:
          mayor: { kind: person, name: Mayor Oyelaran }
          union: { kind: organisation, name: the union }
        questions:
          over: { text: Is the strike over?, answers: yesNo }
        claims:
          - { id: c1, speaker: mayor, question: over, answer: yes, said: 2024-05-03 }

        """;

    private readonly TemporaryStore _store = new();

    public void Dispose() => _store.Dispose();

    [Fact]
    public void Import_ADocument_IsInTheLedgerAndKeepsItsTimes()
    {
        var result = _store.Run("import", Cli.Belgorod);

        Assert.Equal((ExitCode.Fine, ""), (result.ExitCode, result.Error));
        Assert.Contains("42 new entries, 21 claims among them.", result.Flat, StringComparison.Ordinal);
        Assert.Equal(Cli.Run("check", Cli.Belgorod, "--format", "json", "--as-of", "2023-05-22T14:00Z").Bytes, _store.Run("check", "--format", "json", "--as-of", "2023-05-22T14:00Z").Bytes);
    }

    [Fact]
    public void Import_TheSameAgain_IsNothingNew()
    {
        _store.Run("import", Cli.Belgorod);

        var again = _store.Run("import", Cli.Belgorod);

        Assert.Equal(ExitCode.Fine, again.ExitCode);
        Assert.StartsWith("Nothing is new", again.Output, StringComparison.Ordinal);
        Assert.Contains("The ledger has 42 entries now.", again.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Import_ADocumentThatGrew_AddsWhatIsNew()
    {
        _store.RunOn(Strike, "import", "-");

        var grown = _store.RunOn(Strike + "  - { id: c2, speaker: union, question: over, answer: no }\n", "import", "-");

        Assert.Contains("1 new entry, 1 claim among them", grown.Flat, StringComparison.Ordinal);
        Assert.Contains("CT2001", _store.Run("check").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Import_ADocumentWithPacks_AsksTheirQuestions()
    {
        _store.RunOn("claimTracker: 1\ninclude: [casualties]\n", "import", "-");

        Assert.Contains("[dead]", _store.Run("check").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Import_ADocumentWithProblems_ListsThemAndMakesNoStore()
    {
        var result = _store.RunOn(Strike + "  - { id: c2, speaker: nobody, question: over, answer: no }\n", "import", "-");

        Assert.Equal(ExitCode.Problems, result.ExitCode);
        Assert.Contains("standard input:9:24: CT0005", result.Error, StringComparison.Ordinal);
        Assert.EndsWith("nothing was recorded.\n", result.Error.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.False(File.Exists(_store.Path));
    }

    [Fact]
    public void Import_AClaimThatReadsOtherwiseInTheLedger_IsRefusedAndNothingRecorded()
    {
        _store.RunOn(Strike, "import", "-");

        var result = _store.RunOn(Strike.Replace("answer: yes", "answer: no", StringComparison.Ordinal) + "  - { id: c2, speaker: union, question: over, answer: no }\n", "import", "-");

        Assert.Equal(ExitCode.Problems, result.ExitCode);
        Assert.Contains("CT0006 There is a claim with the id \"c1\" already", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("CT2001", _store.Run("check").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Import_WhatExportWrote_RestoresEveryEntry()
    {
        _store.Run("import", Cli.Port);
        _store.Run("record", "--speaker", "union", "--question", "out", "--answer", "yes", "--by", "Ada");
        var exported = _store.Run("export");

        var file = _store.In("backup.jsonl");
        File.WriteAllBytes(file, exported.Bytes);
        var restored = Cli.Run("import", file, "--store", _store.In("other.db"), "--ledger", "again");

        Assert.Equal((ExitCode.Fine, ""), (restored.ExitCode, restored.Error));
        Assert.Equal(exported.Bytes, Cli.Run("export", "--store", _store.In("other.db"), "--ledger", "again").Bytes);
    }

    [Fact]
    public void Import_EntriesThroughStandardInput_AreToldFromADocument()
    {
        _store.Run("import", Cli.Belgorod);

        var restored = Cli.Run(["import", "-", "--store", _store.In("other.db"), "--ledger", "again"], _store.Run("export").Bytes);

        Assert.Contains("42 new entries", restored.Flat, StringComparison.Ordinal);
    }

    [Fact]
    public void Import_EntriesIntoALedgerThatHasSome_IsRefused()
    {
        _store.Run("import", Cli.Belgorod);
        var file = _store.In("backup.jsonl");
        _store.Run("export", "--output", file);

        var result = _store.Run("import", file);

        Assert.Equal(ExitCode.Usage, result.ExitCode);
        Assert.Contains("has entries already", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Import_EntriesOfWhichOneIsCutOff_SaysWhich()
    {
        _store.Run("import", Cli.Belgorod);
        var file = _store.In("cut.jsonl");
        File.WriteAllText(file, _store.Run("export").Output[..^10]);

        var result = Cli.Run("import", file, "--store", _store.In("other.db"), "--ledger", "again");

        Assert.Equal(ExitCode.Problems, result.ExitCode);
        Assert.Contains($"{file}:42:", result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_store.In("other.db")));
    }

    [Fact]
    public void Export_ToAFileThatIsThere_IsRefused()
    {
        _store.Run("import", Cli.Belgorod);
        var file = _store.In("backup.jsonl");

        var first = _store.Run("export", "--output", file);
        var second = _store.Run("export", "--output", file);

        Assert.Contains("holds \"story\": 42 entries.", first.Flat, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Usage, second.ExitCode);
        Assert.Contains("is there already", second.Error, StringComparison.Ordinal);
    }
}
