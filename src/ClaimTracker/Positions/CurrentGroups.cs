using System.Runtime.InteropServices;

namespace ClaimTracker;

/// <summary>Which groups of a question have a claim in force, and which positions tell of an earlier time: what states are made from.</summary>
/// <remarks>The room is used again for the next question. Not thread-safe.</remarks>
internal sealed partial class CurrentGroups(QuestionGroups groups)
{
    private readonly List<int> _rows = [];
    private readonly List<ulong> _keys = [];
    private bool[] _claims = [];
    private bool[] _inForce = [];
    private bool[] _isEarlier = [];

    private Timing Timing => groups.Comparer.Question.Timing;

    /// <summary>Looks at the claims that are in the groups now: which are in force, and which positions are earlier.</summary>
    public void Find()
    {
        FindInForce();
        Fit(ref _isEarlier, groups.Positions.Count);
        foreach (var position in groups.Positions)
        {
            _isEarlier[position.Number] = Timing != Timing.Fixed && IsUpdated(position);
        }
    }

    /// <summary>Looks at the claims that are in the groups now: which are in force.</summary>
    public void FindInForce()
    {
        Fit(ref _claims, groups.ClaimCount);
        Fit(ref _inForce, groups.GroupCount);
        for (var group = 0; group < groups.GroupCount; group++)
        {
            _inForce[group] = FindClaims(group);
        }
    }

    /// <summary>Whether a claim is in force, by its number in the groups.</summary>
    public bool IsClaimInForce(int claim) => _claims[claim];

    /// <summary>Whether any claim of a group is in force.</summary>
    public bool IsInForce(int group) => _inForce[group];

    /// <summary>Whether each claim in force of a position is updated by another claim in force.</summary>
    public bool IsEarlier(PositionCell position) => _isEarlier[position.Number];

    /// <summary>Whether any claim in force, on no earlier position, commits its speaker to an answer.</summary>
    public bool IsAnswered()
    {
        foreach (var position in groups.Positions)
        {
            for (var group = position.Held.IsUnknown || IsEarlier(position) ? -1 : position.FirstGroup; group >= 0; group = groups.NextInPosition(group))
            {
                if (IsInForce(group) && Commits(new ClaimGroup(groups, group)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The groups in force that commit their speakers to an answer.</summary>
    public IEnumerable<ClaimGroup> Committing() => groups.Positions
        .Where(position => !position.Held.IsUnknown)
        .SelectMany(groups.GroupsOf)
        .Where(group => IsInForce(group.Number) && Commits(group));

    /// <summary>The rows of the claims on a position, those in force or all of them, in order of ids.</summary>
    public int[] RowsOf(PositionCell position, bool inForceOnly)
    {
        _rows.Clear();
        _keys.Clear();
        for (var claim = position.FirstClaim; claim >= 0; claim = groups.NextClaimInPosition(claim))
        {
            if (_claims[claim] || !inForceOnly)
            {
                _rows.Add(groups.RowOf(claim));
                _keys.Add(groups.IdKeyOf(claim));
            }
        }

        int[] sorted = [.. _rows];
        new RowsById(groups.Root.Columns).Sort(sorted, CollectionsMarshal.AsSpan(_keys));
        return sorted;
    }

    /// <summary>Whether all claims on a position are in force.</summary>
    public bool IsWhollyInForce(PositionCell position)
    {
        for (var claim = position.FirstClaim; claim >= 0; claim = groups.NextClaimInPosition(claim))
        {
            if (!_claims[claim])
            {
                return false;
            }
        }

        return true;
    }

    // On a question of yes or no, who denies one answer gives the other; a doubt commits to nothing.
    private bool Commits(ClaimGroup group) =>
        group.Standpoint.Force.Commits() || (group.Standpoint.Force == Force.Denies && groups.Comparer.Question is YesNoQuestion);

    private bool FindClaims(int group)
    {
        var any = false;
        for (var claim = groups.FirstClaim(group); claim >= 0; claim = groups.NextClaim(claim))
        {
            any |= _claims[claim] = groups.IsInForce(claim);
        }

        return any;
    }

    private static void Fit(ref bool[] flags, int count)
    {
        if (flags.Length < count)
        {
            flags = new bool[Math.Max(count, flags.Length * 2)];
        }
    }
}
