using System.Collections.Immutable;

namespace ClaimTracker.Documents;

/// <summary>The questions that could be read, and the ids of all that stand in the document.</summary>
internal sealed class QuestionParts(IReadOnlyList<Question> readable, IReadOnlySet<string> ids)
{
    private readonly Dictionary<QuestionId, Question> _byId = readable.ToDictionary(question => question.Id);

    /// <summary>Those of the document, then those of its packs.</summary>
    public IReadOnlyList<Question> Readable => readable;

    /// <summary>Those that stand in the document itself.</summary>
    public required IReadOnlyList<Question> Own { get; init; }

    /// <summary>Those of packs for which nobody in particular was named, in order of ids.</summary>
    public required ImmutableArray<QuestionId> Optional { get; init; }

    /// <summary>Whether there may be more, in a pack that could not be read, which has been told.</summary>
    public required bool IsIncomplete { get; init; }

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
        return _byId.ContainsKey(id) || !(IsIncomplete || ids.Contains(text)) ? id : default;
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

        if (!IsIncomplete)
        {
            context.TellUnknown("question", node, ids);
        }

        return null;
    }
}
