using System.Text;

namespace ClaimTracker.Tests;

/// <summary>Every message of a language with everything it can be about: read in that language, then accepted.</summary>
public sealed class MessagesTests
{
    private static readonly DateTimeOffset Noon = new(2024, 5, 4, 12, 10, 0, TimeSpan.FromHours(2));

    [Theory]
    [InlineData("de")]
    [InlineData("uk")]
    public void Messages_OfALanguage_AreTheApprovedOnes(string language)
    {
        var cast = Cast.Of(language);
        var told = new StringBuilder();
        foreach (var (name, message) in Answers(cast).Concat(Lines(cast)).Concat(Acts(cast)).Concat(Moves(cast)).Concat(Steps(cast))
            .Concat(News(cast)).Concat(Support(cast)).Concat(Sourcing(cast)).Concat(Summaries(cast)).Concat(Impacts(cast)))
        {
            told.Append(name).Append(": ").AppendLine(message);
        }

        Approved.Text($"Messages.{language}", told.ToString());
    }

    private static IEnumerable<(string Name, string Message)> Answers(Cast cast)
    {
        Answer[] figures = [.. new[] { "6", "1234567.5", "about 2000", "at least 6", "more than 5", "at most 6", "fewer than 6", "40..60", "15 km" }.Select(Cast.Figure)];
        var ledger = cast.Ledger();
        Entity[] entities = [ledger.GetEntity(new EntityId("city")), ledger.GetEntity(new EntityId("mayor")), ledger.GetEntity(new EntityId("union"))];
        (string Question, Answer Answer)[] answers =
        [
            .. figures.Select(figure => ("wounded", figure)),
            ("wounded", Answer.None), ("wounded", Answer.NotKnown), ("arson", YesNoAnswer.Yes), ("arson", YesNoAnswer.No),
            ("who", EntityAnswer.Of(entities)), ("who", EntityAnswer.Only(entities.AsSpan(0, 2))), ("who", Answer.None),
            ("when", new DateAnswer(Some.Time("2024-05-03~"))), ("when", Answer.None), ("why", new TextAnswer("Öl")), ("why", Answer.None),
        ];
        return answers.Select(answer => ($"Say {answer.Answer}", cast.Templates.Say(cast.Says("mayor", answer.Question, answer.Answer))))
            .Concat(Enum.GetValues<QuestionState>().Select(state => ($"Say {state}", cast.Templates.Say(state))));
    }

    private static IEnumerable<(string Name, string Message)> Lines(Cast cast) =>
    [
        .. Enum.GetValues<Force>().Select(force => ($"Line {force}", cast.Templates.Line(Six(cast, "union", force)))),
        ("Line probable", cast.Templates.Line(Six(cast, "union", with: draft => draft.WithCertainty(Certainty.Probable)))),
        ("Line possible", cast.Templates.Line(Six(cast, "union", with: draft => draft.WithCertainty(Certainty.Possible)))),
        ("Line opinion", cast.Templates.Line(Six(cast, "union", with: draft => draft.AsOpinion()))),
        ("Line prediction", cast.Templates.Line(Six(cast, "union", with: draft => draft.AsPrediction()))),
        ("Line with everything", cast.Templates.Line(Six(cast, "mayor", with: draft => Via(cast, draft).SaidOn(2024, 5, 3).HoldsOn(2024, 5, 2)))),
        ("Line on behalf", cast.Templates.Line(Six(cast, "union", with: draft => draft.OnBehalfOf((Speaker)cast.Ledger().GetEntity(new EntityId("city")))))),
    ];

    private static IEnumerable<(string Name, string Message)> Acts(Cast cast) =>
        from act in Enum.GetValues<ClaimAct>()
        select ($"ExplainAct {act}", cast.Templates.ExplainAct(act, Six(cast), act is ClaimAct.Corrected or ClaimAct.Amended ? Eight(cast) : null));

