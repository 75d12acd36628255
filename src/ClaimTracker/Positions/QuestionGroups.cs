using System.Diagnostics.CodeAnalysis;

namespace ClaimTracker;

/// <summary>The claims on one question by position and group. Claims are added one by one, in any order.</summary>
/// <remarks>
/// The writer keeps one per question as its index; a standing is made from a fresh one. Cost of adding: constant for a known position.
/// No object is kept for a claim or a group. Not thread-safe.
/// </remarks>
internal sealed class QuestionGroups
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

    /// <summary>Whether one claim was recorded before another, as far as that is known.</summary>
    public bool IsRecordedBefore(int claim, int other) => IsRecordedBefore(_recorded[claim], _recorded[other]);

    /// <summary>Adds a claim that came later than those here, and tells its number; None when it holds no position.</summary>
    public int Add(int row)
    {
        if (!Comparer.Holds(row))
        {
            _apart.Add(row);
            return None;
        }

        var position = PositionHeldBy(row);
        var standpoint = Comparer.StandpointOf(row);
        var group = Find(in standpoint, position);
        return AddClaim(row, in standpoint, group == None ? AddGroup(in standpoint, position) : group);
    }

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

    /// <summary>Whether a claim of a group is in force: not retracted, withdrawn, corrected or overtaken.</summary>
    public bool IsInForce(int claim) => _root.StandsUncorrected(_claims[claim].Row) && !IsOvertaken(claim);

    // Answers that are written alike, and both asserted or both denied, are held alike.
    private PositionCell PositionHeldBy(int row)
    {
        var written = (_root.Columns.AnswerNumber(row) << 1) | (_root.Columns.Force(row).Denies() ? 1 : 0);
        var slot = _positionsByWritten.First(written);
        if (_positionsByWritten.Next(written, ref slot, out var known))
        {
            return _positions.All[known];
        }

        var position = _positions.Get(Comparer.HeldBy(row)!);
        _positionsByWritten.Add(written, position.Number);
        return position;
    }

    private int Find(in Standpoint standpoint, PositionCell position)
    {
        var hash = HashOf(in standpoint, position);
        var slot = _groupsByStandpoint.First(hash);
        while (_groupsByStandpoint.Next(hash, ref slot, out var group))
        {
            if (_groups[group].Position == position.Number && StandpointOf(group) == standpoint)
            {
                return group;
            }
        }

        return None;
    }

    private static int HashOf(in Standpoint standpoint, PositionCell position) => (standpoint.GetHashCode() * 31) + position.Number;

    private int AddGroup(in Standpoint standpoint, PositionCell position)
    {
        var number = _groupCount++;
        Fit(ref _groups, _groupCount);
        var speaker = SpeakerOf(standpoint.Speaker);
        ref var said = ref _speakers[speaker].Said;
        _groups[number] = new GroupEntry
        {
            Said = standpoint.Said,
            LastRecorded = long.MinValue,
            Position = position.Number,
            First = None,
            Last = None,
            NextInPosition = None,
            Speaker = speaker,
            PreviousOfSpeaker = said.LastGroup,
        };
        said.LastGroup = number;
        LatestWhen = Math.Max(LatestWhen, standpoint.When.Start);
        said.LatestWhen = Math.Max(said.LatestWhen, standpoint.When.Start);
        LatestSaid = Math.Max(LatestSaid, standpoint.Said.Start);
        said.LatestSaid = Math.Max(said.LatestSaid, standpoint.Said.Start);
        _groupsByStandpoint.Add(HashOf(in standpoint, position), number);
        if (position.LastGroup == None)
        {
            position.FirstGroup = number;
        }
        else
        {
            _groups[position.LastGroup].NextInPosition = number;
        }

        position.LastGroup = number;
        return number;
    }

    private int SpeakerOf(int number)
    {
        var slot = _speakersByNumber.First(number);
        if (_speakersByNumber.Next(number, ref slot, out var known))
        {
            return known;
        }

        var speaker = _speakerCount++;
        Fit(ref _speakers, _speakerCount);
        _speakers[speaker] = (number, new SpeakerEntry());
        _speakersByNumber.Add(number, speaker);
        return speaker;
    }

    private int AddClaim(int row, in Standpoint standpoint, int number)
    {
        ref var group = ref _groups[number];
        var claim = _claimCount++;
        Fit(ref _claims, _claimCount);
        Fit(ref _recorded, _claimCount);
        _recorded[claim] = _root.Columns.RecordedTicks(row) ?? long.MinValue;
        _claims[claim] = new ClaimEntry
        {
            Sight = new Sight(standpoint),
            IdKey = _root.Columns.IdKey(row),
            Row = row,
            Group = number,
            Position = group.Position,
            NextInGroup = None,
            NextInPosition = None,
        };
        var position = Positions[group.Position];
        if (position.LastClaim == None)
        {
            position.FirstClaim = claim;
        }
        else
        {
            _claims[position.LastClaim].NextInPosition = claim;
        }

        position.LastClaim = claim;
        if (group.Last == None)
        {
            group.First = claim;
        }
        else
        {
            _claims[group.Last].NextInGroup = claim;
        }

        group.Last = claim;

        // What its speaker took back, or the desk pulled, ends no other claim.
        if (_root.Stands(row))
        {
            group.HasStanding = true;
            group.LastRecorded = Math.Max(group.LastRecorded, _recorded[claim]);
            ref var said = ref _speakers[group.Speaker].Said;
            said.LatestRecorded = Math.Max(said.LatestRecorded, _recorded[claim]);
            LatestRecorded = Math.Max(LatestRecorded, said.LatestRecorded);
        }

        return claim;
    }

    // Only claims of the same speaker end one another: by being about a later time, or said later, or recorded later where no order of saying is known.
    private bool IsOvertaken(int claim)
    {
        var mayBeUpdated = Comparer.Timing != Timing.Fixed && _claims[claim].Sight.When.End <= LatestWhen;
        if (LatestSaid == long.MinValue && !(mayBeUpdated && IsRecordedBefore(_recorded[claim], LatestRecorded)))
        {
            return false;
        }

        ref var group = ref _groups[_claims[claim].Group];
        ref var said = ref _speakers[group.Speaker].Said;
        var mayBeRevised = group.Said.End <= said.LatestSaid;
        if (!mayBeRevised && !(mayBeUpdated && _claims[claim].Sight.When.End <= said.LatestWhen && IsRecordedBefore(_recorded[claim], said.LatestRecorded)))
        {
            return false;
        }

        for (var other = said.LastGroup; other >= 0; other = _groups[other].PreviousOfSpeaker)
        {
            if (Overtakes(other, claim))
            {
                return true;
            }
        }

        return false;
    }

    private bool Overtakes(int newerGroup, int claim)
    {
        ref var newer = ref _groups[newerGroup];
        ref var older = ref _claims[claim];
        var (said, sight) = (_groups[older.Group].Said, SightOf(newerGroup));
        if (newer.Position == older.Position || !newer.HasStanding || (!older.Sight.When.IsBefore(sight.When) && !said.IsBefore(newer.Said)))
        {
            return false;
        }

        var order = TimeReach.Order(said, newer.Said);
        return (order < 0 || (order == 0 && IsRecordedBefore(_recorded[claim], newer.LastRecorded)))
            && StandpointOf(newerGroup).IsSameSpeakerAs(StandpointOf(older.Group))
            && CompareClaims(newer.First, claim, Relate(Positions[newer.Position], Positions[older.Position])).Relation is Relation.Updates or Relation.Revises;
    }

    private HeldRow HeldRowOf(in ClaimEntry claim) => new(claim.Row, Positions[claim.Position].Held);

    // Where it is not known of one, it tells nothing.
    private static bool IsRecordedBefore(long first, long second) => first != long.MinValue && first < second;

    private static void Fit<T>(ref T[] items, int count)
    {
        if (count > items.Length)
        {
            Array.Resize(ref items, Math.Max(4, items.Length * 2));
        }
    }
}
