using System.Globalization;

namespace ClaimTracker.Documents;

/// <summary>One row of a CSV table. It is used again for the next one.</summary>
internal sealed class CsvRow(int hops) : RowCells
{
    private readonly string?[] _cells = new string?[Enum.GetValues<RowField>().Length];
    private readonly string?[,] _hops = new string?[hops, Enum.GetValues<HopField>().Length];

    /// <summary>Its number, the header being 1, as spreadsheets count.</summary>
    public int Number { get; private set; }

    /// <summary>The line in which it begins.</summary>
    public int Line { get; private set; }

    public override int Hops => hops;

    public override string? this[RowField field] => _cells[(int)field];

    public override string? Hop(int hop, HopField field) => _hops[hop, (int)field];

    public override IReadOnlyList<string> Cites(int hop) => (Hop(hop, HopField.Cites) ?? string.Empty).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    public override IReadOnlyList<string> Parts(RowField field, int count) => this[field] is not { } cell ? []
        : count == 1 ? [cell]
        : cell.Split('|', StringSplitOptions.TrimEntries);

    /// <summary>Begins a row.</summary>
    public void Start(int number, int line)
    {
        (Number, Line) = (number, line);
        Array.Clear(_cells);
        Array.Clear(_hops);
    }

    /// <summary>Sets a cell; what is empty or only white space is missing.</summary>
    public void Set(CsvColumn column, string cell)
    {
        var text = string.IsNullOrWhiteSpace(cell) ? null : cell;
        if (column.Field is { } field)
        {
            _cells[(int)field] = text;
        }
        else if (column.HopField is { } hopField)
        {
            _hops[column.Hop, (int)hopField] = text;
        }
    }

    public override GivenAnswer? Answer(Question? question)
    {
        if (this[RowField.Answer] is not { } cell)
        {
            return null;
        }

        var text = cell.Trim();
        return string.Concat(text.Where(letter => !char.IsWhiteSpace(letter))) switch
        {
            "{none:true}" => new GivenAnswer { Fixed = ClaimTracker.Answer.None },
            "{unknown:true}" => new GivenAnswer { Fixed = ClaimTracker.Answer.NotKnown },
            _ when question is EntityQuestion => Entities(text),
            _ => new GivenAnswer { Text = cell, IsNumber = YamlScalar.KindOf(cell) == NodeKind.Number },
        };
    }

    public override string PlaceOf(string path) => path.Length == 0
        ? string.Create(CultureInfo.InvariantCulture, $"row {Number}")
        : string.Create(CultureInfo.InvariantCulture, $"row {Number}, column \"{RowPath.ColumnOf(path)}\"");

    public override Problem Place(Problem found)
    {
        var place = PlaceOf(found.Path);   // row …
        return new Problem(found.Code, string.Create(CultureInfo.InvariantCulture, $"/{Number}/{RowPath.ColumnOf(found.Path)}"), $"R{place[1..]}: {found.Message}")
        {
            Line = Line,
            Found = found.Found,
            Allowed = found.Allowed,
            Suggestion = found.Suggestion,
        };
    }

    // a, [a, b] or { only: [a, b] }.
    private static GivenAnswer Entities(string text)
    {
        const string only = "only:";
        var isOnly = text is ['{', .., '}'] && string.Concat(text[1..^1].TrimStart().TakeWhile(letter => letter != '[').Where(letter => letter != ' ')) == only;
        var list = isOnly ? text[text.IndexOf('[', StringComparison.Ordinal)..^1].TrimEnd() : text;
        return list is ['[', .., ']']
            ? new GivenAnswer { References = [.. list[1..^1].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)], IsOnly = isOnly }
            : new GivenAnswer { References = [text] };
    }
}
