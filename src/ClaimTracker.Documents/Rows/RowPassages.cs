using System.Globalization;

namespace ClaimTracker.Documents;

/// <summary>Reads where in a page the claim of a row stands.</summary>
internal static class RowPassages
{
    private static readonly HopField[] Around = [HopField.PassagePrefix, HopField.PassageSuffix, HopField.PassageStart, HopField.PassageEnd];

    /// <returns>Null where nothing is stated, or where the words are missing, which is told.</returns>
    public static Passage? Read(RowCells row, int hop, List<Problem> problems)
    {
        if (row.Hop(hop, HopField.PassageExact) is not { } exact)
        {
            if (Around.Any(field => row.Hop(hop, field) is not null))
            {
                problems.Add(Missing(hop, HopField.PassageExact));
            }

            return null;
        }

        var (start, end) = (Position(row, hop, HopField.PassageStart, problems), Position(row, hop, HopField.PassageEnd, problems));
        if ((row.Hop(hop, HopField.PassageStart) is null) != (row.Hop(hop, HopField.PassageEnd) is null))
        {
            problems.Add(Missing(hop, row.Hop(hop, HopField.PassageStart) is null ? HopField.PassageStart : HopField.PassageEnd));
        }

        var isRange = start is { } first && end is { } last && Passage.IsRange(first, last);
        if (start is not null && end is not null && !isRange)
        {
            problems.Add(NotAllowed(row.Hop(hop, HopField.PassageEnd)!, hop, HopField.PassageEnd));
        }

        return Passage.Whole(exact, row.Hop(hop, HopField.PassagePrefix), row.Hop(hop, HopField.PassageSuffix), isRange ? start : null, isRange ? end : null);
    }

    private static int? Position(RowCells row, int hop, HopField field, List<Problem> problems)
    {
        if (row.Hop(hop, field) is not { } cell)
        {
            return null;
        }

        if (int.TryParse(cell.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var position) && position <= Passage.MaxPosition)
        {
            return position;
        }

        problems.Add(NotAllowed(cell, hop, field));
        return null;
    }

    private static Problem Missing(int hop, HopField field) => new(ProblemCode.MissingField, RowPath.Of(hop, field), "A part of the passage is missing of which other columns tell: it has words, and both positions or none.");

    private static Problem NotAllowed(string cell, int hop, HopField field) =>
        new(ProblemCode.ValueNotAllowed, RowPath.Of(hop, field), $"\"{Shown.Short(cell)}\" is no such position: allowed are {Passage.AllowedPositions}.") { Found = cell, Allowed = Passage.AllowedPositions };
}
