using System.Collections.Immutable;
using System.Globalization;

namespace ClaimTracker.Documents;

/// <summary>The columns of a table, and what is wrong with them.</summary>
internal sealed class CsvHeader
{
    private CsvHeader(ImmutableArray<CsvColumn?> columns, bool isUsable) => (Columns, IsUsable) = (columns, isUsable);

    /// <summary>What each column is; null for one without a name, whose cells have to be empty.</summary>
    public ImmutableArray<CsvColumn?> Columns { get; }

    /// <summary>Whether rows can be looked at with it.</summary>
    public bool IsUsable { get; }

    /// <summary>How many hops a row may have.</summary>
    public int Hops => Columns.Max(column => column is { HopField: not null, Hop: var hop } ? hop + 1 : 0);

    public static CsvHeader Read(IReadOnlyList<string> names, int line, ProblemList problems, NoteList notes)
    {
        if (names.Count > DocumentLimits.Columns)
        {
            problems.Add(At(line, "", ProblemCode.LimitExceeded, string.Create(CultureInfo.InvariantCulture, $"The table has {names.Count:N0} columns; at most {DocumentLimits.Columns:N0} are allowed.")));
            return new CsvHeader([], isUsable: false);
        }

        var seen = new Dictionary<CsvColumn, string>();
        var isUsable = true;
        var columns = names.Select(name => ColumnOf(name, line, problems, notes, seen, ref isUsable)).ToImmutableArray();
        foreach (var needed in new[] { RowField.Speaker, RowField.Question })
        {
            if (!seen.ContainsKey(new CsvColumn(needed, 0, null)))
            {
                isUsable = false;
                problems.Add(At(line, WireWord.Of(needed), ProblemCode.MissingField, $"The table has no column \"{WireWord.Of(needed)}\". Its first row names the columns, such as speaker, question, answer, said."));
            }
        }

        return new CsvHeader(columns, isUsable);
    }

    private static CsvColumn? ColumnOf(string name, int line, ProblemList problems, NoteList notes, Dictionary<CsvColumn, string> seen, ref bool isUsable)
    {
        var trimmed = name.Trim();
        if (trimmed.Length == 0)
        {
            return null;
        }

        if (trimmed[0] == '#')
        {
            notes.Add(NoteKind.CsvColumn, $"row 1, column \"{Shown.Short(trimmed)}\"", "The name of the column begins with #, so that it is left out.");
            return CsvColumn.None;
        }

        if (CsvColumn.Read(trimmed) is not { } column)
        {
            var near = Nearest.To(trimmed, CsvColumn.Names);
            problems.Add(At(line, trimmed, ProblemCode.UnknownField, $"There is no column \"{Shown.Short(trimmed)}\".{(near is null ? "" : $" Did you mean \"{near}\"?")} One of your own begins with #.", near));
            return CsvColumn.None;
        }

        if (!seen.TryAdd(column, trimmed))
        {
            isUsable = false;
            problems.Add(At(line, trimmed, ProblemCode.DuplicateId, $"The column \"{Shown.Short(trimmed)}\" stands there twice."));
        }

        return column;
    }

    private static Problem At(int line, string name, string code, string message, string? suggestion = null) =>
        new(code, $"/1/{name}", message) { Line = line, Suggestion = suggestion };
}
