using System.Text.RegularExpressions;

namespace ClaimTracker.Tests;

/// <summary>What holds of the changes between any two moments of any history.</summary>
public sealed partial class ChangePropertyTests
{
    [Fact]
    public void Between_AMomentAndItself_IsEmpty() =>
        Sample((before, after) =>
        {
            Assert.True(News.Between(before, before).IsEmpty);
            Assert.True(News.Between(after, after).IsEmpty);
        });

    [Fact]
    public void Changes_ClaimsRecordedBetween_AreEachToldOnce() =>
        Sample((before, after) => Assert.Equal(
            Printed.Ids(after.Claims.Except(before.Claims).OrderBy(claim => claim.Question.Id).ThenBy(claim => claim.Id)),
            Printed.Ids(News.Between(before, after).Changes.OfType<ClaimAdded>().Select(added => added.Claim))));

    [Fact]
    public void Changes_ActsBetween_AreEachToldOnce() =>
        Sample((before, after) =>
        {
            var acts = News.Between(before, after).Changes.OfType<ClaimActedOn>().ToList();

            Assert.Equal(acts.Count, acts.DistinctBy(act => (act.Act, act.Claim, act.With)).Count());
            Assert.Equal(
                after.Entries.Select(ActOf).OfType<string>().Except(before.Entries.Select(ActOf)).Order(StringComparer.Ordinal),
                acts.Where(act => act.Act != ClaimAct.Amended).Select(act => $"{act.Act} {act.Claim.Id} {act.With?.Id}").Order(StringComparer.Ordinal));
            Assert.Equal(
                after.Entries.Skip(before.Sequence).OfType<ClaimAmended>().Select(entry => entry.Claim).Distinct().Where(id => before.TryGetClaim(id, out _)).Order(),
                acts.Where(act => act.Act == ClaimAct.Amended).Select(act => act.Claim.Id).Order());
        });

    [Fact]
    public void Changes_FindingsAppliedToThoseBefore_GiveThoseAfter() =>
        Sample((before, after) =>
        {
            var findings = FindingsOf(before).ToDictionary(KeyOf, Printed.Of);
            foreach (var change in News.Between(before, after).Changes)
            {
                switch (change)
                {
                    case FindingBegan { Finding: var began }:
                        findings.Add(KeyOf(began), Printed.Of(began));
                        break;
                    case FindingEnded { Finding: var ended }:
                        Assert.True(findings.Remove(KeyOf(ended)));
                        break;
                    case FindingChanged changed:
                        Assert.Equal(Printed.Of(changed.Before), findings[KeyOf(changed.Before)]);
                        findings[KeyOf(changed.After)] = Printed.Of(changed.After);
                        break;
                }
            }

            var now = FindingsOf(after).ToDictionary(KeyOf, Printed.Of);
            Assert.Equal(now.Keys.Order(), findings.Keys.Order());
            Assert.All(now, pair => Assert.Equal(Head(pair.Value), Head(findings[pair.Key])));
        });

    [Fact]
    public void Changes_SupportAppliedToThatBefore_GivesThatAfter() =>
        Sample((before, after) =>
        {
            var support = SupportIn(before);
            foreach (var change in News.Between(before, after).Changes)
            {
                var (position, claims) = change switch
                {
                    PositionGained gained => (gained.After, gained.Claims),
                    PositionLost lost => (lost.Before, lost.Claims),
                    _ => (null, []),
                };
                foreach (var claim in claims)
                {
                    var held = (change.Question.Id, position!.Held, claim.Id);
                    Assert.True(change is PositionGained ? support.Add(held) : support.Remove(held));
                }
            }

            Assert.True(support.SetEquals(SupportIn(after)));
        });

    [Fact]
    public void Changes_States_AreThoseThatDiffer() =>
        Sample((before, after) => Assert.Equal(
            after.Standings.Where(standing => before.On(standing.Question).State != standing.State)
                .Select(standing => (standing.Question.Id, (QuestionState?)before.On(standing.Question).State, standing.State)),
            News.Between(before, after).Changes.OfType<StateChanged>().Select(changed => (changed.Question.Id, changed.Before, changed.After))));

    [Fact]
    public void Changes_Moves_AreFromWhatTheSpeakerSaidToSomethingNew() =>
        Sample((before, after) =>
        {
            foreach (var move in News.Between(before, after).Changes.OfType<AccountMoved>())
            {
                Assert.Equal(move.Before.Speaker, move.After.Speaker);
                Assert.Contains(move.Before, before.On(move.Question).InForce);
                Assert.Contains(move.After, after.On(move.Question).InForce);
                Assert.False(before.TryGetClaim(move.After.Id, out _));
                Assert.Equal(
                    move.Move is AccountMove.Firmer or AccountMove.LessFirm,
                    after.Compare(move.Before, move.After).Relation == Relation.Same
                        || (move.Before.Answer is UnknownAnswer && move.After.Answer is UnknownAnswer && move.Before.Force.Denies() == move.After.Force.Denies()));
            }
        });

    [Fact]
    public void Changes_OneAnswerThenAndAnotherNow_AreAMove() =>
        Sample((before, after) =>
        {
            var moves = News.Between(before, after).Changes.OfType<AccountMoved>().Select(move => (move.Before, move.After)).ToHashSet();
            foreach (var question in after.Questions)
            {
                var then = AccountsOn(before, question);
                foreach (var now in AccountsOn(after, question).Where(own => own.Count() == 1))
                {
                    if (then[now.Key].ToList() is [var one] && now.Single() is var other && one.Principal is null && other.Principal is null
                        && !before.TryGetClaim(other.Id, out _)
                        && after.GetClaim(one.Id) is { IsWithdrawn: false } same && same.Row == one.Row
                        && after.Compare(same, other).Relation is not Relation.Same and not Relation.NotComparable
                        && same is { Said: null, Holds: null, Principal: null } && same.Speaker.Equals(other.Speaker))
                    {
                        Assert.Contains((one, other), moves);
                    }
                }
            }
        });