    private static IEnumerable<(string Name, string Message)> Moves(Cast cast) =>
    [
        .. Enum.GetValues<AccountMove>().Select(move => ($"ExplainMove {move}", cast.Templates.ExplainMove(move, Six(cast), Eight(cast)))),
        ("ExplainMove Raised from none", cast.Templates.ExplainMove(AccountMove.Raised, cast.Says("mayor", "wounded", Answer.None), Eight(cast))),
        ("ExplainMove Raised from about", cast.Templates.ExplainMove(AccountMove.Raised, cast.Says("mayor", "wounded", Cast.Figure("at least 2000")), Eight(cast))),
        ("ExplainMove Raised, put as probable", cast.Templates.ExplainMove(AccountMove.Raised, Six(cast), Six(cast, "mayor", with: draft => draft.WithCertainty(Certainty.Probable)))),
        ("ExplainMove Answered", cast.Templates.ExplainMove(AccountMove.Answered, Six(cast, "mayor", Force.Declines), Eight(cast))),
        ("ExplainMove Denied", cast.Templates.ExplainMove(AccountMove.Denied, Six(cast, "mayor", Force.Unreachable), cast.Says("mayor", "arson", YesNoAnswer.Yes, Force.Denies))),
        ("ExplainMove Replaced", cast.Templates.ExplainMove(AccountMove.Replaced, cast.Says("mayor", "arson", YesNoAnswer.Yes, Force.Confirms), cast.Says("mayor", "arson", YesNoAnswer.No))),
        ("ExplainMove Firmer", cast.Templates.ExplainMove(AccountMove.Firmer, Six(cast, "mayor", Force.Denies, draft => draft.WithCertainty(Certainty.Possible)), Six(cast, "mayor", Force.Denies))),
    ];

    private static IEnumerable<(string Name, string Message)> Steps(Cast cast) =>
        from kind in Enum.GetValues<PositionStepKind>()
        let previous = Six(cast, "mayor", with: draft => draft.SaidOn(2024, 5, 3))
        select ($"ExplainStep {kind}", cast.Templates.ExplainStep(kind, Eight(cast), kind is PositionStepKind.First or >= PositionStepKind.NonAnswer ? null : previous));

    private static IEnumerable<(string Name, string Message)> News(Cast cast)
    {
        (string Code, ComparisonStatus Status)[] kinds =
        [
            ("CT2001", ComparisonStatus.Conflict), ("CT2001", ComparisonStatus.Possible), ("CT1002", ComparisonStatus.Possible), ("CT4002", ComparisonStatus.Possible),
            ("CT3003", ComparisonStatus.Possible), ("CT1003", ComparisonStatus.Update), ("CT4001", ComparisonStatus.Update),
        ];
        (string Code, ComparisonStatus Status)[] notes = [("CT3001", ComparisonStatus.Note), ("CT3002", ComparisonStatus.Note), ("CT3004", ComparisonStatus.Note), ("CT5001", ComparisonStatus.Note), ("CT9001", ComparisonStatus.Note)];
        return
        [
            .. kinds.Concat(notes).Select(kind => ($"Heading {kind}", cast.Templates.Heading(kind.Code, kind.Status, "Titel/Назва"))),
            .. kinds.Select(kind => ($"ExplainFindingBegan {kind}", cast.Templates.ExplainFindingBegan(kind.Code, kind.Status, "…"))),
            .. kinds.Select(kind => ($"ExplainFindingEnded {kind}", cast.Templates.ExplainFindingEnded(kind.Code, kind.Status, Six(cast), Eight(cast)))),
            .. kinds.Select(kind => ($"ExplainFindingChanged {kind}", cast.Templates.ExplainFindingChanged("CT2001", ComparisonStatus.Conflict, kind.Code, kind.Status, "…"))),
            .. Enum.GetValues<QuestionState>().Select(state => ($"ExplainState {state}", cast.Templates.ExplainState(Six(cast).Question, QuestionState.Disputed, state))),
            ("ExplainState new", cast.Templates.ExplainState(Six(cast).Question, null, QuestionState.OneSided)),
        ];
    }

    private static IEnumerable<(string Name, string Message)> Support(Cast cast)
    {
        var ledger = cast.Ledger();
        var claims = new[] { "mayor", "mayor", "union", "union" }
            .Select(speaker => ledger.Record(new ClaimDraft(new EntityId(speaker), new QuestionId("wounded"), Force.Denies, Cast.Figure("6"))).Claim)
            .ToArray();
        return
        [
            ("ExplainSupportGained first", cast.Templates.ExplainSupportGained(claims[..1], claims[..1])),
            ("ExplainSupportGained again", cast.Templates.ExplainSupportGained(claims[1..2], claims[..2])),
            ("ExplainSupportGained others", cast.Templates.ExplainSupportGained(claims[2..3], claims[..3])),
            ("ExplainSupportLost all", cast.Templates.ExplainSupportLost(claims[..1], [])),
            ("ExplainSupportLost some of a speaker", cast.Templates.ExplainSupportLost(claims[1..2], claims[..1])),
            ("ExplainSupportLost a speaker", cast.Templates.ExplainSupportLost(claims[2..], claims[..2])),
        ];
    }

