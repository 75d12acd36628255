using System.Globalization;

namespace ClaimTracker;

/// <summary>The log of all entries, in columns. What an entry is about stands in the tables and columns it points to.</summary>
internal sealed class EntryColumns
{
    private readonly SegmentedList<int> _kinds = new();
    private readonly SegmentedList<int> _items = new();
    private readonly SegmentedList<int> _ends = new();
    private readonly SegmentedList<long> _recorded = new();
    private readonly SegmentedList<int> _by = new();
    private readonly SegmentedList<int> _why = new();
    private readonly InternTable<string> _texts = new();
    private readonly SegmentedList<Act> _acts = new();

    public enum Kind
    {
        Entities,
        Question,
        Claim,
        Act,
    }

    public int Count => _why.Count;

    public DateTimeOffset LastRecorded => Count == 0 ? DateTimeOffset.MinValue : RecordedAt(Count - 1);

    /// <summary>Appends an entry about the items from one number up to another.</summary>
    public void Append(Kind kind, int item, int end, DateTimeOffset recorded, EntryNote? note)
    {
        _kinds.Add((int)kind);
        _items.Add(item);
        _ends.Add(end);
        _recorded.Add(recorded.UtcTicks);
        _by.Add(_texts.AddOptional(note?.By));
        _why.Add(_texts.AddOptional(note?.Why));
    }

    public void Append(Act act, DateTimeOffset recorded, EntryNote? note) => Append(Kind.Act, _acts.Add(act), _acts.Count, recorded, note);

    public LedgerEntry Read(int index, LedgerRoot root)
    {
        var (sequence, recorded, item) = (index + 1, RecordedAt(index), _items[index]);
        var note = NoteAt(index);
        return (Kind)_kinds[index] switch
        {
            Kind.Entities => new EntitiesDeclared(
                sequence, recorded, note, [.. Enumerable.Range(item, _ends[index] - item).Select(number => root.Entities[number].Entity)]),
            Kind.Question => new QuestionAsked(sequence, recorded, note, root.Questions[item]),
            Kind.Claim => new ClaimRecorded(sequence, recorded, note, new Claim(root, item)),
            _ => ReadAct(_acts[item], sequence, recorded, note, root),
        };
    }

    private static LedgerEntry ReadAct(Act act, int sequence, DateTimeOffset recorded, EntryNote? note, LedgerRoot root) => act switch
    {
        Act.Retraction retraction => new ClaimRetracted(sequence, recorded, note, root.ClaimAt(retraction.Claim)) { At = act.At },
        Act.Correction correction => new ClaimCorrected(sequence, recorded, note, root.ClaimAt(correction.Claim), root.ClaimAt(correction.With))
        {
            At = act.At,
        },
        Act.Amendment amendment => new ClaimAmended(sequence, recorded, note, new Claim(root, amendment.FormerRow), new Claim(root, amendment.Row))
        {
            At = act.At,
        },
        Act.Withdrawal withdrawal => new ClaimWithdrawn(sequence, recorded, note, root.ClaimAt(withdrawal.Claim)) { At = act.At },
        Act.Review review => ReadReview(review, sequence, recorded, note, root),
        Act.Countering countering => new CounterclaimDeclared(sequence, recorded, note, Counterclaim.Of(countering, root)),
        _ => throw new InvalidOperationException($"An act of the unknown kind {act.GetType().Name}."),
    };

    private static FindingReviewed ReadReview(Act.Review review, int sequence, DateTimeOffset recorded, EntryNote? note, LedgerRoot root)
    {
        var claims = review.Key.Claims.Split(' ').Select(number => root.ClaimAt(int.Parse(number, CultureInfo.InvariantCulture)));
        return new FindingReviewed(sequence, recorded, note, review.Key.Code, [.. claims], review.Verdict);
    }

    private DateTimeOffset RecordedAt(int index) => new(_recorded[index], TimeSpan.Zero);

    private EntryNote? NoteAt(int index) => _by[index] < 0 && _why[index] < 0
        ? null
        : new EntryNote(ClaimColumns.At(_texts, _by[index]), ClaimColumns.At(_texts, _why[index]));
}
