namespace ClaimTracker;

/// <summary>The record of all claims: one row each, in columns of small integers; texts, times and answers are kept once.</summary>
/// <remarks>
/// Append-only: a row is written once, and an amendment is a new row of the same claim; only a redaction writes in place. Claims are
/// numbered as their ids are.
/// One thread appends, any number read the rows that a published root tells them of. Missing parts are <see cref="InternTable{T}.None"/>.
/// </remarks>
internal sealed partial class ClaimColumns
{
    private const int ForceBits = 4;
    private const int CertaintyBits = 2;
    private const long NoTime = long.MinValue;

    private readonly SegmentedList<int> _claims = new();
    private readonly SegmentedList<int> _firstRows = new();
    private readonly SegmentedList<int> _speakers = new();
    private readonly SegmentedList<int> _principals = new();
    private readonly SegmentedList<int> _questions = new();
    private readonly SegmentedList<int> _modes = new();
    private readonly SegmentedList<int> _answers = new();
    private readonly SegmentedList<int> _said = new();
    private readonly SegmentedList<int> _holds = new();
    private readonly SegmentedList<long> _recorded = new();
    private readonly SegmentedList<int> _quotes = new();
    private readonly SegmentedList<int> _wordings = new();
    private readonly SegmentedList<int> _languages = new();
    private readonly SegmentedList<int> _hopEnds = new();
    private readonly SegmentedList<int> _outletSequences = new();
    private readonly SegmentedList<int> _sequences = new();
    private readonly QuestionRows _rowsOf = new();

    public InternTable<ClaimId> Ids { get; } = new();

    public InternTable<string> Texts { get; } = new();

    public TimeTable Times { get; } = new();

    public InternTable<Answer> Answers { get; } = new();

    public HopColumns Hops { get; } = new();

    public int Count => _sequences.Count;

    /// <summary>The number of the claim that a row is of.</summary>
    public int Claim(int row) => _claims[row];

    public ClaimId Id(int row) => Ids[_claims[row]];

    /// <summary>The row that a claim was recorded with, or None where the claim is not there yet.</summary>
    public int FirstRow(int claim) => claim >= 0 && claim < _firstRows.Count ? _firstRows[claim] : InternTable<int>.None;

    public int Speaker(int row) => _speakers[row];

    public int Principal(int row) => _principals[row];

    public int Question(int row) => _questions[row];

    public Force Force(int row) => (Force)(_modes[row] & ((1 << ForceBits) - 1));

    public Certainty Certainty(int row) => (Certainty)((_modes[row] >> ForceBits) & ((1 << CertaintyBits) - 1));

    public Nature Nature(int row) => (Nature)(_modes[row] >> (ForceBits + CertaintyBits));

    public Answer? Answer(int row) => At(Answers, _answers[row]);

    public EdtfTime? Said(int row) => Times[_said[row]];

    public EdtfTime? Holds(int row) => Times[_holds[row]];

    public TimeReach ReachOfSaid(int row) => Times.ReachOf(_said[row]);

    public TimeReach ReachOfHolds(int row) => Times.ReachOf(_holds[row]);

    /// <summary>The number of the answer: equal for answers that are written alike.</summary>
    public int AnswerNumber(int row) => _answers[row];

    public string? Quote(int row) => At(Texts, _quotes[row]);

    public string? Wording(int row) => At(Texts, _wordings[row]);

    public string? Language(int row) => At(Texts, _languages[row]);

    /// <summary>Ticks of the claim's own Recorded, in UTC; null where it counts as unknown.</summary>
    public long? RecordedTicks(int row) => _recorded[row] is var ticks && ticks == NoTime ? null : ticks;

    public int FirstHop(int row) => row == 0 ? 0 : _hopEnds[row - 1];

    public int HopEnd(int row) => _hopEnds[row];

    /// <summary>A number for the sequence of outlets in the chain; None for an empty chain.</summary>
    public int OutletSequence(int row) => _outletSequences[row];

    /// <summary>The sequence of the entry that recorded the claim.</summary>
    public int Sequence(int row) => _sequences[row];

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
    /// <remarks>Cost: all claims.</remarks>
    public IEnumerable<int> RowsOfClaim(int claim) => Enumerable.Range(0, Count).Where(row => _claims[row] == claim);

    /// <summary>Makes room for the claims of one more question.</summary>
    public void AddQuestion() => _rowsOf.AddQuestion();

    /// <summary>The rows of a question below a limit, oldest first.</summary>
    public ReadOnlySpan<int> RowsOf(int question, int limit) => _rowsOf.Of(question, limit);

    /// <summary>The newest row of a question below a limit, or None.</summary>
    public int LatestOf(int question, int limit) => RowsOf(question, limit) is [.., var latest] ? latest : InternTable<ClaimId>.None;

    /// <summary>Appends a draft that has been checked: a new claim, or another row of one with this id. The row is there for readers once a root that counts it is published.</summary>
    public int Append(ClaimId id, ClaimDraft draft, long? recordedTicks, int sequence, EntityTable entities, int question)
    {
        var row = Count;
        var claim = Ids.Add(id);
        if (claim == _firstRows.Count)
        {
            _firstRows.Add(row);
        }

        _claims.Add(claim);
        _speakers.Add(entities.NumberOf(draft.Speaker));
        _principals.Add(draft.Principal is { } principal ? entities.NumberOf(principal) : InternTable<ClaimId>.None);
        _questions.Add(question);
        _modes.Add(ModeOf(draft));
        _answers.Add(Answers.AddOptional(draft.Answer));
        _said.Add(Times.AddOptional(draft.Said));
        _holds.Add(Times.AddOptional(draft.Holds));
        _recorded.Add(recordedTicks ?? NoTime);
        _quotes.Add(Texts.AddOptional(draft.Quote));
        _wordings.Add(Texts.AddOptional(draft.Wording));
        _languages.Add(Texts.AddOptional(draft.Language));
        Hops.Append(draft.Via, entities, this);
        _hopEnds.Add(Hops.Count);
        _outletSequences.Add(OutletSequenceOf(draft, entities));
        _sequences.Add(sequence);
        _rowsOf.Append(question, row);
        return row;
    }

    public static T? At<T>(InternTable<T> table, int number)
        where T : class => number < 0 ? null : table[number];

    // A doubt is a denial with certainty possible.
    private static int ModeOf(ClaimDraft draft)
    {
        var certainty = draft.Force == ClaimTracker.Force.Doubts
            ? ClaimTracker.Certainty.Possible
            : draft.Certainty ?? ClaimTracker.Certainty.Certain;
        return (int)draft.Force | ((int)certainty << ForceBits) | ((int)draft.Nature << (ForceBits + CertaintyBits));
    }

    private int OutletSequenceOf(ClaimDraft draft, EntityTable entities) => draft.Via.IsEmpty
        ? InternTable<string>.None
        : Texts.Add(string.Join(' ', draft.Via.Select(hop => entities.NumberOf(hop.Outlet))));
}
