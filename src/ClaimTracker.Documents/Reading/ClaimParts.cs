namespace ClaimTracker.Documents;

/// <summary>The claims of a document by id: where they stand, as what they were recorded, and how they read after amendments.</summary>
internal sealed class ClaimParts
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<DocumentNode> _maps = [];
    private readonly List<ClaimDraft> _drafts = [];
    private readonly Dictionary<int, (DocumentNode Map, ClaimDraft Draft)> _amended = [];
    private readonly HashSet<int> _unsound = [];

    /// <summary>The claims as recorded, each id with its first claim in the document.</summary>
    public IReadOnlyList<ClaimDraft> Drafts => _drafts;

    /// <summary>Makes room for so many claims.</summary>
    public void Expect(int count)
    {
        _numbers.EnsureCapacity(count);
        _maps.Capacity = count;
        _drafts.Capacity = count;
    }

    /// <summary>Takes an id; false when it is taken already. Its draft is added next.</summary>
    public bool Declare(string id) => _numbers.TryAdd(id, _drafts.Count);

    /// <summary>Adds the claim whose id was declared last.</summary>
    public void Add(DocumentNode map, ClaimDraft draft)
    {
        _maps.Add(map);
        _drafts.Add(draft);
    }

    /// <summary>The claim as it was recorded.</summary>
    public ClaimDraft Draft(ClaimId id) => _drafts[NumberOf(id)];

    /// <summary>The fields of a claim, amended so far.</summary>
    public DocumentNode Map(ClaimId id) => NumberOf(id) is var number && _amended.TryGetValue(number, out var amended) ? amended.Map : _maps[number];

    /// <summary>The claim, amended so far.</summary>
    public ClaimDraft Current(ClaimId id) => NumberOf(id) is var number && _amended.TryGetValue(number, out var amended) ? amended.Draft : _drafts[number];

    /// <summary>Notes how a claim reads after an amendment, and whether anything was wrong with that.</summary>
    public void Amend(ClaimId id, DocumentNode map, ClaimDraft draft, bool isSound)
    {
        _amended[NumberOf(id)] = (map, draft);
        if (!isSound)
        {
            _unsound.Add(NumberOf(id));
        }
    }

    /// <summary>Whether all of the claim could be read, amendments included.</summary>
    public bool IsSound(ClaimId id) => !_unsound.Contains(NumberOf(id)) && !Current(id).Speaker.IsDefault && !Current(id).Question.IsDefault;

    /// <summary>A reference to a claim; null, and a problem, where it names none. A missing reference has been told.</summary>
    public ClaimId? Reference(DocumentNode node, ReadingContext context)
    {
        if (node.Kind != NodeKind.Text)
        {
            return null;
        }

        if (_numbers.ContainsKey(node.Text))
        {
            return ClaimId.Unchecked(node.Text);
        }

        context.TellUnknown("claim", node, _numbers.Keys);
        return null;
    }

    private int NumberOf(ClaimId id) => _numbers[id.ToString()];
}
