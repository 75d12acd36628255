namespace ClaimTracker.Tests;

public sealed class ClaimLedgerRecordManyTests
{
    [Fact]
    public void RecordMany_NoRows_RecordsNothing()
    {
        var outcome = Some.Ledger().RecordMany(Array.Empty<ClaimRow>());

        Assert.Equal((0, 0), (outcome.Recorded, outcome.Refused.Length));
    }

    [Fact]
    public void RecordMany_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => Some.Ledger().RecordMany((IEnumerable<ClaimRow>)null!));
        Assert.Throws<ArgumentNullException>(() => Some.Ledger().RecordMany((IEnumerable<ClaimDraft>)null!));
        Assert.Throws<ArgumentException>(() => Some.Ledger().RecordMany([(ClaimDraft)null!]));
    }

    [Theory]
    [InlineData("mayor", "crossed", "yes", "mayor crossed yes")]
    [InlineData("Mayor Oyelaran", "crossed", "true", "mayor crossed yes")]
    [InlineData("the kremlin", "crossed", "no", "russia crossed no")]
    [InlineData("mayor", "crossed", "false", "mayor crossed no")]
    [InlineData("mayor", "crossed", "{ unknown : true }", "mayor crossed not known")]
    [InlineData("mayor", "staffed", "Russian nationals", "mayor staffed citizens")]
    [InlineData("mayor", "staffed", "{none:true}", "mayor staffed none")]
    [InlineData("mayor", "staffed", "{ only: [ Russian nationals ] }", "mayor staffed only citizens")]
    [InlineData("mayor", "took-part", "[the Legion, corps]", "mayor took-part legion, corps")]
    [InlineData("mayor", "took-part", "{only: [legion,corps]}", "mayor took-part only legion, corps")]
    [InlineData("mayor", "harmed", "about 40 households", "mayor harmed about 40 households")]
    [InlineData("mayor", "opened", "2024-05~", "mayor opened 2024-05~")]
    [InlineData("mayor", "why", "{ it burned }", "mayor why { it burned }")]
    [InlineData("mayor", "why", "none", "mayor why none")]
    public void RecordMany_ARow_ReadsItsText(string speaker, string question, string answer, string expected)
    {
        var ledger = Some.Ledger();

        ledger.RecordMany([new ClaimRow(speaker, question, answer)]);

        var claim = Assert.Single(ledger.Claims);
        Assert.Equal(expected, $"{claim.Speaker.Id} {claim.Question.Id} {claim.Answer}");
    }

    [Theory]
    [InlineData(null, "crossed", "yes", "CT0003 /speaker")]
    [InlineData("mayor", " ", "yes", "CT0003 /question")]
    [InlineData("mayor", "crossed", "", "CT0003 /answer")]
    [InlineData("mayr", "crosed", "yes", "CT0005 /speaker, CT0005 /question")]
    [InlineData("Alex", "crossed", "yes", "CT0004 /speaker")]
    [InlineData("Russian citizens", "crossed", "yes", "CT0011 /speaker")]
    [InlineData("mayor", "crossed", "yess", "CT0007 /answer")]
    [InlineData("mayor", "crossed", "{none: true}", "CT0007 /answer")]
    [InlineData("mayor", "staffed", "Alex", "CT0004 /answer")]
    [InlineData("mayor", "staffed", "armi", "CT0005 /answer")]
    [InlineData("mayor", "staffed", "[army, legion]", "CT0007 /answer")]
    [InlineData("mayor", "took-part", "[ ]", "CT0007 /answer")]
    [InlineData("mayor", "harmed", "some", "CT0007 /answer")]
    [InlineData("mayor", "harmed", "1234567890123456", "CT0013 /answer")]
    [InlineData("mayor", "opened", "in May", "CT0008 /answer")]
    public void RecordMany_AWrongRow_TellsAllThatIsWrong(string? speaker, string question, string answer, string expected)
    {
        var ledger = Some.Ledger();
        ledger.AddAll([Speaker.Person("alex-1", "Alex"), Speaker.Person("alex-2", "A. B.").KnownAs("alex")]);

        var refused = Assert.Single(ledger.RecordMany([new ClaimRow(speaker!, question, answer)]).Refused);

        Assert.Equal(expected, Codes(refused));
        Assert.Empty(ledger.Claims);
    }

    [Fact]
    public void RecordMany_AmbiguousName_ListsTheCandidates()
    {
        var ledger = Some.Ledger();
        ledger.AddAll([Speaker.Person("alex-2", "Alex"), Speaker.Person("alex-1", "ALEX")]);

        var problem = Assert.Single(ledger.RecordMany([new ClaimRow("Alex", "crossed", "yes")]).Refused[0].Problems);

        Assert.Equal(("alex-1, alex-2", "Alex"), (problem.Allowed, problem.Found));
    }

    [Fact]
    public void RecordMany_UnreadableParts_AreToldBesideTheRest()
    {
        var row = new ClaimRow("mayr", "harmed", "some") { Id = "no id", Said = "soon", Holds = "never", Force = Force.Doubts, Certainty = Certainty.Probable };

        var refused = Assert.Single(Some.Ledger().RecordMany([row]).Refused);

        Assert.Equal("CT0004 /id, CT0007 /answer, CT0008 /said, CT0008 /holds, CT0005 /speaker, CT0004 /certainty", Codes(refused));
    }

    [Fact]
    public void RecordMany_AnswerWithANonAnswer_IsRefused()
    {
        var refused = Assert.Single(Some.Ledger().RecordMany([new ClaimRow("mayor", "harmed", "6") { Force = Force.Declines }]).Refused);

        Assert.Equal("CT0007 /answer", Codes(refused));
    }

    [Fact]
    public void RecordMany_SoundAndWrongRows_RecordsTheSoundOnesInOrder()
    {
        var ledger = Some.Ledger();
        var rows = Enumerable.Range(0, 10_000).Select(i => new ClaimRow(i % 7 == 3 ? "nobody" : "mayor", "harmed", $"{i}") { Id = i % 5 == 0 ? $"r{i % 9_000}" : null });

        var outcome = ledger.RecordMany(rows);

        var wrong = Enumerable.Range(0, 10_000).Where(i => i % 7 == 3 || (i >= 9_000 && i % 5 == 0 && (i - 9_000) % 7 != 3)).ToArray();
        Assert.Equal(wrong, outcome.Refused.Select(refused => refused.Index));
        Assert.Equal(10_000 - wrong.Length, outcome.Recorded);
        Assert.Equal(Enumerable.Range(0, 10_000).Except(wrong).Select(i => $"{i}"), ledger.Claims.Select(claim => $"{claim.Answer}"));
        Assert.Equal(Enumerable.Range(1, ledger.Sequence), ledger.Entries.Select(entry => entry.Sequence));
    }

    [Fact]
    public void RecordMany_HouseCheck_LooksAtEachClaim()
    {
        var options = Some.Options();
        options.AddCheck(new QuoteCheck());

        var outcome = Some.Ledger(options).RecordMany([new ClaimRow("mayor", "harmed", "6"), new ClaimRow("mayor", "harmed", "7") { Quote = "Seven." }]);

        Assert.Equal((1, 0, "house /quote"), (outcome.Recorded, outcome.Refused[0].Index, Codes(outcome.Refused[0])));
    }

    [Fact]
    public void RecordMany_ComparerThatThrows_LeavesWhatWasRecordedBefore()
    {
        var options = Some.Options();
        options.AddComparer(new BrittleComparer());
        var ledger = Some.Ledger(options);
        ledger.Ask(Question.Named("where", "Where?").WithText().ComparedBy("brittle"));

        Assert.Throws<NotSupportedException>(() => ledger.RecordMany(new[] { "here", BrittleComparer.Poison, "there" }.Select(answer => new ClaimRow("mayor", "where", answer))));
        Assert.Equal(["here"], ledger.Claims.Select(claim => $"{claim.Answer}"));
    }

    [Fact]
    public void RecordMany_OfRowsOnTheLedgerItself_ReadsWhatWasRecordedBefore()
    {
        var ledger = Some.Ledger();

        ledger.RecordMany(Rows());

        Assert.Equal(["6", "7"], ledger.Claims.Select(claim => $"{claim.Answer}"));

        IEnumerable<ClaimRow> Rows()
        {
            ledger.Record(Claim.By(Some.Mayor).That(Some.Harmed).Is(6));
            yield return new ClaimRow("mayor", "harmed", "7");
        }
    }

    [Fact]
    public void RecordMany_ANameThatBecomesAmbiguousMeanwhile_IsRefusedFromThenOn()
    {
        var ledger = Some.Ledger();

        var outcome = ledger.RecordMany(Rows());

        Assert.Equal(5_000, outcome.Recorded + outcome.Refused.Length);
        Assert.All(outcome.Refused, refused => Assert.Equal("CT0004 /speaker", Codes(refused)));
        Assert.InRange(outcome.Refused.Length, 1, 4_999);

        IEnumerable<ClaimRow> Rows()
        {
            for (var i = 0; i < 5_000; i++)
            {
                if (i == 4_500)
                {
                    ledger.Add(Speaker.Person("other", "Mayor Oyelaran"));
                }

                yield return new ClaimRow("Mayor Oyelaran", "harmed", "7");
            }
        }
    }

    [Fact]
    public void RecordMany_ATextThatIsRedactedMeanwhile_IsKeptAnewForLaterClaims()
    {
        var ledger = Some.Ledger();

        ledger.RecordMany(Rows());

        var answers = ledger.Claims.Select(claim => $"{claim.Answer}").ToArray();
        Assert.StartsWith("[redacted ", answers[0], StringComparison.Ordinal);
        Assert.Equal(["smoke"], answers[3_000..].Distinct());

        IEnumerable<ClaimRow> Rows()
        {
            for (var i = 0; i < 5_000; i++)
            {
                if (i == 3_000)
                {
                    ledger.Redact(ledger.Claims.First(), ClaimText.Answer);
                }

                yield return new ClaimRow("mayor", "why", i is 0 or >= 3_000 ? "smoke" : $"fire {i}");
            }
        }
    }

    [Fact]
    public void ClaimRow_ForceOrCertaintyThatIsNone_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ClaimRow("a", "b", "c") { Force = (Force)99 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ClaimRow("a", "b", "c") { Certainty = (Certainty)99 });
    }

    private static string Codes(RefusedClaim refused) => string.Join(", ", refused.Problems.Select(problem => $"{problem.Code} {problem.Path}"));
}
