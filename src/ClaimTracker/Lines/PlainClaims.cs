using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace ClaimTracker;

/// <summary>Appends claims from their lines as numbers, without an object for any. What is not plain, and plainly sound, is left to <see cref="LineReader"/> and its checks.</summary>
/// <remarks>For the one writer of a ledger, under its lock. Names, answers and times come again and again, so each is looked at once.</remarks>
internal sealed class PlainClaims
{
    private const int None = InternTable<int>.None;

    private readonly ByteMemo<(int Number, AnswerKind Kind)> _questions = new();
    private readonly ByteMemo<(int Number, AnswerKind Kind)> _answers = new();
    private readonly ByteMemo<int> _speakers = new();
    private readonly ByteMemo<int> _times = new();
    private readonly ByteMemo<DateTimeOffset> _moments = new();
    private readonly ByteMemo<EntryNote> _notes = new();
    private LedgerRoot? _root;
    private int _redactions;

    private LedgerRoot Root => _root!;

    /// <summary>Appends the claim of a line behind the last one; the writer has still to publish it.</summary>
    /// <returns>False, and nothing is done, where the line has to be read another way.</returns>
    public bool TryAppend(ReadOnlySpan<byte> line, LedgerWriter writer)
    {
        if (!PlainClaim.TrySplit(line, out var claim))
        {
            return false;
        }

        GoOnWith(writer.Root);
        var cells = new ClaimCells { Sequence = claim.Sequence };
        return TryFill(ref cells, in claim)
            && TryId(in claim, out var id)
            && TryText(claim.Quote, out var quote) && TryText(claim.Wording, out var wording) && TryText(claim.Language, out var language)
            && _moments.TryFind(claim.Recorded, out var recorded)
            && TryNote(claim.By, out var note)
            && writer.TryAppendRow(cells, id, (quote, wording, language), recorded, note);
    }

    // What was found stays true as long as no entity or question is new or changed, and nothing is redacted.
    private void GoOnWith(LedgerRoot root)
    {
        if (!ReferenceEquals(root.Columns, _root?.Columns))
        {
            _times.Clear();
        }

        if (!ReferenceEquals(root.Entities, _root?.Entities) || root.Columns.Redactions != _redactions)
        {
            _speakers.Clear();
            _answers.Clear();
        }

        if (!ReferenceEquals(root.Questions, _root?.Questions))
        {
            _questions.Clear();
        }

        (_root, _redactions) = (root, root.Columns.Redactions);
    }

    private bool TryFill(ref ClaimCells cells, in PlainClaim claim)
    {
        Certainty? certainty = null;
        if (!claim.Certainty.IsEmpty)
        {
            if (!LineWords.Certainties.TryRead(claim.Certainty, out var stated))
            {
                return false;
            }

            certainty = stated;
        }

        if (!LineWords.Forces.TryRead(claim.Force, out var force) || force.IsNonAnswer() || (force == Force.Doubts && certainty is not null)
            || !LineWords.Natures.TryRead(claim.Nature, out var nature)
            || !TryQuestion(claim.Question, out var question) || !TryAnswer(claim.Answer, out var answer) || answer.Kind != question.Kind
            || !TrySpeaker(claim.Speaker, out cells.Speaker)
            || !TryTime(claim.Said, out cells.Said) || !TryTime(claim.Holds, out cells.Holds)
            || !TryMoment(claim.Recorded, out _) || !TryMoment(claim.OwnRecorded, out var own))
        {
            return false;
        }

        (cells.Question, cells.Answer) = (question.Number, answer.Number);
        cells.RecordedTicks = claim.OwnRecorded.IsEmpty ? ClaimCells.NoTime : own.UtcTicks;
        cells.SetMode(force, certainty, nature);
        return true;
    }

    // Null for the id that is made of the sequence.
    private bool TryId(in PlainClaim claim, out ClaimId? id)
    {
        id = null;
        Span<char> made = stackalloc char[ClaimIds.MostLetters];
        if (Ascii.Equals(claim.Id, ClaimIds.Write(claim.Sequence, made)))
        {
            return !Root.Columns.IsTaken(claim.Sequence);
        }

        if (!Slug.IsValid(claim.Id))
        {
            return false;
        }

        id = new ClaimId(Encoding.ASCII.GetString(claim.Id));
        return true;
    }

