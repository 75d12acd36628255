using System.Collections.Immutable;

namespace ClaimTracker.Documents;

/// <summary>Reads the answer of a row in the way its question takes it.</summary>
internal sealed class RowAnswers(RowEntities entities, TimeZoneInfo zone)
{
    private static readonly string Path = RowPath.Of(RowField.Answer);

    /// <returns>Null where there is none; one that fits every question where it cannot be read, which is told.</returns>
    public Answer? Read(RowCells row, Question? question, Force force, List<Problem> problems)
    {
        if (row.Answer(question) is not { } given)
        {
            return null;
        }

        if (given.Fixed is not null || question is null || force.IsNonAnswer())
        {
            return given.Fixed ?? Answer.NotKnown;
        }

        return question switch
        {
            EntityQuestion => Entities(row, given, question, problems),
            YesNoQuestion => YesNo(given, question, problems),
            QuantityQuestion => Figure(given, problems),
            DateQuestion => Date(given, problems),
            _ => given.References.IsEmpty ? new TextAnswer(given.Text) : Misfit(question, problems),
        };
    }

    private Answer Entities(RowCells row, GivenAnswer given, Question question, List<Problem> problems)
    {
        if (given.References.IsEmpty)
        {
            return Misfit(question, problems);
        }

        var told = problems.Count;
        var names = Parallel(row, RowField.AnswerName, given.References.Length, problems);
        var kinds = Parallel(row, RowField.AnswerKind, given.References.Length, problems);
        var ids = given.References.Select((reference, i) => entities.Find(
            reference, Path, Beside(names, i, RowField.AnswerName), Beside(kinds, i, RowField.AnswerKind), EntityKind.Topic, row, problems)).ToImmutableArray();
        return problems.Count == told ? new EntityAnswer(ids, given.IsOnly) : Answer.NotKnown;
    }

    // Names and kinds of several entities stand in the order of the entities.
    private static IReadOnlyList<string> Parallel(RowCells row, RowField field, int count, List<Problem> problems)
    {
        var parts = row.Parts(field, count);
        if (parts.Count == 0 || parts.Count == count)
        {
            return parts;
        }

        problems.Add(new Problem(ProblemCode.ValueNotAllowed, RowPath.Of(field), FormattableString.Invariant($"There are {count} answers and {parts.Count} entries here; they stand in the order of the answers.")));
        return [];
    }

    private static (string Text, string Path)? Beside(IReadOnlyList<string> parts, int index, RowField field) =>
        index < parts.Count && parts[index].Length > 0 ? (parts[index], RowPath.Of(field)) : null;

    // Spreadsheets write TRUE and FALSE.
    private static Answer YesNo(GivenAnswer given, Question question, List<Problem> problems) => given.Text.Trim().ToUpperInvariant() switch
    {
        "YES" or "TRUE" => YesNoAnswer.Yes,
        "NO" or "FALSE" => YesNoAnswer.No,
        _ => Misfit(question, problems, given.Text),
    };

    private static Answer Figure(GivenAnswer given, List<Problem> problems)
    {
        if (Quantity.TryRead(given.Text, out var quantity) is not { } fault)
        {
            return new QuantityAnswer(quantity!) { IsNumber = given.IsNumber };
        }

        var (code, allowed) = fault == QuantityFault.TooManyDigits
            ? (ProblemCode.LimitExceeded, FigureReader.AllowedDigits)
            : (ProblemCode.AnswerDoesNotFit, FigureReader.Allowed);
        var comma = given.Text.Contains(',', StringComparison.Ordinal) ? " A comma may part thousands or decimals, and nobody guesses: write 1500 or 3.5." : string.Empty;
        problems.Add(new Problem(code, Path, FigureReader.Say(fault, given.Text) + comma) { Found = given.Text, Allowed = allowed });
        return Answer.NotKnown;
    }

    private Answer Date(GivenAnswer given, List<Problem> problems)
    {
        if (EdtfTime.TryParse(given.Text.Trim(), zone, out var time, out var fault))
        {
            return new DateAnswer(time) { IsNumber = given.IsNumber };
        }

        problems.Add(new Problem(ProblemCode.UnreadableTime, Path, fault) { Found = given.Text });
        return Answer.NotKnown;
    }

    private static UnknownAnswer Misfit(Question question, List<Problem> problems, string? text = null)
    {
        var allowed = AnswerCheck.Allowed(question);
        var found = text is null ? "What stands here" : $"\"{Shown.Short(text)}\"";
        problems.Add(new Problem(ProblemCode.AnswerDoesNotFit, Path, $"{found} does not answer \"{question.Id}\", which takes {allowed}.") { Found = text, Allowed = allowed });
        return Answer.NotKnown;
    }
}
