using ClaimTracker.Documents.Tests.Conformance;
using ClaimTracker.Documents.Tests.Reference;

namespace ClaimTracker.Documents.Tests.Explanations;

/// <summary>Every code and every reason has a sentence, met in the conformance cases.</summary>
public sealed class CompletenessTests
{
    private static readonly Lazy<IReadOnlyList<ClaimLedger>> Ledgers = new(() =>
    [
        .. ConformanceCases.Valid().Select(each => each.Data)
            .Select(data => Engine.Read(ConformanceCases.Read(data.Item1, data.Item2).Object("document")).GetLedgerOrThrow()),
    ]);

    public static TheoryData<Reason> Reasons => [.. Enum.GetValues<Reason>()];

    [Theory]
    [MemberData(nameof(Reasons))]
    public void Compare_EveryReason_IsExplained(Reason reason)
    {
        var comparisons = Ledgers.Value.SelectMany(Pairs).Where(comparison => comparison.Reason == reason).ToList();

        Assert.NotEmpty(comparisons);
        Assert.All(comparisons, Sentence.AssertSound);
    }

    [Fact]
    public void Compare_EveryReason_IsExplainedInItsOwnWords()
    {
        var endings = Enum.GetValues<Reason>()
            .Select(reason => (Reason: reason, Words: Ledgers.Value.SelectMany(Pairs).First(comparison => comparison.Reason == reason).Explanation))
            .Select(item => (item.Reason, Last: item.Words[(item.Words.TrimEnd('.').LastIndexOf(". ", StringComparison.Ordinal) + 1)..]))
            .ToList();

        Assert.Equal(endings.Count, endings.Select(item => item.Last).Distinct().Count());
    }

    [Fact]
    public void Findings_EveryCode_IsExplained()
    {
        var findings = Ledgers.Value.SelectMany(ledger => ledger.Findings).ToList();

        Assert.Equal(FindingCatalogue.All.Select(descriptor => descriptor.Id), findings.Select(finding => finding.Code).Distinct().Order(StringComparer.Ordinal));
        Assert.All(findings, Sentence.AssertSound);
    }

    private static IEnumerable<Comparison> Pairs(ClaimLedger ledger)
    {
        var claims = ledger.Claims.ToList();
        return
            from first in claims
            from second in claims
            where first.Id != second.Id
            select ledger.Compare(first, second);
    }
}
