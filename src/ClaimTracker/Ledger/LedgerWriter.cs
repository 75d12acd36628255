using System.Collections.Immutable;

namespace ClaimTracker;

/// <summary>Appends entries that have been checked and publishes each new moment with one write: the one way on which a ledger changes, live and in replay.</summary>
/// <remarks>One thread at a time; the ledger holds the lock.</remarks>
internal sealed partial class LedgerWriter(LedgerSettings settings, LiveStandings standings, EntryColumns log)
{
    private readonly WriterIndex _index = new(settings.Comparison);
    private LedgerRoot _root = new() { Columns = new ClaimColumns() };

    /// <summary>The last published moment.</summary>
    public LedgerRoot Root => Volatile.Read(ref _root);

    public LedgerHistory History { get; } = new(log);

    /// <summary>Wakes those who wait for news.</summary>
    public EntrySignal Signal { get; } = new();

    /// <summary>The sequence and the time of the next entry: the clock's, or the last entry's where the clock went back.</summary>
    public EntryPlace Next()
    {
        var now = settings.Time.GetUtcNow();
        return new EntryPlace(_root.Sequence + 1, now < log.LastRecorded ? log.LastRecorded : now);
    }

    /// <summary>Shows what an entry brings to the house comparers that will see it, so that an exception of one comes before anything is recorded.</summary>
    public void TryComparer(LedgerEntry entry)
    {
        switch (entry)
        {
            case ClaimRecorded recorded:
                TryComparer(recorded.Draft);
                break;
            case ClaimAmended amended:
                TryComparer(amended.Reads);
                break;
            case QuestionChanged changed:
                TryComparer(changed.Question);
                break;
            case EntityChanged changed:
                TryComparer(changed.Entity);
                break;
        }
    }

    /// <summary>Shows a draft to the house comparer of its question, so that an exception of the comparer comes before anything is recorded.</summary>
    public void TryComparer(ClaimDraft draft) => _index.TryComparer(draft, _root);

    // A changed question is compared anew as a whole.
    private void TryComparer(Question question)
    {
        if (question.Comparer is not null && _root.Questions.TryFind(question.Id, out int number))
        {
            TryComparer(_root with { Questions = _root.Questions.Changed(new Cell<Question>(question)) }, number);
        }
    }

    // What is on record of a changed entity matters to comparers of entities alone.
    private void TryComparer(Entity entity)
    {
        if (!settings.Comparison.HasEntityComparer)
        {
            return;
        }

        var after = _root.Entities.Preview(entity);
        var reached = EntityReach.Of(_root.Entities.NumberOf(entity.Id), _root.Entities, after);
        foreach (var question in _root.QuestionsNaming(reached).Where(question => settings.Comparison.ComparerOf(_root.Questions[question]) is EntityComparison))
        {
            TryComparer(_root with { Entities = after }, question);
        }
    }

    private void TryComparer(LedgerRoot root, int question)
    {
        var groups = QuestionGroups.Of(root, question, settings.Comparison);
        foreach (var position in groups.Positions)
        {
            groups.Positions.ForEach(other => groups.Comparer.Answers.Relate(position.Held, other.Held));
        }
    }

    /// <summary>The claims that give a finding with one, the last one recorded.</summary>
    public ImmutableArray<Rival> RivalsOf(int row) => _index.RivalsOf(row, _root);

    public void Append(LedgerEntry entry)
    {
        switch (entry)
        {
            case EntitiesDeclared declared:
                var entities = _root.Entities.With(declared.Entities);
                var batch = log.AddBatch(entities.NodesFrom(_root.Entities.Count).Select(node => node.Cell));
                Publish(entry, EntryColumns.Kind.Entities, batch, _root with { Entities = entities });
                break;
            case EntityChanged changed:
                Change(changed);
                break;
            case QuestionAsked asked:
                var question = new Cell<Question>(asked.Question);
                _root.Columns.AddQuestion();
                standings.AddQuestion();
                Publish(entry, EntryColumns.Kind.Question, log.Questions.Add(question), _root with { Questions = _root.Questions.With(question) });
                break;
            case QuestionChanged changed:
                Change(changed);
                break;
            case ClaimRecorded recorded:
                var row = AppendRow(recorded.Draft, entry.Sequence, InternTable<int>.None);
                Publish(entry, EntryColumns.Kind.Claim, row, _root with { Rows = row + 1 });
                break;
            case ClaimAmended amended:
                Amend(amended);
                break;
            default:
                Act(entry, ActEntries.Of(entry, _root));
                break;
        }
    }

