namespace ClaimTracker.Documents;

/// <summary>Reads what a document says of itself as a pack: its parameters, and that its questions and inclusions use no others.</summary>
internal static class PackHeader
{
    private const string Answer = "answer";
    private const string Statement = "statement";

    /// <returns>What stands for each parameter where nobody says otherwise; empty where the document is no pack.</returns>
    public static IReadOnlyDictionary<string, string> Parameters(DocumentNode root, ReadingContext context)
    {
        var parameters = new OrderedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var value in root["pack"]["parameters"].Entries.Where(value => !value.IsRepeated))
        {
            parameters[value.Key] = Default(value, context);
        }

        if (!root["pack"].IsAbsent)
        {
            TellUnknown(root, [.. parameters.Keys], context);
        }

        return parameters;
    }

    private static string Default(DocumentNode value, ReadingContext context)
    {
        if (value.Key == Answer)
        {
            context.Problems.AddAtKey(
                ProblemCode.ValueNotAllowed, value, $"{QuestionCheck.AnswerPlaceholder} stands for the answer in a statement; call the parameter something else.");
        }

        var text = value.Kind == NodeKind.Text ? value.Text : value.Key;
        if (InclusionWords.FaultOf(text) is (var code, var fault))
        {
            context.Problems.Add(code, value, $"{value.Title} {fault}");
        }

        return text;
    }

    private static void TellUnknown(DocumentNode root, string[] parameters, ReadingContext context)
    {
        foreach (var field in Texts(root).Where(field => field.Kind == NodeKind.Text))
        {
            foreach (var name in PackWords.NamesIn(field.Text).Where(name => !parameters.Contains(name) && !(name == Answer && field.Key == Statement)).Distinct(StringComparer.Ordinal))
            {
                TellUnknown(field, name, parameters, context);
            }
        }
    }

    // Where words stand for parameters: in the texts of questions, and in what is passed on to other packs.
    private static IEnumerable<DocumentNode> Texts(DocumentNode root) =>
        root["questions"].Entries.Where(question => !question.IsRepeated).SelectMany(question => new[] { question["text"], question["unit"], question[Statement] })
            .Concat(root["include"].Items.SelectMany(item => item["with"].Entries.Where(value => !value.IsRepeated)));

    private static void TellUnknown(DocumentNode field, string name, string[] parameters, ReadingContext context)
    {
        var there = parameters.Length == 0 ? "it has none" : $"it has {string.Join(", ", parameters)}";
        context.Problems.Add(
            ProblemCode.UnknownId, field, $"The pack has no parameter \"{Shown.Short(name)}\", which stands in braces here; {there}.", suggestion: Nearest.To(name, parameters));
    }
}
