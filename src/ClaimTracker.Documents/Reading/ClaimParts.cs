namespace ClaimTracker.Documents;

/// <summary>The claims that could be read, by id.</summary>
internal sealed class ClaimParts
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    /// <summary>The drafts, each with the id of its first claim in the document.</summary>
    public Dictionary<ClaimId, ClaimDraft> Drafts { get; } = [];

    /// <summary>Notes that a claim stands in the document; false when its id is taken.</summary>
    public bool Declare(string id) => _ids.Add(id);

    /// <summary>A reference to a claim; null, and a problem, where it names none. A missing reference has been told.</summary>
    public ClaimId? Reference(DocumentNode? node, ReadingContext context)
    {
        if (node is not ScalarNode { Kind: ScalarKind.Text } scalar)
        {
            return null;
        }

        if (_ids.Contains(scalar.Text))
        {
            return ClaimId.Unchecked(scalar.Text);
        }

        var problem = UnknownId.Problem("claim", Shown.Short(scalar.Text), scalar.Path, Nearest.To(scalar.Text, _ids));
        context.Problems.Add(problem with { Line = scalar.Line, Column = scalar.Column });
        return null;
    }
}
