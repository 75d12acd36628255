using System.Diagnostics.CodeAnalysis;

namespace ClaimTracker;

/// <summary>The claims on one question by position and group. Claims are added one by one, in the order of their rows.</summary>
/// <remarks>
/// The writer keeps one per question as its index; a standing is made in one whose room is used again. Cost of adding: constant for a known
/// position. No object is kept for a claim or a group. Not thread-safe.
/// </remarks>
internal sealed partial class QuestionGroups
{
    private const int None = InternTable<int>.None;

    private readonly ComparisonSettings _settings;
    private readonly PositionIndex _positions = new();
    private readonly HashSlots _positionsByWritten = new();
    private readonly HashSlots _groupsByStandpoint = new();
    private readonly HashSlots _speakersByNumber = new();
    private readonly List<int> _apart = [];
    private GroupEntry[] _groups = [];
    private (int Number, SpeakerEntry Said)[] _speakers = [];
    private ClaimEntry[] _claims = [];

    // When each claim was recorded, in ticks; the least number where that is not known.
    private long[] _recorded = [];
    private int _groupCount;
    private int _speakerCount;
    private int _claimCount;
    private LedgerRoot _root;
    private int _question;

    public QuestionGroups(LedgerRoot root, int question, ComparisonSettings settings)
    {
        _settings = settings;
        Begin(root, question);
    }

    public QuestionComparer Comparer { get; private set; }

    public LedgerRoot Root => _root;

    /// <summary>Positions in order of their first claim's arrival.</summary>
    public List<PositionCell> Positions => _positions.All;

    /// <summary>Claims that hold no position: no answer, an opinion or a prediction.</summary>
    public IReadOnlyList<int> Apart => _apart;

    /// <summary>How many groups there are; they are numbered from 0.</summary>
    public int GroupCount => _groupCount;

    /// <summary>How many claims hold a position; they are numbered from 0, in order of arrival.</summary>
    public int ClaimCount => _claimCount;

    /// <summary>The latest start of what any claim is about.</summary>
    public long LatestWhen { get; private set; }

    // The latest start of when any claim was said; the least number where no time of saying has a start.
    private long LatestSaid { get; set; }

    // When the last of all claims was recorded, in ticks.
    private long LatestRecorded { get; set; }

    /// <summary>Groups all claims on a question that a root tells of.</summary>
    public static QuestionGroups Of(LedgerRoot root, int question, ComparisonSettings settings)
    {
        var groups = new QuestionGroups(root, question, settings);
        groups.AddAll();
        return groups;
    }

    /// <summary>Starts anew with a question, in the room that there is.</summary>
    [MemberNotNull(nameof(_root), nameof(Comparer))]
    public void Begin(LedgerRoot root, int question)
    {
        _root = root;
        _question = question;
        Comparer = new QuestionComparer(root, question, _settings);
        (LatestWhen, LatestSaid, LatestRecorded) = (long.MinValue, long.MinValue, long.MinValue);
        _positions.Begin(Comparer.Answers);
        _positionsByWritten.Clear();
        _groupsByStandpoint.Clear();
        _speakersByNumber.Clear();
        _apart.Clear();
        (_groupCount, _speakerCount, _claimCount) = (0, 0, 0);
    }

    /// <summary>Adds all claims on the question that the root tells of.</summary>
    public void AddAll()
    {
        var rows = _root.RowsOf(_question);
        _root.Columns.Touch(rows);
        foreach (var row in rows)
        {
            if (_root.Counts(row))
            {
                Add(row);
            }
        }
    }

    /// <summary>Goes on with a later root, in which nothing changed that claims here are compared by.</summary>
    /// <remarks>New claims alone leave the root as it is: what is written to an old object at every claim costs at each garbage collection.</remarks>
    public void GoOnWith(LedgerRoot root)
    {
        if (!ReferenceEquals(root.Entities, _root.Entities) || !ReferenceEquals(root.Acts, _root.Acts))
        {
            Comparer = new QuestionComparer(root, _question, _settings);
            _positions.GoOnWith(Comparer.Answers);
            _root = root;
        }
    }

    /// <summary>All positions that can rival one, and perhaps some more.</summary>
    public List<PositionCell> MayRival(PositionCell position) => _positions.MayRival(position);

    /// <summary>How two positions relate.</summary>
    public HeldRelation Relate(PositionCell first, PositionCell second) => _positions.Relate(first, second);

    /// <summary>What two groups on different positions are to one another.</summary>
    public PairResult Compare(int first, int second, HeldRelation held) => CompareClaims(_groups[first].First, _groups[second].First, held);

    /// <summary>What two claims on different positions are to one another.</summary>
    public PairResult CompareClaims(int first, int second, HeldRelation held)
    {
        ref var one = ref _claims[first];
        ref var two = ref _claims[second];
        return Comparer.Compare(in one.Sight, in two.Sight, HeldRowOf(in one), HeldRowOf(in two), held);
    }

    public PositionCell PositionOf(int group) => Positions[_groups[group].Position];

    /// <summary>As much of the standpoint of a group as decides most pairs.</summary>
    public ref readonly Sight SightOf(int group) => ref _claims[_groups[group].First].Sight;

    /// <summary>The standpoint of a group, made anew.</summary>
    public Standpoint StandpointOf(int group) => Comparer.StandpointOf(_claims[_groups[group].First].Row);

    public int NextInPosition(int group) => _groups[group].NextInPosition;

    public int FirstClaim(int group) => _groups[group].First;

    public int NextClaim(int claim) => _claims[claim].NextInGroup;

    /// <summary>The number of the position of a claim.</summary>
    public int PositionNumberOf(int claim) => _claims[claim].Position;

    /// <summary>The next claim of the same position; None for the last.</summary>
    public int NextClaimInPosition(int claim) => _claims[claim].NextInPosition;

    public int GroupOfClaim(int claim) => _claims[claim].Group;

    public PositionCell PositionOfClaim(int claim) => Positions[_claims[claim].Position];

    public int RowOf(int claim) => _claims[claim].Row;

    public ulong IdKeyOf(int claim) => _claims[claim].IdKey;

    /// <summary>The number of the claim with a row; None when it holds no position.</summary>
    public int ClaimOf(int row)
    {
        var (low, high) = (0, _claimCount - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _claims[middle].Row < row ? (middle + 1, high) : (low, middle);
        }

        return low < _claimCount && _claims[low].Row == row ? low : None;
    }

    /// <summary>The groups of a position, in order of arrival.</summary>
    public IEnumerable<ClaimGroup> GroupsOf(PositionCell position)
    {
        for (var group = position.FirstGroup; group >= 0; group = NextInPosition(group))
        {
            yield return new ClaimGroup(this, group);
        }
    }

    private HeldRow HeldRowOf(in ClaimEntry claim) => new(claim.Row, Positions[claim.Position].Held);
}
