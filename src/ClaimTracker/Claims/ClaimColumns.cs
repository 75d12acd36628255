namespace ClaimTracker;

/// <summary>The record of all claims: one row each, of small integers; texts, times and answers are kept once, and what few claims have in columns of its own.</summary>
/// <remarks>
/// Append-only: a row is written once, and an amendment is a new row of the same claim; only a redaction writes in place. The number of a claim
/// is the row that it was recorded with. One thread appends, any number read the rows that a published root tells them of. Missing parts are
/// <see cref="InternTable{T}.None"/>.
/// </remarks>
internal sealed partial class ClaimColumns
{
    private const int None = InternTable<int>.None;

    private readonly SegmentedList<ClaimCells> _rows = new();
    private readonly QuestionRows _rowsOf = new();
    private readonly ClaimIds _ids = new();
    private readonly SparseColumn _amended = new();
    private readonly SparseColumn _principals = new();
    private readonly SparseColumn _quotes = new();
    private readonly SparseColumn _wordings = new();
    private readonly SparseColumn _languages = new();
    private readonly SparseColumn _chains = new();

    public InternTable<string> Texts { get; } = new();

    public TimeTable Times { get; } = new();

    public InternTable<Answer> Answers { get; } = new();

    public ComparedNames Compared { get; } = new();

    public HopColumns Hops { get; } = new();

    public int Count => _rows.Count;

    /// <summary>The number of the claim that a row is of.</summary>
    public int Claim(int row) => Has(row, RareParts.Amends) ? _amended[row] : row;

    /// <summary>Whether a claim was recorded with a row, and no other amended by it.</summary>
    public bool IsClaim(int row) => !Has(row, RareParts.Amends);

    /// <summary>The id of the claim that a row is of.</summary>
    public ClaimId Id(int row) => Claim(row) is var claim && Has(claim, RareParts.OwnId) ? _ids[claim] : ClaimIds.Of(_rows.At(claim).Sequence);

    /// <summary>Compares the ids of the claims that two rows are of, as <see cref="ClaimId.CompareTo"/> does.</summary>
    public int CompareIds(int first, int second)
    {
        Span<char> one = stackalloc char[ClaimIds.MostLetters];
        Span<char> other = stackalloc char[ClaimIds.MostLetters];
        return Written(first, one).SequenceCompareTo(Written(second, other));
    }

    /// <summary>A number that is smaller for a claim whose id comes earlier; where two are equal, compare the ids.</summary>
    public ulong IdKey(int row) => ClaimIds.KeyOf(Written(row, stackalloc char[ClaimIds.MostLetters]));

    /// <summary>The number of the claim with an id, or None.</summary>
    public int Find(ClaimId id)
    {
        if (_ids.Find(id) is >= 0 and var own)
        {
            return own;
        }

        var row = ClaimIds.SequenceIn(id) is > 0 and var sequence ? RowMadeBy(sequence) : None;
        return row >= 0 && !Has(row, RareParts.OwnId | RareParts.Amends) ? row : None;
    }

    /// <summary>Whether the id that a claim would get by itself is that of another. Claims have the sequence of an entry after the last one.</summary>
    public bool IsTaken(int sequence) => _ids.IsTaken(sequence);

    public int Speaker(int row) => _rows.At(row).Speaker;

    public int Principal(int row) => Has(row, RareParts.Principal) ? _principals[row] : None;

    public int Question(int row) => _rows.At(row).Question;

    public Force Force(int row) => _rows.At(row).Force;

    public Certainty Certainty(int row) => _rows.At(row).Certainty;

    public Nature Nature(int row) => _rows.At(row).Nature;

    public Answer? Answer(int row) => At(Answers, AnswerNumber(row));

    /// <summary>The number of the answer: equal for answers that are written alike.</summary>
    public int AnswerNumber(int row) => Volatile.Read(ref _rows.At(row).Answer);

    public EdtfTime? Said(int row) => Times[_rows.At(row).Said];

    public EdtfTime? Holds(int row) => Times[_rows.At(row).Holds];

    public TimeReach ReachOfSaid(int row) => Times.ReachOf(_rows.At(row).Said);

