namespace ClaimTracker.Tests;

/// <summary>Claims made of random choices, as a draft and as the row of text that says the same, sound or not.</summary>
internal static class RandomRow
{
    private static readonly Entity[] Answers = [.. Some.Cast.TakeLast(7)];
    private static readonly Question[] NotAsked = [Question.Named("nothing", "?").YesOrNo(), Question.Named("harmd", "?").WithQuantity("people")];
    private static readonly Speaker Nobody = Speaker.Person("mayr", "Nobody");

    public static (ClaimDraft Draft, ClaimRow Row) Of(Roll roll)
    {
        var speaker = roll.OneIn(15) ? Nobody : roll.Of(Some.Cast.OfType<Speaker>().ToArray());
        var question = roll.OneIn(15) ? roll.Of(NotAsked) : roll.Of(Some.Questions);
        var whole = RandomDraft.On(question, speaker, roll, Answers);
        var answer = roll.OneIn(12) ? Wrong(question) : whole.Answer;
        var certainty = roll.OneIn(4) ? (Certainty)roll.Below(3) : (Certainty?)null;
        var (quote, wording, language) = (Or(roll, "We won't."), Or(roll, "They will not."), Or(roll, "en"));
        var id = roll.OneIn(4) ? $"c{12 + roll.Below(40)}" : null;
        var draft = new ClaimDraft(speaker.Id, question.Id, whole.Force, answer).WithParts(
            id is null ? null : new ClaimId(id), null, certainty, Nature.Fact, (whole.Said, whole.Holds, null), (quote, wording, language), []);
        var row = new ClaimRow(Called(speaker, roll), question.Id.ToString(), answer is null ? roll.Of([null, "", " "]) : Written(answer, roll))
        {
            Id = id,
            Said = whole.Said?.Text,
            Holds = whole.Holds?.Text,
            Quote = quote,
            Wording = wording,
            Language = language,
            Force = whole.Force,
            Certainty = certainty,
        };
        return (draft, row);
    }

    // Of another kind, or too many where one is right, or too long.
    private static Answer? Wrong(Question question) => question switch
    {
        YesNoQuestion => Answer.None,
        EntityQuestion { Cardinality: Cardinality.One } => EntityAnswer.Of(Some.Army, Some.Legion),
        EntityQuestion => new EntityAnswer([new EntityId("armi")], isOnly: false),
        TextQuestion => new TextAnswer(new string('x', ClaimCheck.MaxTextBytes + 1)),
        _ => null,
    };

    private static string? Or(Roll roll, string text) => roll.OneIn(2) ? text : null;

    private static string Called(Entity entity, Roll roll) =>
        entity == Nobody ? entity.Id.ToString() : roll.Of([entity.Id.ToString(), entity.Name, .. entity.Aliases, entity.Name.ToUpperInvariant()]);

    private static string Written(Answer answer, Roll roll) => answer switch
    {
        NoneAnswer => roll.Of(["{ none: true }", "{none:true}"]),
        UnknownAnswer => "{ unknown: true }",
        EntityAnswer { IsOnly: true } only => $"{{ only: [{string.Join(", ", only.Ids)}] }}",
        EntityAnswer { Ids: [var one] } when Some.Cast.FirstOrDefault(entity => entity.Id == one) is { } entity => Called(entity, roll),
        EntityAnswer several => $"[{string.Join(',', several.Ids)}]",
        _ => answer.ToString(),
    };
}
