using System.Text;
using ClaimTracker.Documents;

namespace ClaimTracker.EntityFrameworkCore.Tests;

/// <summary>What goes into a store as a whole, and what is checked as a whole.</summary>
public abstract class WholeLedgerTests
{
    private const string Strike = """
        claimTracker: 1
        entities:
          mayor: { kind: person, name: Mayor Oyelaran }
          union: { kind: organisation, name: the dockers' union }
        questions:
          over: { text: Is the strike over?, answers: yesNo }
        claims:
          - { id: c1, speaker: mayor, question: over, answer: yes, recorded: 2024-05-03T08:00Z }
          - { id: c2, speaker: union, question: over, answer: no, recorded: 2024-05-03T09:00Z }
        events:
          - { retract: c1, at: 2024-05-04T10:00Z }
        """;

    protected abstract TestDatabase NewDatabase();

    [Fact]
    public async Task RecordIntoAsync_AnEmptyLedger_TakesEntriesAndTimesOver()
    {
        await using var database = NewDatabase();
        await using var store = new ClaimStore(database.Options);
        await using var ledger = await store.OpenAsync("strike");

        await Read(Strike).RecordIntoAsync(ledger);

        await using var again = await store.OpenAsync("strike");
        Assert.Equal(Read(Strike).Ledger.Entries.Select(EntryLine.Of), again.Entries.Select(EntryLine.Of));
        Assert.Equal("CT2001", Assert.Single(again.AsOf(new DateTimeOffset(2024, 5, 3, 10, 0, 0, TimeSpan.Zero)).Findings).Code);
    }

    [Fact]
    public async Task RecordIntoAsync_WhatIsThere_IsLeftOut()
    {
        await using var database = NewDatabase();
        await using var store = new ClaimStore(database.Options);
        await using var ledger = await store.OpenAsync("strike");
        await Read(Strike).RecordIntoAsync(ledger);
        var before = ledger.Sequence;

        await Read(Strike).RecordIntoAsync(ledger);
        await Read(Strike.Replace("events:", "  - { id: c3, speaker: union, question: over, answer: yes }\nevents:", StringComparison.Ordinal)).RecordIntoAsync(ledger);

        Assert.Equal(before + 1, ledger.Sequence);
        Assert.IsType<ClaimRecorded>(ledger.Entries.Last());
    }

    [Fact]
    public async Task RecordIntoAsync_WhatDoesNotFit_RecordsNothing()
    {
        await using var database = NewDatabase();
        await using var store = new ClaimStore(database.Options);
        await using var ledger = await store.OpenAsync("strike");
        await Read(Strike).RecordIntoAsync(ledger);
        var before = ledger.Sequence;
        var other = Read(Strike.Replace("answer: yes, recorded", "answer: no, recorded", StringComparison.Ordinal).Replace("Oyelaran }", "Oyelaran }\n  police: { kind: group, name: police }", StringComparison.Ordinal));

        var refused = await Assert.ThrowsAsync<EntryRefusedException>(() => other.RecordIntoAsync(ledger));

        Assert.Equal([ProblemCode.DuplicateId], refused.Problems.Select(problem => problem.Code));
        await using var again = await store.OpenAsync("strike");
        Assert.Equal((before, before), (ledger.Sequence, again.Sequence));
    }

    [Fact]
    public async Task RestoreAsync_AllEntries_IsTheSameLedger()
    {
        await using var database = NewDatabase();
        await using var store = new ClaimStore(database.Options);
        await using var ledger = await store.OpenAsync("strike");
        await Read(Strike).RecordIntoAsync(ledger);
        await ledger.RecordManyAsync(Enumerable.Range(0, 9_000).Select(_ => new ClaimRow("union", "over", "no") { Quote = "A secret." }), new EntryNote("Ada"));
        await ledger.RedactAsync(ledger.GetClaim(new ClaimId("c10")), ClaimText.Quote, new EntryNote("Ada", "It was not for us."));

        await using var restored = await store.OpenAsync("restored");
        await restored.RestoreAsync(ledger.Entries);

        await using var again = await store.OpenAsync("restored");
        Assert.Equal(ledger.Entries.Select(EntryLine.Of), again.Entries.Select(EntryLine.Of));
        Assert.True((await store.VerifyAsync("restored")).IsSound);
    }

    [Fact]
    public async Task RestoreAsync_ALedgerThatHasEntries_IsRefused()
    {
        await using var database = NewDatabase();
        await using var store = new ClaimStore(database.Options);
        await using var ledger = await store.OpenAsync("strike");
        await Read(Strike).RecordIntoAsync(ledger);

        await Assert.ThrowsAsync<InvalidOperationException>(() => ledger.RestoreAsync(Read(Strike).Ledger.Entries));
    }

    [Fact]
    public async Task RestoreAsync_EntriesWithAGap_IsRefused()
    {
        await using var database = NewDatabase();
        await using var store = new ClaimStore(database.Options);
        await using var ledger = await store.OpenAsync("strike");

        var refused = await Assert.ThrowsAsync<EntryRefusedException>(() => ledger.RestoreAsync(Read(Strike).Ledger.Entries.Where(entry => entry.Sequence != 3)));

        Assert.Equal((4, 0), (refused.Sequence, ledger.Sequence));
    }

    [Fact]
    public async Task AskAllAsync_APack_AsksAllOfItsQuestionsOnce()
    {
        await using var database = NewDatabase();
        await using var store = new ClaimStore(database.Options);
        await using var ledger = await store.OpenAsync("raid");

        var raid = await ledger.AskAllAsync(QuestionPacks.Casualties.As("raid"));
        await ledger.AskAllAsync(raid.Questions);

        Assert.Equal(raid.Questions.Length, ledger.Questions.Count);
    }

    [Fact]
    public async Task SummariseAsync_ALedger_CountsWhatItHas()
    {
        await using var database = NewDatabase();
        await using var store = new ClaimStore(database.Options);
        await using var ledger = await store.OpenAsync("strike");
        await Read(Strike).RecordIntoAsync(ledger);

        Assert.Equal(new LedgerSummary("strike", ledger.Sequence, 2, new DateTimeOffset(2024, 5, 4, 10, 0, 0, TimeSpan.Zero)), await store.SummariseAsync("strike"));
        Assert.Equal(new LedgerSummary("other", 0, 0, null), await store.SummariseAsync("other"));
    }

    [Fact]
    public async Task VerifyAsync_ASoundLedger_HasNoFaults()
    {
        await using var database = NewDatabase();
        await using var store = new ClaimStore(database.Options);
        await using var ledger = await store.OpenAsync("strike");
        await Read(Strike).RecordIntoAsync(ledger);
        var seen = new List<int>();

        var found = await store.VerifyAsync("strike", new Seen(seen));

        Assert.Empty(found.Faults);
        Assert.Equal((ledger.Sequence, 2, 1), (found.Entries, found.Claims, found.Questions));
        Assert.Equal([ledger.Sequence], seen);
    }

    private static ClaimsDocument Read(string text) => ClaimsDocument.Read(Encoding.UTF8.GetBytes(text));

    private sealed class Seen(List<int> counts) : IProgress<int>
    {
        public void Report(int value) => counts.Add(value);
    }
}