    [Fact]
    public void Changes_ReadTwice_AreTheSame() =>
        Sample((before, after) => Assert.Equal(News.Printed(News.Between(before, after)), News.Printed(News.Between(before, after))));

    [Fact]
    public void Sentence_OfAnyChange_NamesTheQuestionAndNoClaimId() =>
        Sample((before, after) => Assert.All(News.Between(before, after).Changes, change =>
        {
            Assert.Contains(change.Question.Text, change.Sentence, StringComparison.Ordinal);
            Assert.DoesNotMatch(Id(), change.Sentence);
        }));

    [Fact]
    public void Changes_OnTwoQuestionsInEitherOrder_AreTheSame() =>
        History.Any.Sample(
            history =>
            {
                var drafts = history.Steps.Select((faces, i) =>
                {
                    var roll = new Roll(faces);
                    return RandomDraft.On(roll.Of(history.Questions), roll.Of(history.Speakers), roll, [.. Some.Cast.TakeLast(7)])
                        .Identified($"{(char)('a' + roll.Below(5))}{i}");
                }).ToList();
                var (known, added) = (drafts[..(drafts.Count / 2)], drafts[(drafts.Count / 2)..]);

                Assert.Equal(
                    Recorded(known, added.OrderBy(draft => draft.Question)),
                    Recorded(known, added.OrderByDescending(draft => draft.Question)));
            },
            iter: Soak.Size(5_000));

    [Fact]
    public void Changes_OfWhatWasSaidByATime_AreThoseOfALedgerWithoutTheRest() =>
        History.Any.Sample(
            history =>
            {
                var player = new Player(history);
                Array.ForEach(history.Steps, _ => player.PlayNext());
                var ledger = player.Ledger.Now;
                var said = ledger.SaidBy(Some.Time("2024-05-01"));

                var began = News.Between(said.AsOf(0), said);

                Assert.Equal(Printed.Ids(said.Claims.OrderBy(claim => claim.Question.Id).ThenBy(claim => claim.Id)), Printed.Ids(began.Changes.OfType<ClaimAdded>().Select(added => added.Claim)));
                Assert.Equal(
                    Printed.Of(FindingsOf(said)),
                    Printed.Of(began.Changes.OfType<FindingBegan>().Select(change => change.Finding).Order(FindingOrder.ById)));
                Assert.Equal(
                    Printed.Ids(ledger.Claims.Except(said.Claims).OrderBy(claim => claim.Question.Id).ThenBy(claim => claim.Id)),
                    Printed.Ids(News.Between(said, ledger).Changes.OfType<ClaimAdded>().Select(added => added.Claim)));
            },
            iter: Soak.Size(5_000));

    [Fact]
    public void Changes_BetweenMomentsReadLater_AreThoseOfTheMomentsThemselves() =>
        Sample((before, after) => Assert.Equal(News.Printed(News.Between(before, after)), News.Printed(News.Between(after.AsOf(before.Sequence), after))));

    private static string Recorded(IEnumerable<ClaimDraft> known, IEnumerable<ClaimDraft> added)
    {
        var ledger = Some.Ledger([.. known]);
        return News.Printed(News.Of(ledger, later =>
        {
            foreach (var draft in added)
            {
                later.Record(draft);
            }
        }));
    }

    // A moment somewhere in a history, and its end.
    private static void Sample(Action<LedgerSnapshot, LedgerSnapshot> check) =>
        Gen.Select(History.Any, Gen.Int[0, 40]).Sample(
            (history, at) =>
            {
                var player = new Player(history);
                var before = player.Ledger.Now;
                for (var step = 0; step < history.Steps.Length; step++)
                {
                    before = step <= at ? player.Ledger.Now : before;
                    player.PlayNext();
                }

                check(before, player.Ledger.Now);
            },
            iter: Soak.Size(5_000));

    private static string? ActOf(LedgerEntry entry) => entry switch
    {
        ClaimRetracted { Claim: var claim } => $"{ClaimAct.Retracted} {claim} ",
        ClaimWithdrawn { Claim: var claim } => $"{ClaimAct.Withdrawn} {claim} ",
        ClaimCorrected { Claim: var claim, With: var with } => $"{ClaimAct.Corrected} {claim} {with}",
        _ => null,
    };

    private static IEnumerable<Finding> FindingsOf(LedgerReader ledger) => ledger.Findings.Where(finding => finding.Relation is not null);

    private static (QuestionId, ClaimId, ClaimId) KeyOf(Finding finding) => (finding.Question!.Id, finding.Claims[0].Id, finding.Claims[1].Id);

    // Code, status and relation; an amendment may change the explanation alone.
    private static string Head(string printed) => string.Join(' ', printed.Split(' ')[..3]);

    private static HashSet<(QuestionId, HeldAnswer, ClaimId)> SupportIn(LedgerReader ledger) =>
    [
        .. from standing in ledger.Standings
           from position in standing.Positions
           from claim in position.InForce
           select (standing.Question.Id, position.Held, claim.Id),
    ];

    private static ILookup<EntityId, Claim> AccountsOn(LedgerReader ledger, Question question) =>
        ledger.On(question).InForce.Where(claim => claim.Nature == Nature.Fact || claim.Force.IsNonAnswer())
            .ToLookup(claim => claim.Speaker.Id);

    [GeneratedRegex(@"\b[a-e]\d+\b|\byusov\b|\bcnn\b|\brussia\b|\bukraine\b|\bmayor\b|\btopic\d")]
    private static partial Regex Id();
}
