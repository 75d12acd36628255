namespace ClaimTracker;

/// <summary>Finds the numbers of what sound rows of text name, and looks at each text once. What is not plainly sound is left to the checks of drafts.</summary>
/// <remarks>For the one writer of a ledger. Column by column, so that the machine can look up several texts at once.</remarks>
internal sealed class RowNumbers
{
    private const int None = InternTable<int>.None;
    private const byte NotLookedAt = byte.MaxValue;
    private const byte HasComparer = byte.MaxValue - 1;

    private readonly TextMemo _speakers = new();
    private readonly TextMemo _times = new();
    private readonly TextMemo[] _answers = [.. Enum.GetValues<AnswerKind>().Select(_ => new TextMemo())];
    private byte[] _kinds = [];
    private LedgerRoot? _root;
    private int _redactions;

    /// <summary>Fills the cells of rows that are sound but for their ids and the length of their texts; in those of others <see cref="ClaimCells.Question"/> is None.</summary>
    public void Find(ReadOnlySpan<ClaimRow> rows, Span<ClaimCells> cells, LedgerRoot root)
    {
        GoOnWith(root);
        for (var i = 0; i < rows.Length; i++)
        {
            cells[i] = new ClaimCells { Question = QuestionOf(rows[i].Question, root) };
        }

        for (var i = 0; i < rows.Length; i++)
        {
            cells[i].Speaker = SpeakerOf(rows[i].Speaker, root);
        }

        for (var i = 0; i < rows.Length; i++)
        {
            cells[i].Holds = TimeOf(rows[i].Holds, ref cells[i], root);
            cells[i].Said = TimeOf(rows[i].Said, ref cells[i], root);
        }

        for (var i = 0; i < rows.Length; i++)
        {
            Finish(rows[i], ref cells[i], root);
        }
    }

    // What was found stays true as long as no entity or question is new or changed, and nothing is redacted.
    private void GoOnWith(LedgerRoot root)
    {
        if (!ReferenceEquals(root.Entities, _root?.Entities) || root.Columns.Redactions != _redactions)
        {
            _speakers.Clear();
            Array.ForEach(_answers, answers => answers.Clear());
        }

        if (!ReferenceEquals(root.Questions, _root?.Questions))
        {
            _kinds = new byte[root.Questions.Count];
            Array.Fill(_kinds, NotLookedAt);
        }

        (_root, _redactions) = (root, root.Columns.Redactions);
    }

    private static int QuestionOf(string? text, LedgerRoot root) =>
        text is not null && root.Questions.TryFind(QuestionId.Unchecked(text), out int number) ? number : None;

    private int SpeakerOf(string? text, LedgerRoot root)
    {
        if (RowReader.Given(text) is not { } name)
        {
            return None;
        }

        var number = _speakers.Find(name);
        if (number == None && NamedEntity.Find(name, root.Entities) is { Entity: Speaker } speaker)
        {
            number = speaker.Number;
            _speakers.Add(name, number);
        }

        return number;
    }

    private int TimeOf(string? text, ref ClaimCells cells, LedgerRoot root)
    {
        if (RowReader.Given(text) is not { } given)
        {
            return None;
        }

        var number = _times.Find(given);
        if (number == None && EdtfTime.TryParse(given, out var time))
        {
            number = root.Columns.Times.AddOptional(time);
            _times.Add(given, number);
        }

        cells.Question = number == None ? None : cells.Question;
        return number;
    }

    private void Finish(in ClaimRow row, ref ClaimCells cells, LedgerRoot root)
    {
        cells.SetMode(row.Force, row.Certainty, Nature.Fact);
        cells.Answer = None;
        if (cells.Speaker == None || cells.Question == None || (row.Force == Force.Doubts && row.Certainty is not null) || KindOf(cells.Question, root) is not { } kind)
        {
            cells.Question = None;
        }
        else if (RowReader.Given(row.Answer) is { } answer)
        {
            cells.Answer = row.Force.IsNonAnswer() ? None : AnswerOf(answer, kind, cells.Question, root);
            cells.Question = cells.Answer == None ? None : cells.Question;
        }
        else if (!row.Force.IsNonAnswer())
        {
            cells.Question = None;
        }
    }

    // Null where the house compares the answers, and wants to see each before it is recorded.
    private AnswerKind? KindOf(int question, LedgerRoot root)
    {
        ref var kind = ref _kinds[question];
        if (kind == NotLookedAt)
        {
            kind = root.Questions[question] is { Comparer: null } plain ? (byte)plain.Answers : HasComparer;
        }

        return kind == HasComparer ? null : (AnswerKind)kind;
    }

    private int AnswerOf(string text, AnswerKind kind, int question, LedgerRoot root)
    {
        var number = _answers[(int)kind].Find(text);
        if (number == None && SoundAnswer(text, root.Questions[question], root.Entities) is { } answer)
        {
            number = root.Columns.Answers.Add(answer);
            _answers[(int)kind].Add(text, number);
        }

        return number;
    }

    // One that fits every question of its kind; null for all others.
    private static Answer? SoundAnswer(string text, Question question, EntityTable entities)
    {
        var problems = new List<Problem>();
        var answer = RowAnswer.Read(text, question, entities, problems);
        var isSound = problems.Count == 0 && answer.Fits(question) && answer switch
        {
            EntityAnswer named => named.Ids is [var one] && entities.TryFind(one, out _),
            TextAnswer free => !ClaimCheck.IsTooLong(free.Text),
            _ => true,
        };
        return isSound ? answer : null;
    }
}