    public TimeReach ReachOfHolds(int row) => Times.ReachOf(_rows.At(row).Holds);

    public string? Quote(int row) => At(Texts, _quotes[row]);

    public string? Wording(int row) => At(Texts, _wordings[row]);

    public string? Language(int row) => At(Texts, _languages[row]);

    /// <summary>Ticks of the claim's own Recorded, in UTC; null where it counts as unknown.</summary>
    public long? RecordedTicks(int row) => _rows.At(row).RecordedTicks is var ticks && ticks == ClaimCells.NoTime ? null : ticks;

    public int FirstHop(int row) => Has(row, RareParts.Chain) ? Hops[_chains[row]].First : 0;

    public int HopEnd(int row) => Has(row, RareParts.Chain) ? Hops[_chains[row]].End : 0;

    /// <summary>A number for the sequence of outlets in the chain; None for an empty chain.</summary>
    public int OutletSequence(int row) => Has(row, RareParts.Chain) ? Hops[_chains[row]].Outlets : None;

    /// <summary>The sequence of the entry that recorded the claim.</summary>
    public int Sequence(int row) => _rows.At(Claim(row)).Sequence;

    /// <summary>The numbers of all entities that a claim names: who spoke and for whom, through whom, and in the answer.</summary>
    public IEnumerable<int> EntitiesIn(int row, EntityTable entities)
    {
        yield return Speaker(row);
        if (Principal(row) >= 0)
        {
            yield return Principal(row);
        }

        for (var hop = FirstHop(row); hop < HopEnd(row); hop++)
        {
            yield return Hops.Outlet(hop);
        }

        foreach (var named in Answer(row) is EntityAnswer answer ? answer.Ids : [])
        {
            yield return entities.NumberOf(named);
        }
    }

    /// <summary>All rows of a claim, the one it was recorded with and those that amended it, oldest first.</summary>
    /// <remarks>Cost: all claims after it.</remarks>
    public IEnumerable<int> RowsOfClaim(int claim) => Enumerable.Range(claim, Count - claim).Where(row => Claim(row) == claim);

    /// <summary>Reads rows without looking at them, all at once, so that nobody has to wait for each in turn.</summary>
    /// <remarks>Claims on one question lie far apart; fetching them one after another is most of what reading them costs.</remarks>
    public long Touch(ReadOnlySpan<int> rows)
    {
        var seen = 0L;
        foreach (var row in rows)
        {
            seen |= (uint)_rows.At(row).Speaker;
        }

        // What rows point to can be fetched once they are there.
        foreach (var row in rows)
        {
            seen |= ReachOfHolds(row).Start | ReachOfSaid(row).Start;
        }

        return seen;
    }

    /// <summary>The rows of a question below a limit, oldest first.</summary>
    public ReadOnlySpan<int> RowsOf(int question, int limit) => _rowsOf.Of(question, limit);

    /// <summary>The newest row of a question below a limit, or None.</summary>
    public int LatestOf(int question, int limit) => RowsOf(question, limit) is [.., var latest] ? latest : None;

    public static T? At<T>(InternTable<T> table, int number)
        where T : class => number < 0 ? null : table[number];

    private ReadOnlySpan<char> Written(int row, Span<char> room) =>
        Claim(row) is var claim && Has(claim, RareParts.OwnId) ? _ids[claim].ToString() : ClaimIds.Write(_rows.At(claim).Sequence, room);

    private bool Has(int row, RareParts parts) => (_rows.At(row).Rare & parts) != 0;

    // Sequences rise with rows, and as many entries as made no row lie between a row and its sequence, at most.
    private int RowMadeBy(int sequence)
    {
        var last = Count - 1;
        if (last < 0 || sequence > _rows.At(last).Sequence)
        {
            return None;
        }

        var (low, high) = (Math.Max(0, sequence - (_rows.At(last).Sequence - last)), Math.Min(last, sequence - 1));
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = _rows.At(middle).Sequence < sequence ? (middle + 1, high) : (low, middle);
        }

        return low <= last && _rows.At(low).Sequence == sequence ? low : None;
    }
}
