namespace ClaimTracker;

// How claims come to stand where they stand.
internal sealed partial class QuestionGroups
{
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

    private static void Fit<T>(ref T[] items, int count)
    {
        if (count > items.Length)
        {
            Array.Resize(ref items, Math.Max(4, items.Length * 2));
        }
    }
}