    private void Change(EntityChanged changed)
    {
        var number = _root.Entities.NumberOf(changed.Entity.Id);
        var entities = _root.Entities.Changed(changed.Entity);
        var touched = _root.QuestionsNaming(EntityReach.Of(number, _root.Entities, entities));
        var root = _root with { Entities = entities, Acts = _root.Acts.Touching(touched) };
        Publish(changed, EntryColumns.Kind.EntityChange, log.Entities.Add(entities[number].Cell), root);
        _index.Forget(touched);
    }

    private void Change(QuestionChanged changed)
    {
        var question = new Cell<Question>(changed.Question);
        _root.Questions.TryFind(changed.Question.Id, out int number);
        var root = _root with { Questions = _root.Questions.Changed(question), Acts = _root.Acts.Touching(number) };
        Publish(changed, EntryColumns.Kind.QuestionChange, log.Questions.Add(question), root);
        _index.Forget([number]);
    }

    private void Amend(ClaimAmended amended)
    {
        var claim = _root.Find(amended.Claim);
        var formerRow = _root.RowOf(claim);
        var row = AppendRow(amended.Reads, amended.Sequence, claim);
        var act = new Act.Amendment(claim, formerRow, row) { At = amended.At };
        int[] touched = [_root.Columns.Question(row), _root.Columns.Question(formerRow)];
        Publish(amended, EntryColumns.Kind.Act, log.Acts.Add(act), _root with { Rows = row + 1, Acts = _root.Acts.With(act, touched) });
        _index.Forget(touched);
    }

    // An act on claims touches their questions.
    private void Act(LedgerEntry entry, Act act)
    {
        if (act is Act.TextRedaction redaction)
        {
            _root.Columns.Redact(redaction.Claim, redaction.Text, redaction.Key);
            LetGo();
        }
        else if (entry is IdentityRedacted hidden)
        {
            Hide(hidden);
        }

        int[] touched = act.IsAside ? [] : [.. act.Claims.Select(claim => _root.Columns.Question(_root.RowOf(claim))).Distinct()];
        var root = _root with { Desk = DeskAfter(entry, act), Acts = _root.Acts.With(act, touched) };
        Publish(entry, EntryColumns.Kind.Act, log.Acts.Add(act), root);
        _index.Forget(touched);
    }

    private DeskTable DeskAfter(LedgerEntry entry, Act act) => act switch
    {
        Act.ClaimAssessment assessment => _root.Desk.WithClaimAssessment(assessment.Claim, Noted(assessment.Assessment, entry)),
        Act.QuestionAssessment assessment => _root.Desk.WithQuestionAssessment(assessment.Question, Noted(assessment.Assessment, entry)),
        Act.OthersReview review => _root.Desk.WithReview(review.Reviewed, Noted(review.What, entry)),
        Act.Using use => _root.Desk.WithUsage(use.Claim, Noted(use.Usage, entry)),
        Act.Ruling ruling => _root.Desk.WithGroundRules(ruling.Claim, Noted(ruling.Rules, entry)),
        _ => _root.Desk,
    };

    private static Noted<T> Noted<T>(T what, LedgerEntry entry)
        where T : class => new(what, entry.Sequence, entry.Recorded);

    /// <summary>Puts the identity that a redaction gives in the place of the one there is, wherever it stands; the redaction itself is not appended.</summary>
    public void Hide(IdentityRedacted hidden)
    {
        IdentityRedaction.Apply(hidden.Place - 1, hidden.Entity, log, _root);
        LetGo();
    }

    // What was made of texts and ids before they were redacted.
    private void LetGo()
    {
        _index.Clear();
        standings.Clear();
    }

    private int AppendRow(ClaimDraft draft, int sequence, int amends)
    {
        _root.Questions.TryFind(draft.Question, out int question);
        return _root.Columns.Append(draft, draft.Id, draft.Recorded?.UtcTicks, sequence, _root.Entities, question, amends);
    }

    private void Publish(LedgerEntry entry, EntryColumns.Kind kind, int item, LedgerRoot root)
    {
        log.Append(kind, item, root.Rows, entry.Recorded, entry.Note);
        Publish(root with { Sequence = entry.Sequence });
    }

    private void Publish(LedgerRoot root)
    {
        History.Note(_root, root);
        Volatile.Write(ref _root, root);
        Signal.Raise();
    }
}
