namespace ClaimTracker.Tests;

public sealed class ClaimLedgerRedactTests
{
    private static readonly Uri Page = new("https://example.org/page");

    [Theory]
    [InlineData(ClaimText.Quote)]
    [InlineData(ClaimText.Wording)]
    public void Redact_AText_LeavesATombstoneInEveryMomentAndEntry(ClaimText text)
    {
        var ledger = Some.Ledger(Claim.By(Some.Mayor).That(Some.Harmed).Is(6).Quoting("the words").InWords("the wording"));
        var moment = ledger.Now;

        ledger.Redact(Some.Claim(ledger, "c1"), text, new EntryNote("desk", "court order"));

        var entry = Assert.IsType<ClaimTextRedacted>(ledger.Entries.Last());
        var tombstone = $"[redacted {entry.Key}]";
        Assert.Equal((tombstone, tombstone), (TextOf(Some.Claim(ledger, "c1").ToDraft(), text), TextOf(Some.Claim(moment, "c1").ToDraft(), text)));
        Assert.Equal(tombstone, TextOf(ledger.Entries.OfType<ClaimRecorded>().Single().Draft, text));
        Assert.Equal((new ClaimId("c1"), text, "court order"), (entry.Claim, entry.Text, entry.Note?.Why));
    }

    [Fact]
    public void Redact_AnAnswerThatWasAmendedAway_IsGoneFromThePast()
    {
        var ledger = Some.Ledger(Claim.By(Some.Mayor).That(Some.Why).Is("secret name"));
        ledger.Amend(Some.Claim(ledger, "c1"), Claim.By(Some.Mayor).That(Some.Crossed).IsYes());

        ledger.Redact(Some.Claim(ledger, "c1"), ClaimText.Answer);

        Assert.DoesNotContain("secret name", Reading.Of(ledger.AsOf(ledger.Sequence - 2)), StringComparison.Ordinal);
        Assert.Equal("yes", Some.Claim(ledger, "c1").Answer?.ToString());
    }

