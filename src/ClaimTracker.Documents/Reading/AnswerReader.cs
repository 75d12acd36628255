namespace ClaimTracker.Documents;

/// <summary>Reads an answer in the way its question takes it. Problems are told at the answer, never inside it.</summary>
internal static class AnswerReader
{
    private const string UnknownKey = "unknown";

    /// <returns>The answer; null when it cannot be read, which is told.</returns>
    public static Answer? Read(DocumentNode node, Question question, ReadingContext context) => (node, question) switch
    {
        _ when IsTrue(node, "none") => Answer.None,
        _ when IsTrue(node, UnknownKey) => Answer.NotKnown,
        ({ IsMap: true }, EntityQuestion) when Only(node) is { IsList: true } list => Entities(list, isOnly: true),
        ({ IsList: true }, EntityQuestion) => Entities(node, isOnly: false),
        ({ Kind: NodeKind.Text, Text: var id }, EntityQuestion) => new EntityAnswer([EntityId.Unchecked(id)], isOnly: false),
        ({ IsScalar: true }, YesNoQuestion) => YesNo(node),
        ({ Kind: NodeKind.Text or NodeKind.Number }, QuantityQuestion) => Figure(node, context),
        ({ Kind: NodeKind.Text or NodeKind.Number }, DateQuestion) => Date(node, context),
        ({ Kind: NodeKind.Text, Text: var text }, TextQuestion) when !string.IsNullOrWhiteSpace(text) => new TextAnswer(text),
        _ => null,
    } ?? Misfit(node, question, context);

    private static bool IsTrue(DocumentNode node, string key) => node is { IsMap: true, Count: 1 } && node[key].Kind == NodeKind.True;

    // No value where other fields stand beside it.
    private static DocumentNode Only(DocumentNode map) => map.Count == 1 ? map["only"] : default;

    // Null where an item is no id.
    private static EntityAnswer? Entities(DocumentNode list, bool isOnly) =>
        list.Items.All(item => item.Kind == NodeKind.Text)
            ? new EntityAnswer([.. list.Items.Select(ReadingContext.Entity)], isOnly)
            : null;

    private static YesNoAnswer? YesNo(DocumentNode scalar) => scalar switch
    {
        { Kind: NodeKind.True } or { Kind: NodeKind.Text, Text: "yes" } => YesNoAnswer.Yes,
        { Kind: NodeKind.False } or { Kind: NodeKind.Text, Text: "no" } => YesNoAnswer.No,
        _ => null,
    };

    private static Answer Figure(DocumentNode scalar, ReadingContext context)
    {
        if (Quantity.TryRead(scalar.Text, out var quantity) is not { } fault)
        {
            return new QuantityAnswer(quantity!) { IsNumber = scalar.Kind == NodeKind.Number };
        }

        var (code, allowed) = fault == QuantityFault.TooManyDigits
            ? (ProblemCode.LimitExceeded, FigureReader.AllowedDigits)
            : (ProblemCode.AnswerDoesNotFit, FigureReader.Allowed);
        context.Problems.Add(code, scalar, FigureReader.Say(fault, scalar.Text), allowed);
        return Answer.NotKnown;
    }

    private static Answer Date(DocumentNode scalar, ReadingContext context)
    {
        if (EdtfTime.TryParse(scalar.Text, context.Zone, out var time, out var fault))
        {
            return new DateAnswer(time!) { IsNumber = scalar.Kind == NodeKind.Number };
        }

        context.Problems.Add(ProblemCode.UnreadableTime, scalar, fault!);
        return Answer.NotKnown;
    }

    private static Answer? Misfit(DocumentNode node, Question question, ReadingContext context)
    {
        var allowed = AnswerCheck.Allowed(question);
        var (found, suggestion) = node.IsScalar
            ? ($"\"{Shown.Short(node.Text)}\"", question is YesNoQuestion ? Nearest.To(node.Text, ["yes", "no"]) : null)
            : ("What stands here", null);
        var hint = suggestion is null ? string.Empty : $" Did you mean \"{suggestion}\"?";
        var quotes = node is { IsScalar: true, Kind: not NodeKind.Text } && question is TextQuestion or EntityQuestion ? " Put text in quotes." : string.Empty;
        context.Problems.Add(
            ProblemCode.AnswerDoesNotFit, node, $"{found} does not answer \"{Shown.Short(question.Id.ToString())}\", which takes {allowed}.{hint}{quotes}", allowed, suggestion);
        return null;
    }
}
