namespace ClaimTracker;

// What the one writer does.
internal sealed partial class ClaimColumns
{
    /// <summary>Makes room for the claims of one more question.</summary>
    public void AddQuestion() => _rowsOf.AddQuestion();

    /// <summary>Appends a draft that has been checked. The row is there for readers once a root that counts it is published.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="id">The id; null for the one that is made of the sequence.</param>
    /// <param name="recordedTicks">The claim's own Recorded; null where it counts as unknown.</param>
    /// <param name="sequence">The sequence of the entry that makes the row; higher than that of any row.</param>
    /// <param name="entities">All entities.</param>
    /// <param name="question">The number of the question.</param>
    /// <param name="amends">The number of the claim that reads like this from now on; None for a new claim.</param>
    /// <returns>The row.</returns>
    public int Append(ClaimDraft draft, ClaimId? id, long? recordedTicks, int sequence, EntityTable entities, int question, int amends = None)
    {
        var row = Count;
        var cells = new ClaimCells
        {
            RecordedTicks = recordedTicks ?? ClaimCells.NoTime,
            Sequence = sequence,
            Question = question,
            Speaker = entities.NumberOf(draft.Speaker),
            Answer = Answers.AddOptional(draft.Answer),
            Said = Times.AddOptional(draft.Said),
            Holds = Times.AddOptional(draft.Holds),
        };
        cells.SetMode(draft.Force, draft.Certainty, draft.Nature);
        if (amends >= 0)
        {
            cells.Rare |= RareParts.Amends;
            _amended[row] = amends;
        }

        if (draft.Principal is { } principal)
        {
            cells.Rare |= RareParts.Principal;
            _principals[row] = entities.NumberOf(principal);
        }

        if (!draft.Via.IsEmpty)
        {
            cells.Rare |= RareParts.Chain;
            _chains[row] = Hops.Append(draft.Via, entities, this);
        }

        return Append(cells, amends >= 0 ? null : id, draft.Quote, draft.Wording, draft.Language);
    }

    /// <summary>Appends a row that is complete but for its texts and its place on the question.</summary>
    /// <inheritdoc cref="Append(ClaimDraft, ClaimId?, long?, int, EntityTable, int, int)"/>
    public int Append(ClaimCells cells, ClaimId? id, string? quote, string? wording, string? language)
    {
        var row = Count;
        if (id is { } own && ClaimIds.SequenceIn(own) != cells.Sequence)
        {
            cells.Rare |= RareParts.OwnId;
            _ids.Add(row, own);
        }

        _quotes[row] = Texts.AddOptional(quote);
        _wordings[row] = Texts.AddOptional(wording);
        _languages[row] = Texts.AddOptional(language);
        _rows.Add(cells);
        _rowsOf.Append(cells.Question, row);
        return row;
    }
}
