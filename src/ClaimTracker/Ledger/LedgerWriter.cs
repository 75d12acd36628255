using System.Collections.Immutable;

namespace ClaimTracker;

/// <summary>Appends entries that have been checked, keeps the index of each question, and publishes each new moment with one write.</summary>
/// <remarks>One thread at a time; the ledger holds the lock.</remarks>
internal sealed class LedgerWriter
{
    private readonly LedgerSettings _settings;
    private readonly StandingCache _standings;
    private readonly EntryColumns _entries;
    private readonly Dictionary<int, (QuestionGroups Groups, int Taxonomy)> _indexes = [];
    private LedgerRoot _root = new() { Columns = new ClaimColumns() };

    public LedgerWriter(LedgerSettings settings, StandingCache standings, EntryColumns entries)
    {
        _settings = settings;
        _standings = standings;
        _entries = entries;
    }

    /// <summary>The last published moment.</summary>
    public LedgerRoot Root => Volatile.Read(ref _root);

    public void AppendEntities(IReadOnlyList<Entity> batch, DateTimeOffset recorded, EntryNote? note)
    {
        _entries.Append(EntryColumns.Kind.Entities, _root.Entities.Count, _root.Entities.Count + batch.Count, recorded, note);
        Publish(_root with { Entities = _root.Entities.With(batch) });
    }

    public void AppendQuestion(Question question, DateTimeOffset recorded, EntryNote? note)
    {
        _entries.Append(EntryColumns.Kind.Question, _root.Questions.Count, _root.Questions.Count + 1, recorded, note);
        _root.Columns.AddQuestion();
        _standings.AddQuestion();
        Publish(_root with { Questions = _root.Questions.With(question) });
    }

    /// <summary>Shows a draft to the house comparer of its question, so that an exception of the comparer comes before anything is recorded.</summary>
    public void TryComparer(ClaimDraft draft)
    {
        if (!_root.Questions.TryFind(draft.Question, out Question? question) || question.Comparer is null
            || draft is not { Answer: { } answer, Nature: Nature.Fact })
        {
            return;
        }

        _root.Questions.TryFind(draft.Question, out int number);
        var groups = IndexOf(number, _root.Rows);
        var held = HeldAnswer.Of(answer, draft.Force, question, _root.Entities);
        foreach (var position in groups.Positions)
        {
            groups.Comparer.Answers.Relate(held, position.Held);
        }
    }

    /// <param name="draft">The claim, checked.</param>
    /// <param name="recorded">When the entry is recorded.</param>
    /// <param name="claimRecorded">The claim's own Recorded; null where it counts as unknown.</param>
    /// <param name="note">Who made the entry, and why.</param>
    /// <returns>The row of the claim.</returns>
    public int AppendClaim(ClaimDraft draft, DateTimeOffset recorded, DateTimeOffset? claimRecorded, EntryNote? note)
    {
        _root.Questions.TryFind(draft.Question, out int question);
        var sequence = _root.Sequence + 1;
        var id = draft.Id ?? FreeId(sequence);
        var row = _root.Columns.Append(id, draft, claimRecorded?.UtcTicks, sequence, _root.Entities, question);
        _entries.Append(EntryColumns.Kind.Claim, row, row + 1, recorded, note);
        Publish(_root with { Rows = row + 1 });
        return row;
    }

    /// <summary>Appends an act on claims, which touches the questions of these claims.</summary>
    public void AppendAct(Act act, DateTimeOffset recorded, EntryNote? note, params ReadOnlySpan<int> claims)
    {
        var questions = new int[claims.Length];
        for (var i = 0; i < questions.Length; i++)
        {
            questions[i] = _root.Columns.Question(_root.RowOf(claims[i]));
        }

        _entries.Append(act, recorded, note);
        Touch(_root, act, questions);
    }

    /// <summary>Appends a new row of a claim, from a draft that has been checked.</summary>
    /// <param name="claim">The number of the claim.</param>
    /// <param name="draft">The claim as it should read.</param>
    /// <param name="time">When the entry is recorded, and when the desk did it, as stated.</param>
    /// <param name="claimRecorded">The claim's own Recorded; null where it counts as unknown.</param>
    /// <param name="note">Who made the entry, and why.</param>
    public void AppendAmendment(
        int claim, ClaimDraft draft, (DateTimeOffset Recorded, EdtfTime? At) time, DateTimeOffset? claimRecorded, EntryNote? note)
    {
        _root.Questions.TryFind(draft.Question, out int question);
        var formerRow = _root.RowOf(claim);
        var sequence = _root.Columns.Sequence(formerRow);
        var row = _root.Columns.Append(_root.Columns.Ids[claim], draft, claimRecorded?.UtcTicks, sequence, _root.Entities, question);
        var act = new Act.Amendment(claim, formerRow, row) { At = time.At };
        _entries.Append(act, time.Recorded, note);
        Touch(_root with { Rows = row + 1 }, act, [question, _root.Columns.Question(formerRow)]);
    }

    /// <summary>The findings that a claim, the last one recorded, is part of.</summary>
    public ImmutableArray<ClaimPair> FindingsOf(int row)
    {
        var (groups, group) = Index(row);
        if (group is null)
        {
            return [];
        }

        var search = new RivalSearch(groups);
        return [.. search.GroupPairsOf(group).SelectMany(pair => search.FindingsOf(row, pair))];
    }

    /// <summary>A time for the next entry: the clock's, or the last entry's where the clock went back.</summary>
    public DateTimeOffset NextRecorded()
    {
        var now = _settings.Time.GetUtcNow();
        return now < _entries.LastRecorded ? _entries.LastRecorded : now;
    }

    // The index of the claim's question with the claim in it.
    private (QuestionGroups Groups, ClaimGroup? Group) Index(int row)
    {
        var groups = IndexOf(_root.Columns.Question(row), row);
        return (groups, groups.Add(row));
    }

    // The index of a question with its rows below a limit.
    private QuestionGroups IndexOf(int question, int limit)
    {
        if (!_indexes.TryGetValue(question, out var index) || index.Taxonomy != _root.Entities.TaxonomyVersion)
        {
            index = (QuestionGroups.Of(_root with { Rows = limit }, question, _settings.Comparison), _root.Entities.TaxonomyVersion);
            _indexes[question] = index;
        }

        index.Groups.GoOnWith(_root);
        return index.Groups;
    }

    private ClaimId FreeId(int sequence)
    {
        for (var number = sequence; ; number++)
        {
            var id = new ClaimId(FormattableString.Invariant($"c{number}"));
            if (_root.Find(id) < 0)
            {
                return id;
            }
        }
    }

    private void Touch(LedgerRoot root, Act act, int[] questions)
    {
        Publish(root with { Acts = root.Acts.With(act, questions) });
        foreach (var question in questions)
        {
            _indexes.Remove(question);
        }
    }

    private void Publish(LedgerRoot root) => Volatile.Write(ref _root, root with { Sequence = _root.Sequence + 1 });
}
