namespace ClaimTracker.Cli.Tests.Stores;

// On databases that were damaged on purpose.
public sealed class VerifyTests : IDisposable
{
    private readonly TemporaryStore _store = new();

    public VerifyTests() => _store.Run("import", Cli.Belgorod);

    public void Dispose() => _store.Dispose();

    [Fact]
    public void Verify_ASoundLedger_SaysWhatWasChecked()
    {
        var result = _store.Run("verify");

        Assert.Equal(ExitCode.Fine, result.ExitCode);
        Assert.StartsWith("story is sound: 42 entries, 21 claims, 10 questions.", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Verify_WithoutALedger_VerifiesAll()
    {
        Cli.Run("import", Cli.Richka, "--store", _store.Path, "--ledger", "richka");
        Damage("SET line = '{}' WHERE sequence = 3 AND ledger_id = (SELECT id FROM claim_tracker_ledgers WHERE name = 'richka')");

        var result = Cli.Run("verify", "--store", _store.Path);

        Assert.Equal(ExitCode.Problems, result.ExitCode);
        Assert.Contains("richka is damaged", result.Output, StringComparison.Ordinal);
        Assert.Contains("story is sound", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Entry 20: The line is no entry", "SET line = '{ no json' WHERE sequence = 20")]
    [InlineData("Entry 20: The line is no entry", "SET line = replace(line, '\"v\":1', '\"v\":2') WHERE sequence = 20")]
    [InlineData("Entry 20: Its line is not the one that is written for the entry", "SET line = replace(line, '\"v\":1', '\"v\" : 1') WHERE sequence = 20")]
    [InlineData("Entry 20: CT0005", "SET line = replace(line, '\"question\":\"', '\"question\":\"x') WHERE sequence = 20")]
    [InlineData("Entry 20: It was recorded at", "SET line = replace(line, '\"recorded\":\"2023', '\"recorded\":\"2022') WHERE sequence = 20")]
    [InlineData("Entry 19: Entry 19 is missing where entry 20 follows. - Entry 19: It stands behind entry 20.", "SET sequence = CASE sequence WHEN 19 THEN -20 WHEN 20 THEN -19 END WHERE sequence IN (19, 20)", "SET sequence = -sequence WHERE sequence < 0")]
    public void Verify_ALineThatWasChanged_NamesTheEntry(string fault, params string[] damage)
    {
        Array.ForEach(damage, Damage);

        var result = _store.Run("verify");

        Assert.Equal(ExitCode.Problems, result.ExitCode);
        Assert.Contains(fault, result.Flat, StringComparison.Ordinal);
    }

    [Fact]
    public void Verify_ALineThatIsMissing_NamesIt()
    {
        _store.Execute("DELETE FROM claim_tracker_entries WHERE sequence = 30");

        var result = _store.Run("verify");

        Assert.Equal(ExitCode.Problems, result.ExitCode);
        Assert.Contains("Entry 30: Entry 30 is missing where entry 31 follows.", result.Flat, StringComparison.Ordinal);
        Assert.Contains("The table has 41 lines of the ledger, and the last one has the number 42.", result.Flat, StringComparison.Ordinal);
    }

    [Fact]
    public void Verify_SeveralFaults_ListsAll()
    {
        Damage("SET line = '{}' WHERE sequence IN (25, 41)");

        var result = _store.Run("verify");

        Assert.Contains("- Entry 25:", result.Output, StringComparison.Ordinal);
        Assert.Contains("- Entry 41:", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_ADamagedLedger_SaysWhichEntry()
    {
        Damage("SET line = '{}' WHERE sequence = 25");

        var result = _store.Run("check");

        Assert.Equal(ExitCode.Usage, result.ExitCode);
        Assert.Contains("Entry 25 of the stored ledger \"story\" cannot be read", result.Error, StringComparison.Ordinal);
    }

    private void Damage(string change) => _store.Execute($"UPDATE claim_tracker_entries {change}");
}