    private bool TryQuestion(ReadOnlySpan<byte> piece, out (int Number, AnswerKind Kind) question)
    {
        if (_questions.TryFind(piece, out question))
        {
            return true;
        }

        if (!Slug.IsValid(piece) || !Root.Questions.TryFind(new QuestionId(Encoding.ASCII.GetString(piece)), out int number))
        {
            return false;
        }

        question = _questions.Add(piece, (number, Root.Questions[number].Answers));
        return true;
    }

    private bool TrySpeaker(ReadOnlySpan<byte> piece, out int number)
    {
        if (_speakers.TryFind(piece, out number))
        {
            return true;
        }

        if (!TryEntity(piece, out var entity) || Root.Entities[Root.Entities.NumberOf(entity)].Entity is not Speaker)
        {
            return false;
        }

        number = _speakers.Add(piece, Root.Entities.NumberOf(entity));
        return true;
    }

    private bool TryEntity(ReadOnlySpan<byte> piece, out EntityId id)
    {
        id = Slug.IsValid(piece) ? new EntityId(Encoding.ASCII.GetString(piece)) : default;
        return !id.IsDefault && Root.Entities.TryFind(id, out _);
    }

    // A figure, an entity, or yes and no, as most answers are; each fits every question of its kind.
    private bool TryAnswer(ReadOnlySpan<byte> piece, out (int Number, AnswerKind Kind) answer)
    {
        if (_answers.TryFind(piece, out answer))
        {
            return true;
        }

        (Answer? Given, AnswerKind Kind) read = ReadAnswer(piece);
        if (read.Given is null)
        {
            return false;
        }

        answer = _answers.Add(piece, (Root.Columns.Answers.Add(read.Given), read.Kind));
        return true;
    }

    private (Answer? Given, AnswerKind Kind) ReadAnswer(ReadOnlySpan<byte> piece)
    {
        var rest = new PlainLine(piece);
        if (rest.Skip("{\"quantity\":"u8) && rest.Text(out var figure))
        {
            var isNumber = rest.Skip(",\"number\":true"u8);
            return rest.Skip("}"u8) && rest.IsAtEnd && Ascii.IsValid(figure) && Quantity.TryRead(Encoding.ASCII.GetString(figure), out var quantity) is null
                ? (new QuantityAnswer(quantity!) { IsNumber = isNumber }, AnswerKind.Quantity)
                : default;
        }

        if (rest.Skip("{\"entity\":["u8) && rest.Text(out var named) && rest.Skip("]}"u8) && rest.IsAtEnd && TryEntity(named, out var entity))
        {
            return (new EntityAnswer([entity], isOnly: false), AnswerKind.Entity);
        }

        return piece.SequenceEqual("{\"yesNo\":true}"u8) ? (YesNoAnswer.Yes, AnswerKind.YesNo)
            : piece.SequenceEqual("{\"yesNo\":false}"u8) ? (YesNoAnswer.No, AnswerKind.YesNo)
            : default;
    }

    private bool TryTime(ReadOnlySpan<byte> piece, out int number)
    {
        number = None;
        if (piece.IsEmpty || _times.TryFind(piece, out number))
        {
            return true;
        }

        if (!Ascii.IsValid(piece) || !EdtfTime.TryParse(Encoding.ASCII.GetString(piece), out var time))
        {
            return false;
        }

        number = _times.Add(piece, Root.Columns.Times.AddOptional(time));
        return true;
    }

    private bool TryMoment(ReadOnlySpan<byte> piece, out DateTimeOffset moment)
    {
        moment = default;
        if (piece.IsEmpty || _moments.TryFind(piece, out moment))
        {
            return true;
        }

        if (!Ascii.IsValid(piece)
            || !DateTimeOffset.TryParseExact(Encoding.ASCII.GetString(piece), LineWriter.MomentFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out moment))
        {
            return false;
        }

        _moments.Add(piece, moment);
        return true;
    }

    private bool TryNote(ReadOnlySpan<byte> by, out EntryNote? note)
    {
        note = null;
        if (by.IsEmpty || _notes.TryFind(by, out note))
        {
            return true;
        }

        if (!Utf8.IsValid(by))
        {
            return false;
        }

        note = _notes.Add(by, new EntryNote(Encoding.UTF8.GetString(by)));
        return true;
    }

    // Null where there is none.
    private static bool TryText(ReadOnlySpan<byte> piece, out string? text)
    {
        text = null;
        if (piece.IsEmpty)
        {
            return true;
        }

        text = Utf8.IsValid(piece) ? Encoding.UTF8.GetString(piece) : null;
        return !string.IsNullOrWhiteSpace(text) && !ClaimCheck.IsTooLong(text);
    }
}
