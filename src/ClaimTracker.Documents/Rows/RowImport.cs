using System.Globalization;

namespace ClaimTracker.Documents;

/// <summary>Takes the rows of a table into a ledger of its own, one by one, as long as nothing is wrong; afterwards only problems are looked for.</summary>
internal sealed class RowImport
{
    private readonly ClaimImportOptions _options;
    private readonly ClaimLedger _ledger;
    private readonly RowDrafts _drafts;
    private readonly List<Problem> _found = [];
    private readonly List<ClaimId> _known = [];
    private DateTimeOffset _recorded = DateTimeOffset.MinValue;
    private bool _hasRecorded;

    public RowImport(ClaimImportOptions options)
    {
        _options = options;
        _ledger = new ClaimLedger((options.Into?.Settings ?? new LedgerFactory(options.Ledger ?? new ClaimTrackerOptions()).Settings) with { Storage = null });
        if (options.Into is { } into)
        {
            TakeOver(Moment.Of(into));
        }

        var entities = new RowEntities(_ledger, Notes, entity => Append(new EntitiesDeclared(Next, _recorded, note: null, [entity])));
        var questions = new RowQuestions(_ledger, Notes, question => Append(new QuestionAsked(Next, _recorded, note: null, question)));
        _drafts = new RowDrafts(entities, questions, options.TimeZone);
    }

    /// <summary>What is wrong so far.</summary>
    public ProblemList Problems { get; } = new();

    /// <summary>What was noted so far.</summary>
    public NoteList Notes { get; } = new();

    /// <summary>How many rows there were.</summary>
    public int Rows { get; private set; }

    private int Next => _ledger.Sequence + 1;

    /// <summary>Takes a row.</summary>
    /// <returns>False when no more rows are taken, which is told.</returns>
    public bool Take(RowCells row)
    {
        if (++Rows > DocumentLimits.Rows)
        {
            Problems.Add(new Problem(ProblemCode.LimitExceeded, "", string.Create(CultureInfo.InvariantCulture, $"There are more than {DocumentLimits.Rows:N0} rows.")));
            return false;
        }

        _found.Clear();
        var draft = _drafts.Read(row, _found);
        Check(draft);
        if (_found.Count == 0)
        {
            Record(draft, row);
        }

        foreach (var problem in _found)
        {
            Problems.Add(row.Place(problem));
        }

        return !Problems.IsFull;
    }

    /// <summary>The claims, or all that is wrong.</summary>
    public ImportedClaims Finish() => new(Problems.ToSorted(), Notes.ToImmutable(), Problems.Count == 0 ? _ledger : null, _options.TimeZone, [.. _known], _hasRecorded);

    // What cannot be read has been told, and what stands in its place is not looked at again.
    private void Check(ClaimDraft draft)
    {
        var told = _found.Select(problem => problem.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var problem in EntryChecks.OfDraft(draft, _ledger.Root, _ledger.Settings))
        {
            if (problem.Code != ProblemCode.MissingField && !told.Contains(problem.Path) && !IsOfNothing(problem, draft))
            {
                _found.Add(problem);
            }
            else if (problem.Code == ProblemCode.MissingField && problem.Path == RowPath.Of(RowField.Answer))
            {
                _found.Add(problem);
            }
        }
    }

    private static bool IsOfNothing(Problem problem, ClaimDraft draft) =>
        (draft.Question.IsDefault && problem.Path is "/question" or "/answer") || (draft.Speaker.IsDefault && problem.Path == "/speaker");

    private void Record(ClaimDraft draft, RowCells row)
    {
        var isOwn = draft.Id is not null;
        var claim = isOwn ? draft : draft.Identified(NewId.OfContent(draft));
        var id = claim.Id!.Value;
        if (_options.Into?.TryGetClaim(id, out var known) == true)
        {
            TakeKnown(claim, AsRecorded(known));
        }
        else if (!isOwn && _ledger.TryGetClaim(id, out _))
        {
            Notes.Add(NoteKind.RowRepeated, row.PlaceOf(""), "A row before this one is the same in every cell; it is recorded once.");
        }
        else
        {
            _hasRecorded |= claim.Recorded is not null;
            _recorded = claim.Recorded > _recorded ? claim.Recorded.Value : _recorded;
            Append(new ClaimRecorded(Next, _recorded, note: null, claim));
        }
    }

    private void TakeKnown(ClaimDraft claim, ClaimDraft known)
    {
        if (NewId.OfContent(claim) == NewId.OfContent(claim.Recorded is null ? known.WithoutRecorded() : known))
        {
            _known.Add(claim.Id!.Value);
            return;
        }

        _found.Add(new Problem(ProblemCode.DuplicateId, RowPath.Of(RowField.Id), $"The ledger has another claim with the id \"{claim.Id}\"; ids are unique.") { Found = claim.Id.ToString() });
    }

    // Before it was amended.
    private static ClaimDraft AsRecorded(Claim claim) => new Claim(claim.Root, claim.Number).ToDraft();

    private void TakeOver(LedgerSnapshot into)
    {
        if (into.Entities.Count > 0)
        {
            Append(new EntitiesDeclared(Next, _recorded, note: null, [.. into.Entities]));
        }

        foreach (var question in into.Questions)
        {
            Append(new QuestionAsked(Next, _recorded, note: null, question));
        }
    }

    // Nothing is kept of a table in which something is wrong, but its entities and questions are needed to look on.
    private void Append(LedgerEntry entry)
    {
        if (Problems.Count == 0 || entry is not ClaimRecorded)
        {
            _ledger.Append(entry);
        }
    }
}
