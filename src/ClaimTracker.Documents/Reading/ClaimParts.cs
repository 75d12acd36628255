namespace ClaimTracker.Documents;

/// <summary>The claims of a document by id: where they stand, as what they were recorded, and how they read after amendments.</summary>
internal sealed class ClaimParts
{
    private readonly Dictionary<string, DocumentNode> _maps = new(StringComparer.Ordinal);
    private readonly Dictionary<ClaimId, ClaimDraft> _amended = [];
    private readonly HashSet<ClaimId> _unsound = [];

    /// <summary>The claims as recorded, each id with its first claim in the document.</summary>
    public Dictionary<ClaimId, ClaimDraft> Drafts { get; } = [];

    /// <summary>Notes where a claim stands; false when its id is taken.</summary>
    public bool Declare(string id, DocumentNode map) => _maps.TryAdd(id, map);

    /// <summary>The fields of a claim, amended so far.</summary>
    public DocumentNode Map(ClaimId id) => _maps[id.ToString()];

    /// <summary>The claim, amended so far.</summary>
    public ClaimDraft Current(ClaimId id) => _amended.TryGetValue(id, out var draft) ? draft : Drafts[id];

    /// <summary>Notes how a claim reads after an amendment, and whether anything was wrong with that.</summary>
    public void Amend(ClaimId id, DocumentNode map, ClaimDraft draft, bool isSound)
    {
        _maps[id.ToString()] = map;
        _amended[id] = draft;
        if (!isSound)
        {
            _unsound.Add(id);
        }
    }

    /// <summary>Whether all of the claim could be read, amendments included.</summary>
    public bool IsSound(ClaimId id) => !_unsound.Contains(id) && !Current(id).Speaker.IsDefault && !Current(id).Question.IsDefault;

    /// <summary>A reference to a claim; null, and a problem, where it names none. A missing reference has been told.</summary>
    public ClaimId? Reference(DocumentNode node, ReadingContext context)
    {
        if (node.Kind != NodeKind.Text)
        {
            return null;
        }

        if (_maps.ContainsKey(node.Text))
        {
            return ClaimId.Unchecked(node.Text);
        }

        context.TellUnknown("claim", node, _maps.Keys);
        return null;
    }
}
