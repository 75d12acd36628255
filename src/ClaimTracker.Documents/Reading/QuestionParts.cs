namespace ClaimTracker.Documents;

/// <summary>The questions that could be read, and the ids of all that stand in the document.</summary>
internal sealed class QuestionParts(IReadOnlyList<Question> readable, IReadOnlySet<string> ids)
{
    private readonly Dictionary<QuestionId, Question> _byId = readable.ToDictionary(question => question.Id);

    public IReadOnlyList<Question> Readable => readable;

    /// <summary>The question that a claim names; null when there is none that could be read.</summary>
    public Question? Find(DocumentNode node) => _byId.GetValueOrDefault(Reference(node));

    /// <summary>A reference to a question; the default where it is missing, or where the question could not be read, which has been told.</summary>
    public QuestionId Reference(DocumentNode node)
    {
        if (node is not { Kind: NodeKind.Text, Text: var text })
        {
            return default;
        }

        var id = QuestionId.Unchecked(text);
        return _byId.ContainsKey(id) || !ids.Contains(text) ? id : default;
    }

    /// <summary>A reference to a question that could be read; null where there is none, and a problem where it names none. A missing reference has been told.</summary>
    public QuestionId? Known(DocumentNode node, ReadingContext context)
    {
        if (node.Kind != NodeKind.Text)
        {
            return null;
        }

        if (ids.Contains(node.Text))
        {
            return Find(node)?.Id;
        }

        context.TellUnknown("question", node, ids);
        return null;
    }
}
