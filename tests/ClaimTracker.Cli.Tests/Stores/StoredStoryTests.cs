namespace ClaimTracker.Cli.Tests.Stores;

public sealed class StoredStoryTests : IDisposable
{
    private readonly TemporaryStore _store = new();

    public StoredStoryTests() => _store.Run("import", Cli.Belgorod);

    public void Dispose() => _store.Dispose();

    [Theory]
    [InlineData("check")]
    [InlineData("check", "--as-of", "2023-05-22T17:00")]
    [InlineData("check", "--said-by", "2023-05-22", "--language", "de")]
    [InlineData("timeline")]
    [InlineData("timeline", "where", "--speaker", "belgorod-officials")]
    [InlineData("diff", "--since", "2023-05-22T17:00")]
    [InlineData("compare", "moscow-staffed", "kyiv-staffed")]
    public void Run_OnALedger_TellsWhatTheDocumentTells(string command, params string[] more)
    {
        var ofLedger = _store.Run(command, [.. more, "--zone", "Europe/Moscow"]);
        var ofDocument = Cli.Run([command, Cli.Belgorod, .. more]);

        Assert.Equal((ExitCode.Fine, ""), (ofLedger.ExitCode, ofLedger.Error));
        Assert.Equal(ofDocument.Output.Replace("Incursion into Belgorod region", "story", StringComparison.Ordinal), ofLedger.Output);
    }

    [Fact]
    public void Impact_OnALedger_NamesTheCommandThatCompares()
    {
        var result = _store.Run("impact", "--zone", "Europe/Moscow");

        Assert.Contains($"compare --store {_store.Path} --ledger story moscow-staffed kyiv-staffed", result.Flat, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("from FILE or from --store, not from both", "check", "story.yaml", "--store", "claims.db", "--ledger", "story")]
    [InlineData("from FILE or from --store, not from both", "timeline", "story.yaml", "over", "--store", "claims.db", "--ledger", "story")]
    [InlineData("--store goes with --ledger", "check", "--store", "claims.db")]
    [InlineData("--ledger goes with --store", "check", "story.yaml", "--ledger", "story")]
    [InlineData("--zone goes with --store", "check", "story.yaml", "--zone", "UTC")]
    [InlineData("'--store' is required", "ledgers")]
    [InlineData("'--ledger' is required", "export", "--store", "claims.db")]
    [InlineData("--store is empty", "ledgers", "--store", "")]
    public void Run_WrongUsage_SaysWhatIsWrong(string sentence, params string[] arguments)
    {
        var result = Cli.Run(arguments);

        Assert.Equal(ExitCode.Usage, result.ExitCode);
        Assert.Contains(sentence, result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("record", "--speaker", "russia")]
    [InlineData("export")]
    [InlineData("verify")]
    public void Run_AStoreThatIsNotThere_SaysSoAndMakesNone(string command, params string[] more)
    {
        var path = _store.In("other.db");

        var result = Cli.Run([command, .. more, "--store", path, "--ledger", "story"]);

        Assert.Equal(ExitCode.Usage, result.ExitCode);
        Assert.Contains($"There is no file \"{path}\"", result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(path));
    }

    [Fact]
    public void Check_ALedgerThatIsNotThere_NamesTheNearest()
    {
        var result = Cli.Run("check", "--store", _store.Path, "--ledger", "storry");

        Assert.Equal(ExitCode.Usage, result.ExitCode);
        Assert.Contains("Did you mean \"story\"?", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_ADatabaseOfAnotherProgram_IsLeftAsItIs()
    {
        _store.Execute("CREATE TABLE cookies (name TEXT)");
        using var other = new TemporaryStore();
        other.Execute("CREATE TABLE cookies (name TEXT)");
        var before = File.ReadAllBytes(other.Path).Length;

        var result = other.Run("check");

        Assert.Equal(ExitCode.Usage, result.ExitCode);
        Assert.Contains("holds no ledgers", result.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(other.Path).Length);
    }

    [Fact]
    public void Check_AFileThatIsNoDatabase_SaysSo()
    {
        File.WriteAllText(_store.In("story.db"), "This is no database, it only has its name.");

        var result = Cli.Run("check", "--store", _store.In("story.db"), "--ledger", "story");

        Assert.Equal(ExitCode.Usage, result.ExitCode);
        Assert.Contains("is no SQLite database", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Ledgers_OfAStore_AreListed()
    {
        Cli.Run("import", Cli.Richka, "--store", _store.Path, "--ledger", "richka");

        var text = Cli.Run("ledgers", "--store", _store.Path);
        var json = Cli.Run("ledgers", "--store", _store.Path, "--format", "json");

        Assert.Equal(2, text.Lines.Length);
        Assert.Equal("story – 42 entries, 21 claims, last recorded 2023-05-22 16:30:00Z", text.Lines[1]);
        Assert.Equal(["richka", "story"], json.Json.AsArray().Select(ledger => (string?)ledger!["ledger"]));
    }
}
