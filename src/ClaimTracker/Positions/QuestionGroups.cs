namespace ClaimTracker;

/// <summary>The claims on one question by position and group, and who overtook whom. Claims are added one by one, in any order.</summary>
/// <remarks>
/// The writer keeps one per question as its index; a standing is made from a fresh one. Cost of adding: constant for a known
/// group, else the number of groups of the same speaker on the question. Not thread-safe.
/// </remarks>
internal sealed class QuestionGroups
{
    private readonly int _question;
    private readonly ComparisonSettings _settings;
    private readonly PositionIndex _positions;
    private readonly Dictionary<Stance, ClaimGroup> _groups = [];
    private readonly Dictionary<int, List<ClaimGroup>> _bySpeaker = [];
    private readonly List<int> _apart = [];
    private LedgerRoot _root;

    public QuestionGroups(LedgerRoot root, int question, ComparisonSettings settings)
    {
        _root = root;
        _question = question;
        _settings = settings;
        Comparer = new QuestionComparer(root, question, settings);
        _positions = new PositionIndex(searchesIntervals: settings.ComparerOf(Comparer.Question) is null);
    }

    public QuestionComparer Comparer { get; private set; }

    public LedgerRoot Root => _root;

    /// <summary>Positions in order of their first claim's arrival.</summary>
    public IReadOnlyList<PositionCell> Positions => _positions.All;

    /// <summary>All positions that can rival one, and perhaps some more.</summary>
    public IEnumerable<PositionCell> MayRival(PositionCell position) => _positions.MayRival(position);

    /// <summary>Claims that hold no position: no answer, an opinion or a prediction.</summary>
    public IReadOnlyList<int> Apart => _apart;

    /// <summary>Groups all claims on a question that a root tells of.</summary>
    public static QuestionGroups Of(LedgerRoot root, int question, ComparisonSettings settings)
    {
        var groups = new QuestionGroups(root, question, settings);
        foreach (var row in root.RowsOf(question))
        {
            groups.Add(row);
        }

        return groups;
    }

    /// <summary>Goes on with a later root, in which nothing changed that claims here are compared by.</summary>
    public void GoOnWith(LedgerRoot root)
    {
        if (!ReferenceEquals(root.Entities, _root.Entities))
        {
            Comparer = new QuestionComparer(root, _question, _settings);
        }

        _root = root;
    }

    /// <summary>Adds a claim and tells its group; null when it holds no position.</summary>
    public ClaimGroup? Add(int row)
    {
        if (Comparer.HeldBy(row) is not { } held)
        {
            _apart.Add(row);
            return null;
        }

        // What its speaker took back, or the desk pulled, ends no other claim.
        var stands = Stands(row);
        var recorded = stands ? _root.Columns.RecordedTicks(row) : null;
        var stance = new Stance(held, Comparer.StandpointOf(row));
        if (_groups.TryGetValue(stance, out var group))
        {
            var (hadStanding, last) = (group.HasStanding, group.LastRecorded);
            group.Add(row, stands, recorded);
            if (group.HasStanding != hadStanding || group.LastRecorded != last)
            {
                CompareWithOwn(group);
            }

            return group;
        }

        group = new ClaimGroup(_positions.Get(held), stance.Standpoint);
        group.Add(row, stands, recorded);
        group.Position.Groups.Add(group);
        _groups.Add(stance, group);
        CompareWithOwn(group);
        OwnGroups(group).Add(group);
        return group;
    }

    /// <summary>Whether a claim of a group is in force: not retracted, withdrawn, corrected or overtaken.</summary>
    public bool IsInForce(ClaimGroup group, int row) =>
        !group.IsOvertaken && !(_root.Columns.RecordedTicks(row) < group.OvertakenBelow) && IsInForceApart(row);

    /// <summary>Whether a claim that holds no position is in force; nothing can overtake it.</summary>
    public bool IsInForceApart(int row) => Stands(row) && !_root.Acts.IsCorrected(_root.Columns.Claim(row));

    /// <summary>Whether a claim was neither taken back by its speaker nor pulled by the desk.</summary>
    public bool Stands(int row) =>
        !_root.Acts.IsRetracted(_root.Columns.Claim(row)) && !_root.Acts.IsWithdrawn(_root.Columns.Claim(row));

    private List<ClaimGroup> OwnGroups(ClaimGroup group)
    {
        if (!_bySpeaker.TryGetValue(group.Standpoint.Speaker, out var groups))
        {
            _bySpeaker[group.Standpoint.Speaker] = groups = [];
        }

        return groups;
    }

    // Only claims of the same speaker end one another.
    private void CompareWithOwn(ClaimGroup group)
    {
        foreach (var other in OwnGroups(group))
        {
            if (other.Position == group.Position || !group.Standpoint.IsSameSpeakerAs(other.Standpoint))
            {
                continue;
            }

            var held = Comparer.Answers.Relate(group.Position.Held, other.Position.Held);
            switch (Comparer.Compare(group.Stance, other.Stance, held).Relation)
            {
                case Relation.Updates or Relation.Revises when group.HasStanding:
                    other.NoteNewer(group);
                    break;
                case Relation.UpdatedBy or Relation.RevisedBy when other.HasStanding:
                    group.NoteNewer(other);
                    break;
            }
        }
    }
}
