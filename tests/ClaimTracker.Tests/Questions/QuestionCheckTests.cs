using System.Collections.Immutable;

namespace ClaimTracker.Tests;

public sealed class QuestionCheckTests
{
    [Fact]
    public void Ask_WhatIsUnknown_IsToldEachAtItsPlace()
    {
        var question = Some.Why.With(Some.Why.Details with { Comparer = "map", About = [Some.Corps.Id, new("nobody")], Parties = [new("nowhere"), Some.Russia.Id] });

        Assert.Equal(
            ["/questions/why/comparer", "/questions/why/about/1", "/questions/why/parties/0"],
            ProblemsOf(question).Select(problem => problem.Path));
    }

    [Fact]
    public void Ask_WhatIsKnown_HasNoProblem() =>
        Assert.Empty(ProblemsOf(Some.Why.About(Some.Corps, Some.Mayor).AskedOf(Some.Russia, Some.Mayor)));

    [Fact]
    public void Ask_PartyThatSpeaksForAnother_IsNoSide()
    {
        var problem = Assert.Single(ProblemsOf(Some.Why.AskedOf(Some.Russia, Some.Ministry)));

        Assert.Equal((ProblemCode.ValueNotAllowed, "/questions/why/parties/1", "ministry"), (problem.Code, problem.Path, problem.Found));
    }

    [Fact]
    public void Ask_PartyThatCannotSpeak_IsToldOnce() =>
        Assert.Equal("/questions/why/parties/0", Assert.Single(ProblemsOf(Some.Why.With(Some.Why.Details with { Parties = [Some.Kozinka.Id] }))).Path);

    private static ImmutableArray<Problem> ProblemsOf(Question question)
    {
        var ledger = new ClaimLedger();
        ledger.AddAll(Some.Cast);
        return Record.Exception(() => ledger.Ask(question)) is EntryRefusedException refused ? refused.Problems : [];
    }
}
