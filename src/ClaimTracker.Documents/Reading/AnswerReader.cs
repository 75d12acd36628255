namespace ClaimTracker.Documents;

/// <summary>Reads an answer in the way its question takes it. Problems are told at the answer, never inside it.</summary>
internal static class AnswerReader
{
    private const string UnknownKey = "unknown";

    /// <returns>The answer; null when it cannot be read, which is told.</returns>
    public static Answer? Read(DocumentNode node, Question question, ReadingContext context) => (node, question) switch
    {
        (MapNode map, _) when IsTrue(map, "none") => Answer.None,
        (MapNode map, _) when IsTrue(map, UnknownKey) => Answer.NotKnown,
        (MapNode { Entries: [{ Key: "only", Value: ListNode list }] }, EntityQuestion) => Entities(list, isOnly: true),
        (ListNode list, EntityQuestion) => Entities(list, isOnly: false),
        (ScalarNode { Kind: ScalarKind.Text, Text: var id }, EntityQuestion) => new EntityAnswer([EntityId.Unchecked(id)], isOnly: false),
        (ScalarNode scalar, YesNoQuestion) => YesNo(scalar),
        (ScalarNode { Kind: ScalarKind.Text or ScalarKind.Number } scalar, QuantityQuestion) => Figure(scalar, context),
        (ScalarNode { Kind: ScalarKind.Text or ScalarKind.Number } scalar, DateQuestion) => Date(scalar, context),
        (ScalarNode { Kind: ScalarKind.Text, Text: var text }, TextQuestion) when !string.IsNullOrWhiteSpace(text) => new TextAnswer(text),
        _ => null,
    } ?? Misfit(node, question, context);

    private static bool IsTrue(MapNode map, string key) =>
        map.Entries is [{ Key: var only, Value: ScalarNode { Kind: ScalarKind.True } }] && only == key;

    // Null where an item is no id.
    private static EntityAnswer? Entities(ListNode list, bool isOnly) =>
        list.Items.All(item => item is ScalarNode { Kind: ScalarKind.Text })
            ? new EntityAnswer([.. list.Items.Select(ReadingContext.Entity)], isOnly)
            : null;

    private static YesNoAnswer? YesNo(ScalarNode scalar) => scalar switch
    {
        { Kind: ScalarKind.True } or { Kind: ScalarKind.Text, Text: "yes" } => YesNoAnswer.Yes,
        { Kind: ScalarKind.False } or { Kind: ScalarKind.Text, Text: "no" } => YesNoAnswer.No,
        _ => null,
    };

    private static Answer Figure(ScalarNode scalar, ReadingContext context)
    {
        if (Quantity.TryRead(scalar.Text, out var quantity) is not { } fault)
        {
            return new QuantityAnswer(quantity!) { IsNumber = scalar.Kind == ScalarKind.Number };
        }

        var (code, allowed) = fault == QuantityFault.TooManyDigits
            ? (ProblemCode.LimitExceeded, FigureReader.AllowedDigits)
            : (ProblemCode.AnswerDoesNotFit, FigureReader.Allowed);
        context.Problems.Add(code, scalar, FigureReader.Say(fault, scalar.Text), allowed);
        return Answer.NotKnown;
    }

    private static Answer Date(ScalarNode scalar, ReadingContext context)
    {
        if (EdtfTime.TryParse(scalar.Text, context.Zone, out var time, out var fault))
        {
            return new DateAnswer(time!) { IsNumber = scalar.Kind == ScalarKind.Number };
        }

        context.Problems.Add(ProblemCode.UnreadableTime, scalar, fault!);
        return Answer.NotKnown;
    }

    private static Answer? Misfit(DocumentNode node, Question question, ReadingContext context)
    {
        var allowed = AnswerCheck.Allowed(question);
        var (found, suggestion) = node is ScalarNode scalar
            ? ($"\"{Shown.Short(scalar.Text)}\"", question is YesNoQuestion ? Nearest.To(scalar.Text, ["yes", "no"]) : null)
            : ("What stands here", null);
        var hint = suggestion is null ? string.Empty : $" Did you mean \"{suggestion}\"?";
        var quotes = node is ScalarNode { Kind: not ScalarKind.Text } && question is TextQuestion or EntityQuestion ? " Put text in quotes." : string.Empty;
        context.Problems.Add(
            ProblemCode.AnswerDoesNotFit, node, $"{found} does not answer \"{Shown.Short(question.Id.ToString())}\", which takes {allowed}.{hint}{quotes}", allowed, suggestion);
        return null;
    }
}
