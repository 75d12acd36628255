namespace ClaimTracker;

/// <summary>Finds the numbers of what sound rows of text name, and looks at each text once. What is not plainly sound is left to the checks of drafts.</summary>
/// <remarks>For the one writer of a ledger. Column by column, so that the machine can look up many texts at once.</remarks>
internal sealed class RowNumbers
{
    private const int None = InternTable<int>.None;
    private const int RowsAtOnce = 256;

    // A question is remembered with its kind, so that nothing else of it is read for each row.
    private const int KindBits = 3;
    private const AnswerKind NoAnswer = (AnswerKind)((1 << KindBits) - 1);

    private readonly TextMemo _questions = new();
    private readonly TextMemo _speakers = new();
    private readonly TextMemo _times = new();
    private readonly TextMemo[] _answers = [.. Enum.GetValues<AnswerKind>().Select(_ => new TextMemo())];
    private readonly string?[] _texts = new string?[RowsAtOnce];
    private readonly int[] _numbers = new int[RowsAtOnce];
    private readonly AnswerKind[] _kinds = new AnswerKind[RowsAtOnce];
    private LedgerRoot? _root;
    private int _redactions;

    private LedgerRoot Root => _root!;

    /// <summary>Fills the cells of rows that are sound but for their ids and the length of their texts; in those of others <see cref="ClaimCells.Question"/> is None.</summary>
    public void Find(ReadOnlySpan<ClaimRow> rows, Span<ClaimCells> cells, LedgerRoot root)
    {
        GoOnWith(root);
        for (var first = 0; first < rows.Length; first += RowsAtOnce)
        {
            var count = Math.Min(RowsAtOnce, rows.Length - first);
            FindSome(rows.Slice(first, count), cells.Slice(first, count));
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
            _questions.Clear();
        }

        (_root, _redactions) = (root, root.Columns.Redactions);
    }

    private void FindSome(ReadOnlySpan<ClaimRow> rows, Span<ClaimCells> cells)
    {
        for (var i = 0; i < rows.Length; i++)
        {
            cells[i] = default;
            cells[i].SetMode(rows[i].Force, rows[i].Certainty, Nature.Fact);
            _texts[i] = rows[i].Question;
        }

        LookUp(_questions, rows.Length, static (text, numbers) => numbers.QuestionOf(text));
        for (var i = 0; i < rows.Length; i++)
        {
            _kinds[i] = (AnswerKind)(_numbers[i] & ((1 << KindBits) - 1));
            cells[i].Question = _numbers[i] >> KindBits;
            _texts[i] = RowReader.Given(rows[i].Speaker);
        }

        LookUp(_speakers, rows.Length, static (text, numbers) => numbers.SpeakerOf(text));
        for (var i = 0; i < rows.Length; i++)
        {
            cells[i].Speaker = _numbers[i];
            _texts[i] = RowReader.Given(rows[i].Holds);
        }

        LookUp(_times, rows.Length, static (text, numbers) => numbers.TimeOf(text));
        for (var i = 0; i < rows.Length; i++)
        {
            cells[i].Holds = NumberOrUnsound(i, ref cells[i]);
            _texts[i] = RowReader.Given(rows[i].Said);
        }

        LookUp(_times, rows.Length, static (text, numbers) => numbers.TimeOf(text));
        for (var i = 0; i < rows.Length; i++)
        {
            cells[i].Said = NumberOrUnsound(i, ref cells[i]);
        }

        FindAnswers(rows, cells);
    }

    private void FindAnswers(ReadOnlySpan<ClaimRow> rows, Span<ClaimCells> cells)
    {
        var kinds = 0;
        for (var i = 0; i < rows.Length; i++)
        {
            cells[i].Answer = None;
            if (HasAnswer(in rows[i], ref cells[i]))
            {
                kinds |= 1 << (int)_kinds[i];
            }
            else
            {
                _kinds[i] = NoAnswer;
            }
        }

        for (AnswerKind kind = default; kinds != 0; kind++, kinds >>= 1)
        {
            if ((kinds & 1) != 0)
            {
                FindAnswers(kind, rows, cells);
            }
        }
    }

    private void FindAnswers(AnswerKind kind, ReadOnlySpan<ClaimRow> rows, Span<ClaimCells> cells)
    {
        for (var i = 0; i < rows.Length; i++)
        {
            _texts[i] = _kinds[i] == kind ? rows[i].Answer : null;
        }

        var answers = _answers[(int)kind];
        answers.Find(_texts.AsSpan(0, rows.Length), _numbers);
        for (var i = 0; i < rows.Length; i++)
        {
            if (_texts[i] is { } text)
            {
                cells[i].Answer = _numbers[i] == None ? AnswerOf(text, answers, cells[i].Question) : _numbers[i];
                cells[i].Question = cells[i].Answer == None ? None : cells[i].Question;
            }
        }
    }

    // Numbers of texts that are known, and of those that are found now; None for all others.
    private void LookUp(TextMemo memo, int count, Func<string, RowNumbers, int> find)
    {
        memo.Find(_texts.AsSpan(0, count), _numbers);
        for (var i = 0; i < count; i++)
        {
            if (_numbers[i] == None && _texts[i] is { } text)
            {
                _numbers[i] = memo.Find(text);
                if (_numbers[i] == None && find(text, this) is not None and var found)
                {
                    _numbers[i] = found;
                    memo.Add(text, found);
                }
            }
        }
    }

    private int NumberOrUnsound(int place, ref ClaimCells cells)
    {
        if (_numbers[place] == None && _texts[place] is not null)
        {
            cells.Question = None;
        }

        return _numbers[place];
    }

    // Where the house compares the answers, it wants to see each before it is recorded.
    private int QuestionOf(string text) =>
        Root.Questions.TryFind(QuestionId.Unchecked(text), out int number) && Root.Questions[number] is { Comparer: null } question
            ? (number << KindBits) | (int)question.Answers
            : None;

    private int SpeakerOf(string text) => NamedEntity.Find(text, Root.Entities) is { Entity: Speaker } speaker ? speaker.Number : None;

    private int TimeOf(string text) => EdtfTime.TryParse(text, out var time) ? Root.Columns.Times.AddOptional(time) : None;

    // False where there is nothing to look up: because there should be no answer, or because the row is not sound.
    private static bool HasAnswer(in ClaimRow row, ref ClaimCells cells)
    {
        var isGiven = RowReader.Given(row.Answer) is not null;
        var isSound = cells.Question != None && cells.Speaker != None && isGiven != row.Force.IsNonAnswer() && (row.Force != Force.Doubts || row.Certainty is null);
        if (!isSound)
        {
            cells.Question = None;
        }

        return isSound && isGiven;
    }

    private int AnswerOf(string text, TextMemo answers, int question)
    {
        var number = answers.Find(text);
        if (number == None && SoundAnswer(text, Root.Questions[question]) is { } answer)
        {
            number = Root.Columns.Answers.Add(answer);
            answers.Add(text, number);
        }

        return number;
    }

    // One that fits every question of its kind; null for all others.
    private Answer? SoundAnswer(string text, Question question)
    {
        var problems = new List<Problem>();
        var answer = RowAnswer.Read(text, question, Root.Entities, problems);
        var isSound = problems.Count == 0 && answer.Fits(question) && answer switch
        {
            EntityAnswer named => named.Ids is [var one] && Root.Entities.TryFind(one, out _),
            TextAnswer free => !ClaimCheck.IsTooLong(free.Text),
            _ => true,
        };
        return isSound ? answer : null;
    }
}
