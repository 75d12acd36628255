using System.Globalization;

namespace ClaimTracker.Documents;

/// <summary>Finds the questions that rows answer, and asks those that the ledger does not have.</summary>
internal sealed class RowQuestions(ClaimLedger ledger, NoteList notes, Action<Question> ask)
{
    private readonly Dictionary<string, Question> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Question> _byText = new(StringComparer.Ordinal);
    private int _indexed;

    /// <summary>The question of a row; null where something is wrong, which is told.</summary>
    public Question? Find(RowCells row, List<Problem> problems)
    {
        var path = RowPath.Of(RowField.Question);
        if (row[RowField.Question] is not { } reference)
        {
            problems.Add(new Problem(ProblemCode.MissingField, path, "The question is missing."));
            return null;
        }

        var told = problems.Count;
        var known = Known(reference);
        var details = Details(reference, known, row, problems);
        if (problems.Count > told)
        {
            return null;
        }

        return known is not null ? Compare(known, details!, row, problems) : Ask(details!, row, path, problems);
    }

    private Question? Known(string reference)
    {
        if (!_known.TryGetValue(reference, out var question) && (ledger.TryGetQuestion(QuestionId.Unchecked(reference), out question) || ByText(reference, out question)))
        {
            _known[reference] = question!;
        }

        return question;
    }

    // The words of a question, where somebody wrote these instead of an id.
    private bool ByText(string text, out Question? question)
    {
        var all = ledger.Root.Questions;
        for (; _indexed < all.Count; _indexed++)
        {
            _byText.TryAdd(all[_indexed].Text, all[_indexed]);
        }

        return _byText.TryGetValue(text, out question);
    }

    // The question as the row has it; what it does not say is so as it is on record.
    private Question? Details(string reference, Question? known, RowCells row, List<Problem> problems)
    {
        var kind = RowWords.Read<AnswerKind>(row[RowField.Answers], RowPath.Of(RowField.Answers), problems) ?? known?.Answers ?? AnswerKind.Text;
        var cardinality = RowWords.Read<Cardinality>(row[RowField.Cardinality], RowPath.Of(RowField.Cardinality), problems);
        var timing = RowWords.Read<Timing>(row[RowField.Timing], RowPath.Of(RowField.Timing), problems);
        var tolerance = Tolerance(row, problems);
        Fits(row, RowField.Cardinality, kind == AnswerKind.Entity, "an entity", problems);
        Fits(row, RowField.Unit, kind == AnswerKind.Quantity, "a quantity", problems);
        Fits(row, RowField.Tolerance, kind == AnswerKind.Quantity, "a quantity", problems);
        Fits(row, RowField.Timing, timing != Timing.Cumulative || kind == AnswerKind.Quantity, "a quantity when it is cumulative", problems);
        var quantity = known as QuantityQuestion;
        var id = known?.Id ?? QuestionId.Unchecked(NewId.Of(reference, "q", taken => ledger.TryGetQuestion(QuestionId.Unchecked(taken), out _)));
        var details = (known?.Details ?? new QuestionDetails(id, reference)) with { Timing = timing ?? known?.Timing ?? Timing.Fixed };
        if (row[RowField.QuestionText] is { } text)
        {
            details = new QuestionDetails(details.Id, text)
            {
                Timing = details.Timing,
                Statement = details.Statement,
                Comparer = details.Comparer,
                About = details.About,
                Parties = details.Parties,
            };
        }

        return kind switch
        {
            AnswerKind.Entity => new EntityQuestion(details, cardinality ?? (known as EntityQuestion)?.Cardinality ?? Cardinality.One),
            AnswerKind.YesNo => new YesNoQuestion(details),
            AnswerKind.Quantity => new QuantityQuestion(details, row[RowField.Unit] ?? quantity?.Unit, tolerance ?? quantity?.Tolerance),
            AnswerKind.Date => new DateQuestion(details),
            _ => new TextQuestion(details),
        };
    }

    private static Question? Compare(Question known, Question stated, RowCells row, List<Problem> problems)
    {
        if (ReferenceEquals(known, stated) || known.ReadsAs(stated))
        {
            return known;
        }

        var field = stated.Text != known.Text ? RowField.QuestionText
            : stated.Answers != known.Answers ? RowField.Answers
            : stated.Timing != known.Timing ? RowField.Timing
            : (stated as EntityQuestion)?.Cardinality != (known as EntityQuestion)?.Cardinality ? RowField.Cardinality
            : (stated as QuantityQuestion)?.Unit != (known as QuantityQuestion)?.Unit ? RowField.Unit
            : RowField.Tolerance;
        problems.Add(new Problem(ProblemCode.ValueNotAllowed, RowPath.Of(field), $"The question \"{known.Id}\" is asked otherwise already, in a row before this one or in the ledger.") { Found = row[field] });
        return null;
    }

    private Question? Ask(Question question, RowCells row, string path, List<Problem> problems)
    {
        var asked = ledger.Settings.WithDefaults(question);
        var faults = EntryChecks.OfQuestion(asked, ledger.Root, ledger.Settings).ToArray();
        if (faults.Length > 0)
        {
            problems.AddRange(faults.Select(fault => fault with { Path = path }));
            return null;
        }

        ask(asked);
        var assumed = row[RowField.Answers] is null ? ", because nothing says of what kind its answers are; texts are not compared" : string.Empty;
        notes.Add(NoteKind.QuestionMade, row.PlaceOf(path), $"\"{Shown.Short(question.Text)}\" was not known; it is asked as \"{question.Id}\", answered by {WireWord.Of(question.Answers)}{assumed}.");
        return asked;
    }

    private static void Fits(RowCells row, RowField field, bool isFitting, string fitting, List<Problem> problems)
    {
        if (row[field] is { } cell && !isFitting)
        {
            problems.Add(new Problem(ProblemCode.ValueNotAllowed, RowPath.Of(field), $"This fits only a question that is answered by {fitting}.") { Found = cell });
        }
    }

    private static Tolerance? Tolerance(RowCells row, List<Problem> problems)
    {
        if (row[RowField.Tolerance] is not { } cell)
        {
            return null;
        }

        if (decimal.TryParse(cell, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var width) && width <= 1)
        {
            return new Tolerance(width);
        }

        problems.Add(new Problem(ProblemCode.ValueNotAllowed, RowPath.Of(RowField.Tolerance), $"\"{Shown.Short(cell)}\" is no share from 0 to 1, with a decimal point, such as 0.1.") { Found = cell });
        return null;
    }
}