    private static IEnumerable<(string Name, string Message)> Sourcing(Cast cast)
    {
        var claim = Six(cast, "mayor", with: draft => Via(cast, draft));
        return
        [
            ("ExplainRepeatedOutlet", cast.Templates.ExplainRepeatedOutlet(claim, claim.Outlets[0])),
            ("ExplainCitationLoop one", cast.Templates.ExplainCitationLoop(["https://example.org/1"], [claim])),
            ("ExplainCitationLoop two", cast.Templates.ExplainCitationLoop(["https://example.org/1", "https://example.org/2"], [claim])),
            ("ExplainSharedOrigin one", cast.Templates.ExplainSharedOrigin([Six(cast, "mayor", with: draft => draft.ReportedBy(Outlet(cast, "gazette")))])),
            ("ExplainSharedOrigin two", cast.Templates.ExplainSharedOrigin([claim, claim])),
            ("ExplainLostPassage", cast.Templates.ExplainLostPassage(claim, claim.Via[0].At(new Uri("https://example.org/1")).At(Passage.Of("6 — six")))),
            ("ExplainTimingHint", cast.Templates.ExplainTimingHint([Six(cast), Eight(cast)])),
        ];
    }

    private static IEnumerable<(string Name, string Message)> Summaries(Cast cast)
    {
        var move = cast.Templates.SayMove(AccountMove.Raised, Six(cast), Eight(cast));
        return
        [
            ("Summarise nothing", cast.Templates.Summarise(new ChangeSummary(null, null, [], 0, 0, 0, 0, 0))),
            ("Summarise one of each", cast.Templates.Summarise(new ChangeSummary(Noon, Noon, [], 1, 1, 1, 1, 1))),
            ("Summarise two of each and a move", cast.Templates.Summarise(new ChangeSummary(Noon, null, [move], 2, 2, 2, 2, 2))),
            ("Summarise five of each, days ago", cast.Templates.Summarise(new ChangeSummary(Noon, Noon.AddDays(2), [move], 5, 5, 5, 5, 1234))),
        ];
    }

    private static IEnumerable<(string Name, string Message)> Impacts(Cast cast)
    {
        var page = Usage.Of("https://example.org/1", cast.Wounded).On(2024, 5, 3);
        return
        [
            .. from cause in Enum.GetValues<ImpactCause>()
               from since in new DateTimeOffset?[] { Noon, null }
               select ($"ExplainImpact {cause}", cast.Templates.ExplainImpact(new ImpactArguments(Six(cast), page.AsFact(), cause, since, Eight(cast)))),
            ("ExplainImpact attributed", cast.Templates.ExplainImpact(new ImpactArguments(Six(cast), page.Attributed(), ImpactCause.Withdrawn, Noon, null))),
            ("ExplainImpact quoted", cast.Templates.ExplainImpact(new ImpactArguments(Six(cast), page.Quoted(), ImpactCause.Withdrawn, Noon, null))),
        ];
    }

    private static Claim Six(Cast cast, string speaker = "mayor", Force force = Force.Asserts, Func<ClaimDraft, ClaimDraft>? with = null) =>
        cast.Says(speaker, "wounded", force.IsNonAnswer() ? null : Cast.Figure("6"), force, with);

    private static Claim Eight(Cast cast) => cast.Says("mayor", "wounded", Cast.Figure("8"), Force.Asserts, draft => draft.SaidOn(2024, 5, 4));

    private static Speaker Outlet(Cast cast, string id) => (Speaker)cast.Ledger().GetEntity(new EntityId(id));

    private static ClaimDraft Via(Cast cast, ClaimDraft draft) => draft.ReportedBy(Outlet(cast, "gazette"), Outlet(cast, "radio"));
}
