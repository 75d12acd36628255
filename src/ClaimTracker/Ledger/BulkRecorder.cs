using System.Collections.Immutable;

namespace ClaimTracker;

/// <summary>Records claims a turn at a time and remembers which were refused. Rows that are plainly sound are appended as numbers, all others go the way of a draft.</summary>
/// <remarks>The ledger holds the lock while a turn is taken.</remarks>
internal sealed class BulkRecorder(LedgerWriter writer, LedgerSettings settings, EntryNote? note)
{
    private readonly ImmutableArray<RefusedClaim>.Builder _refused = ImmutableArray.CreateBuilder<RefusedClaim>();
    private readonly RowNumbers _numbers = new();
    private ClaimCells[] _cells = [];
    private DateTimeOffset _recorded;
    private int _index;

    /// <summary>What has been done so far.</summary>
    public BulkOutcome Outcome => new(_index - _refused.Count, _refused.ToImmutable());

    public void Take(ReadOnlySpan<ClaimRow> rows)
    {
        _recorded = writer.Next().Recorded;
        if (_cells.Length < rows.Length)
        {
            _cells = new ClaimCells[rows.Length];
        }

        // House checks look at drafts.
        if (settings.Checks.IsEmpty)
        {
            _numbers.Find(rows, _cells, writer.Root);
        }
        else
        {
            Array.Fill(_cells, new ClaimCells { Question = InternTable<int>.None });
        }

        try
        {
            for (var i = 0; i < rows.Length; i++)
            {
                if (!TryAppend(in rows[i], ref _cells[i]))
                {
                    writer.PublishRows();
                    Take(rows[i]);
                }

                _index++;
            }
        }
        finally
        {
            writer.PublishRows();
        }
    }

    public void Take(ReadOnlySpan<ClaimDraft> drafts)
    {
        _recorded = writer.Next().Recorded;
        foreach (var draft in drafts)
        {
            Note(TryRecord(draft));
            _index++;
        }
    }

    private bool TryAppend(in ClaimRow row, ref ClaimCells cells)
    {
        var (quote, wording, language) = (RowReader.Given(row.Quote), RowReader.Given(row.Wording), RowReader.Given(row.Language));
        if (cells.Question == InternTable<int>.None || ClaimCheck.IsTooLong(quote) || ClaimCheck.IsTooLong(wording) || ClaimCheck.IsTooLong(language))
        {
            return false;
        }

        ClaimId? id = null;
        if (RowReader.Given(row.Id) is { } text)
        {
            if (!ClaimId.TryParse(text, out var own))
            {
                return false;
            }

            id = own;
        }

        return writer.TryAppendRow(ref cells, id, (quote, wording, language), _recorded, note);
    }

    private void Take(ClaimRow row)
    {
        var unreadable = new List<Problem>();
        var draft = RowReader.Read(row, writer.Root, unreadable);
        Note(unreadable.Count == 0 ? TryRecord(draft) : [.. unreadable, .. EntryChecks.BuiltIn(draft, writer.Root)]);
    }

    private ImmutableArray<Problem> TryRecord(ClaimDraft draft)
    {
        var problems = EntryChecks.OfDraft(draft, writer.Root, settings);
        if (problems.IsEmpty)
        {
            writer.TryComparer(draft);
            writer.Record(draft, note, _recorded);
        }

        return problems;
    }

    private void Note(ImmutableArray<Problem> problems)
    {
        if (!problems.IsEmpty)
        {
            _refused.Add(new RefusedClaim(_index, problems));
        }
    }
}