    [Fact]
    public void Redact_WhileEntriesAreRead_SaysThatTheyMustBeReadAgain()
    {
        var ledger = Some.Ledger(Claim.By(Some.Mayor).That(Some.Harmed).Is(6));
        using var entries = ledger.Entries.GetEnumerator();
        Assert.True(entries.MoveNext());

        ledger.Redact(Some.Mayor);

        Assert.Contains("read Entries again", Assert.Throws<InvalidOperationException>(() => entries.MoveNext()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Redact_AnEntity_IsFoundByItsTombstoneAsAfterAReplay()
    {
        var ledger = Some.Ledger();

        var hidden = ledger.Redact(Some.Mayor);

        Assert.Equal([hidden], ledger.EntitiesNamed(hidden.Name));
        Assert.Equal([hidden], ClaimLedger.Replay(ledger.Entries).EntitiesNamed(hidden.Name));
    }

    [Fact]
    public void Redact_AnAnswer_ReachesStandingsHistoriesAndNewsThatAreKept()
    {
        var ledger = Some.Ledger(Claim.By(Some.Mayor).That(Some.Why).Is("secret"), Claim.By(Some.Union).That(Some.Why).Is("secret"));
        var (standing, history, news) = (ledger.On(Some.Why), ledger.HistoryOf(Some.Mayor, Some.Why), ledger.Since(0));
        Assert.Equal("secret", Assert.Single(standing.CommonGround).ToString());

        ledger.Redact(Some.Claim(ledger, "c1"), ClaimText.Answer);
        ledger.Redact(Some.Claim(ledger, "c2"), ClaimText.Answer);

        string[] kept =
        [
            .. standing.Positions.Select(position => position.ToString()), .. standing.CommonGround.Select(answer => answer.ToString()!),
            .. history.Steps.Select(step => step.Sentence), .. news.Changes.Select(change => change.Sentence),
            .. news.Changes.OfType<PositionGained>().Select(gained => gained.After.Answer.ToString()!),
        ];
        Assert.All(kept, text => Assert.DoesNotContain("secret", text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Redact_WhileOthersAskWhatIsNew_TellsNobodyOfALoss()
    {
        var ledger = Some.Ledger([.. Enumerable.Range(0, 40).Select(number => Claim.By(Some.Mayor).That(Some.Why).Is($"secret {number}"))]);
        var start = ledger.Sequence;
        ledger.Record(Claim.By(Some.Witness).That(Some.Why).Is("other"));
        var isDone = false;
        var reading = Task.Run(() =>
        {
            var told = new List<LedgerChange>();
            while (!Volatile.Read(ref isDone))
            {
                told.AddRange(ledger.Since(start).Changes.Where(change => change is PositionLost or ClaimActedOn));
            }

            return told;
        });

        Array.ForEach([.. ledger.Claims.Take(40)], claim => ledger.Redact(claim, ClaimText.Answer));
        Volatile.Write(ref isDone, true);

        Assert.Empty(await reading);
    }

    [Fact]
    public void Redact_AText_LeavesTheOtherTextsAndTheEqualTextOfAnotherClaim()
    {
        var ledger = Some.Ledger(
            Claim.By(Some.Mayor).That(Some.Harmed).Is(6).Quoting("the same words").InWords("the wording"),
            Claim.By(Some.Union).That(Some.Harmed).Is(6).Quoting("the same words"));

        ledger.Redact(Some.Claim(ledger, "c1"), ClaimText.Quote);

        Assert.Equal(("the wording", "the same words"), (Some.Claim(ledger, "c1").Wording, Some.Claim(ledger, "c2").Quote));
    }

    [Fact]
    public void Redact_ATextThatOnlyOneClaimHad_LetsGoOfIt()
    {
        var ledger = Some.Ledger(Claim.By(Some.Mayor).That(Some.Harmed).Is(6).Quoting("nobody else's words"));

        ledger.Redact(Some.Claim(ledger, "c1"), ClaimText.Quote);

        var texts = ledger.Root.Columns.Texts;
        Assert.DoesNotContain("nobody else's words", Enumerable.Range(0, texts.Count).Select(number => texts[number]));
        Assert.Equal(-1, texts.Find("nobody else's words"));
    }

    [Fact]
    public void Redact_AMissingText_StaysMissing()
    {
        var ledger = Some.Ledger(Claim.By(Some.Mayor).That(Some.Harmed).Is(6));

        ledger.Redact(Some.Claim(ledger, "c1"), ClaimText.Quote);

        Assert.Null(Some.Claim(ledger, "c1").Quote);
    }

    [Fact]
    public void Redact_TextsBeforeAnAmendment_AreGoneToo()
    {
        var ledger = Some.Ledger(Claim.By(Some.Mayor).That(Some.Harmed).Is(6).Quoting("before"));
        ledger.Amend(Some.Claim(ledger, "c1"), Claim.By(Some.Mayor).That(Some.Harmed).Is(6).Quoting("after"));
        var before = ledger.AsOf(ledger.Sequence - 1);

        ledger.Redact(Some.Claim(ledger, "c1"), ClaimText.Quote);

        Assert.StartsWith("[redacted ", Some.Claim(before, "c1").Quote, StringComparison.Ordinal);
    }

    [Fact]
    public void Redact_TwoEqualAnswers_AreNoLongerTheSame()
    {
        var ledger = Some.Ledger(
            Claim.By(Some.Mayor).That(Some.Why).Is("smoke"), Claim.By(Some.Union).That(Some.Why).Is("smoke"), Claim.By(Some.Russia).That(Some.Why).Is("smoke"));

        ledger.Redact(Some.Claim(ledger, "c1"), ClaimText.Answer);
        ledger.Redact(Some.Claim(ledger, "c2"), ClaimText.Answer);

        Assert.Equal(3, ledger.On(Some.Why).Positions.Length);
        Assert.Equal(Reason.Unstructured, ledger.Compare(Some.Claim(ledger, "c1"), Some.Claim(ledger, "c2")).Reason);
        Assert.Equal("smoke", Some.Claim(ledger, "c3").Answer?.ToString());
    }

    [Fact]
    public void Redact_AFigure_IsRefused()
    {
        var ledger = Some.Ledger(Claim.By(Some.Mayor).That(Some.Harmed).Is(6));

        var refused = Assert.Throws<EntryRefusedException>(() => ledger.Redact(Some.Claim(ledger, "c1"), ClaimText.Answer));

        Assert.Equal("/text", Assert.Single(refused.Problems).Path);
        Assert.Equal("6", Some.Claim(ledger, "c1").Answer?.ToString());
    }

    [Fact]
    public void Redact_Addresses_LeadNowhereAndFormNoLoop()
    {
        var ledger = Some.Ledger(Claim.By(Some.Mayor).That(Some.Harmed).Is(6)
            .ReportedBy(AttributionHop.Through(Some.Cnn).At(Page) with { Cites = [new Uri("https://example.org/other")] }));

        ledger.Redact(Some.Claim(ledger, "c1"), ClaimText.Addresses);

        var hop = Assert.Single(Some.Claim(ledger, "c1").Via);
        Assert.Equal(("redacted.invalid", "redacted.invalid"), (hop.Url?.Host, Assert.Single(hop.Cites).Host));
        Assert.NotEqual(hop.Url, hop.Cites[0]);
        Assert.Empty(ledger.Findings);
    }

    [Fact]
    public void Redact_NoSuchText_Throws()
    {
        var ledger = Some.Ledger(Claim.By(Some.Mayor).That(Some.Harmed).Is(6));

        Assert.Throws<ArgumentOutOfRangeException>(() => ledger.Redact(Some.Claim(ledger, "c1"), (ClaimText)9));
    }

    [Fact]
    public void Redact_AnEntity_KeepsKindAndLinksUnderARandomId()
    {
        var ledger = Some.Ledger(Claim.By(Some.Spokesman).That(Some.Staffed).Is(Some.Corps));

        var hidden = ledger.Redact(Some.Spokesman);

        Assert.Equal((Some.Spokesman.Kind, "redacted-"), (hidden.Kind, hidden.Id.ToString()[..9]));
        Assert.Equal(Some.Spokesman.SpeaksFor.Select(link => link.Party), hidden.SpeaksFor.Select(link => link.Party));
        Assert.Equal((0, null), (hidden.Aliases.Length, hidden.Description));
        Assert.All(hidden.SpeaksFor, link => Assert.Null(link.Role));
        Assert.Equal(hidden, Some.Claim(ledger, "c1").Speaker);
        Assert.Equal("russia", Printed.Ids(Some.Claim(ledger, "c1").Sides));
    }

    [Fact]
    public void Redact_AnEntityThatIsAnAnswer_KeepsItsPosition()
    {
        var ledger = Some.Ledger(Claim.By(Some.Russia).That(Some.Staffed).Is(Some.Army), Claim.By(Some.Ukraine).That(Some.Staffed).Is(Some.Citizens));
        var moment = ledger.Now;
        _ = Printed.Of(moment);

        var hidden = ledger.Redact(Some.Army);

        Assert.True(ledger.On(Some.Staffed).IsDisputed);
        Assert.Equal(hidden.Id.ToString(), moment.On(Some.Staffed).Positions[0].Answer.ToString());
        Assert.DoesNotContain(Some.Army.Name, Reading.Of(moment), StringComparison.Ordinal);
        Assert.Contains(hidden.Name, Assert.Single(ledger.Findings).Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void Redact_AnEntity_IsFoundUnderNoOldIdAndNoOldName()
    {
        var ledger = Some.Ledger();
        var moment = ledger.Now;

        ledger.Redact(Some.Russia);

        Assert.All(new LedgerReader[] { ledger, moment }, view => Assert.False(view.TryGetEntity(Some.Russia.Id, out _)));
        Assert.All(Some.Russia.Aliases.Append(Some.Russia.Name), name => Assert.Empty(moment.EntitiesNamed(name)));
        Assert.DoesNotContain(Some.Russia.Id, ledger.On(Some.Ordered).Question.Parties);
    }

    [Fact]
    public void Redact_AnEntityThatIsNotThere_ThrowsWithItsId() => Assert.Contains(
        "\"nobody\"", Assert.Throws<KeyNotFoundException>(() => Some.Ledger().Redact(Topic.Named("nobody", "Nobody"))).Message, StringComparison.Ordinal);

    [Fact]
    public void Follow_ARedactionOfElsewhere_GivesTheSameLedger()
    {
        var ledger = Some.Ledger(Claim.By(Some.Mayor).That(Some.Why).Is("secret").Quoting("words"));
        var follower = ClaimLedger.Replay(ledger.Entries);
        var known = ledger.Sequence;
        ledger.Redact(Some.Mayor);
        ledger.Redact(Some.Claim(ledger, "c1"), ClaimText.Quote);

        foreach (var entry in ledger.Entries.Skip(known))
        {
            follower.Follow(entry);
        }

        Assert.Equal(Reading.Of(ledger), Reading.Of(follower));
    }

    [Theory]
    [InlineData("redacted-0123456789abcdef", 0, "/place")]
    [InlineData("redacted-0123456789abcdef", 99, "/place")]
    [InlineData("somebody", 1, "/entity")]
    public void Follow_ARedactionThatCannotBe_IsRefused(string id, int place, string path)
    {
        var ledger = Some.Ledger();

        var refused = Assert.Throws<EntryRefusedException>(() => ledger.Follow(new IdentityRedacted(ledger.Sequence + 1, Some.Noon, null, new EntityId(id), place)));

        Assert.Equal(path, Assert.Single(refused.Problems).Path);
    }

    [Fact]
    public void Redact_AnEntity_ItsIdCanBeUsedAgainForAnother()
    {
        var ledger = Some.Ledger(Claim.By(Some.Russia).That(Some.Staffed).Is(Some.Army));
        ledger.Redact(Some.Army);

        ledger.Add(Topic.Named("army", "another army"));
        ledger.Record(Claim.By(Some.Ukraine).That(Some.Staffed).Is(Topic.Named("army", "another army")));

        Assert.Equal(2, ledger.On(Some.Staffed).Positions.Length);
    }

    private static string? TextOf(ClaimDraft draft, ClaimText text) => text == ClaimText.Quote ? draft.Quote : draft.Wording;
}
