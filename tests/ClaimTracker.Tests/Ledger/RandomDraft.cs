namespace ClaimTracker.Tests;

/// <summary>Claims made of random choices from few values, so that they agree, clash and overtake one another often.</summary>
internal static class RandomDraft
{
    private static readonly Speaker[] Principals = [Some.Russia, Some.Ukraine, Some.Mayor];

    private static readonly AttributionHop[][] Chains =
        [[Some.Cnn], [Some.Gazette], [Some.Cnn, Some.Gazette], [Some.Gazette, Some.Cnn], [Some.Cnn, Some.Cnn], [Anchored(Some.Gazette), Some.Cnn]];

    private static readonly EdtfTime[] Times =
    [
        .. new[] { "2024-04-30", "2024-05-01", "2024-05-02", "2024-05", "2024-05-02~", "../2024-04-30", "2024-05-02/..", "2024-05-01T08:00" }
            .Select(Some.Time),
    ];

    private static readonly Quantity[] Figures =
    [
        .. new[] { "6", "6.0", "about 6", "at least 5", "more than 6", "at most 7", "fewer than 6", "5..8", "12", "0", "6 km", "6 PEOPLE" }
            .Select(Quantity.Parse),
    ];

    private static readonly EdtfTime[] Dates =
        [.. new[] { "2024", "2024-05", "2024-05-03", "2024-05-04~", "../2023", "2024-05-01/2024-05-03", "1999" }.Select(Some.Time)];

    private static readonly string[] Texts = ["Smoke", "smoke ", "a drone", "a missile"];

    private static readonly Force[] Forces =
        [Force.Asserts, Force.Asserts, Force.Asserts, Force.Confirms, Force.Admits, Force.Denies, Force.Denies, Force.Doubts];

    private static readonly Force[] NonAnswers = [Force.Declines, Force.Unreachable, Force.NoResponse];

    /// <param name="roll">The choices.</param>
    /// <param name="question">What it answers.</param>
    /// <param name="speaker">Who says it.</param>
    /// <param name="entities">What an answer may name.</param>
    public static ClaimDraft On(Question question, Speaker speaker, Roll roll, IReadOnlyList<Entity> entities)
    {
        var force = roll.OneIn(12) ? roll.Of(NonAnswers) : roll.Of(Forces);
        var answer = force.IsNonAnswer() ? null : AnswerTo(question, roll, entities);
        var draft = new ClaimDraft(speaker.Id, question.Id, force, answer);
        draft = roll.OneIn(3) ? draft : draft.SaidOn(roll.Of(Times));
        draft = roll.OneIn(2) ? draft.HoldsDuring(roll.Of(Times)) : draft;
        draft = roll.OneIn(6) && force != Force.Doubts ? draft.WithCertainty((Certainty)roll.Below(3)) : draft;
        draft = roll.OneIn(6) ? draft.OnBehalfOf(roll.Of(Principals)) : draft;
        draft = roll.OneIn(2) ? draft.ReportedBy(roll.Of(Chains)) : draft;
        return roll.Below(15) switch
        {
            0 => draft.AsOpinion(),
            1 => draft.AsPrediction(),
            _ => draft,
        };
    }

    private static AttributionHop Anchored(Speaker outlet) =>
        AttributionHop.Through(outlet).At(new Uri("https://example.org/page")).At(Passage.Of("a drone").Between("It was ", ", she said").From(7, 14));

    /// <summary>A time at which something may be said.</summary>
    public static EdtfTime Time(Roll roll) => roll.Of(Times);

    private static Answer AnswerTo(Question question, Roll roll, IReadOnlyList<Entity> entities) => question switch
    {
        _ when roll.OneIn(12) => Answer.NotKnown,
        YesNoQuestion => roll.OneIn(2) ? YesNoAnswer.Yes : YesNoAnswer.No,
        _ when roll.OneIn(10) => Answer.None,
        QuantityQuestion => new QuantityAnswer(roll.Of(Figures)),
        DateQuestion => new DateAnswer(roll.Of(Dates)),
        TextQuestion => new TextAnswer(roll.Of(Texts)),
        EntityQuestion { Cardinality: Cardinality.One } => Named(roll, roll.Of(entities)),
        _ => roll.OneIn(2) ? Named(roll, roll.Of(entities)) : Named(roll, roll.Of(entities), roll.Of(entities)),
    };

    private static EntityAnswer Named(Roll roll, params ReadOnlySpan<Entity> entities) =>
        roll.OneIn(3) ? EntityAnswer.Only(entities) : EntityAnswer.Of(entities);
}
