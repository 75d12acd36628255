using System.Globalization;
using System.Text.Json;

namespace ClaimTracker.Documents;

/// <summary>One line of a file of claims: a claim as a claims document has it, with the names and kinds of what it names beside.</summary>
internal sealed class JsonRow : RowCells
{
    private static readonly Dictionary<string, RowField> Fields = Enum.GetValues<RowField>().ToDictionary(field => WireWord.Of(field), StringComparer.Ordinal);
    private static readonly Dictionary<string, HopField> HopFields = Enum.GetValues<HopField>().ToDictionary(field => WireWord.Of(field), StringComparer.Ordinal);

    private readonly Dictionary<RowField, JsonElement> _cells = [];
    private readonly List<Dictionary<HopField, JsonElement>> _hops = [];
    private readonly int _line;

    public JsonRow(JsonElement claim, int line, List<Problem> problems)
    {
        _line = line;
        Take(claim, "", Fields, _cells, "A claim", problems, name => name == "via");
        if (claim.TryGetProperty("via", out var via) && via.ValueKind != JsonValueKind.Null)
        {
            TakeHops(via, problems);
        }

        foreach (var (field, cell) in _cells)
        {
            Check(field, cell, problems);
        }
    }

    public override int Hops => _hops.Count;

    public override string? this[RowField field] => _cells.TryGetValue(field, out var cell) ? TextOf(cell) : null;

    public override string? Hop(int hop, HopField field) => _hops[hop].TryGetValue(field, out var cell) ? cell.ValueKind == JsonValueKind.Array ? string.Empty : TextOf(cell) : null;

    public override IReadOnlyList<string> Cites(int hop) => _hops[hop].TryGetValue(HopField.Cites, out var list) ? Texts(list) : [];

    public override IReadOnlyList<string> Parts(RowField field, int count) => _cells.TryGetValue(field, out var cell) ? Texts(cell) : [];

    public override GivenAnswer? Answer(Question? question)
    {
        if (!_cells.TryGetValue(RowField.Answer, out var cell))
        {
            return null;
        }

        return cell.ValueKind switch
        {
            JsonValueKind.Array => new GivenAnswer { References = [.. Texts(cell)] },
            JsonValueKind.Object when cell.TryGetProperty("only", out var only) => new GivenAnswer { References = [.. Texts(only)], IsOnly = true },
            JsonValueKind.Object => new GivenAnswer { Fixed = cell.TryGetProperty("none", out _) ? ClaimTracker.Answer.None : ClaimTracker.Answer.NotKnown },
            JsonValueKind.Number => new GivenAnswer { Text = cell.GetRawText(), IsNumber = true },
            _ => TextOf(cell) is { } text ? question is EntityQuestion ? new GivenAnswer { References = [text.Trim()] } : new GivenAnswer { Text = text } : null,
        };
    }

    public override string PlaceOf(string path) => path.Length == 0
        ? string.Create(CultureInfo.InvariantCulture, $"line {_line}")
        : string.Create(CultureInfo.InvariantCulture, $"line {_line}, {path}");

    public override Problem Place(Problem found) => new(found.Code, found.Path, found.Message)
    {
        Line = _line,
        Found = found.Found,
        Allowed = found.Allowed,
        Suggestion = found.Suggestion,
    };

    private void TakeHops(JsonElement via, List<Problem> problems)
    {
        if (via.ValueKind != JsonValueKind.Array)
        {
            problems.Add(new Problem(ProblemCode.ValueNotAllowed, "/via", "'via' takes a list of hops such as [ { \"outlet\": \"cnn\" } ]."));
            return;
        }

        if (via.GetArrayLength() > DocumentLimits.Hops)
        {
            problems.Add(new Problem(ProblemCode.LimitExceeded, "/via", string.Create(CultureInfo.InvariantCulture, $"The chain has {via.GetArrayLength()} hops; at most {DocumentLimits.Hops} are allowed.")));
            return;
        }

        foreach (var hop in via.EnumerateArray())
        {
            var cells = new Dictionary<HopField, JsonElement>();
            var path = string.Create(CultureInfo.InvariantCulture, $"/via/{_hops.Count}");
            Take(hop, path, HopFields, cells, "A hop", problems, _ => false);
            foreach (var (field, cell) in cells)
            {
                var isFine = field == HopField.Cites ? IsListOfTexts(cell) : cell.ValueKind == JsonValueKind.String || (field is HopField.Published or HopField.PassageStart or HopField.PassageEnd && cell.ValueKind == JsonValueKind.Number);
                Tell(isFine, $"{path}/{WireWord.Of(field)}", field == HopField.Cites ? "a list of addresses" : "a text", problems);
            }

            _hops.Add(cells);
        }
    }

    private static void Take<T>(JsonElement map, string path, Dictionary<string, T> fields, Dictionary<T, JsonElement> cells, string title, List<Problem> problems, Func<string, bool> isElsewhere)
        where T : struct, Enum
    {
        if (map.ValueKind != JsonValueKind.Object)
        {
            problems.Add(new Problem(ProblemCode.ValueNotAllowed, path, $"{title} is an object in braces."));
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in map.EnumerateObject())
        {
            var name = property.Name;
            if (!seen.Add(name))
            {
                problems.Add(new Problem(ProblemCode.DuplicateId, JsonPointer.Of(path, name), $"The field '{Shown.Short(name)}' stands there twice."));
            }
            else if (fields.TryGetValue(name, out var field))
            {
                if (property.Value.ValueKind != JsonValueKind.Null)
                {
                    cells[field] = property.Value;
                }
            }
            else if (!isElsewhere(name))
            {
                var near = Nearest.To(name, fields.Keys);
                problems.Add(new Problem(ProblemCode.UnknownField, JsonPointer.Of(path, name), $"{title} has no field '{Shown.Short(name)}'; it has {string.Join(", ", fields.Keys)}.{(near is null ? "" : $" Did you mean \"{near}\"?")}") { Suggestion = near });
            }
        }
    }

    private static void Check(RowField field, JsonElement cell, List<Problem> problems)
    {
        var (isFine, allowed) = field switch
        {
            RowField.Answer => (IsAnswer(cell), "a value, a list of ids, { \"only\": [ids] }, { \"none\": true } or { \"unknown\": true }"),
            RowField.AnswerName or RowField.AnswerKind => (cell.ValueKind == JsonValueKind.String || IsListOfTexts(cell), "a text, or a list of texts"),
            RowField.Tolerance => (cell.ValueKind is JsonValueKind.Number or JsonValueKind.String, "a share from 0 to 1"),
            RowField.Said or RowField.Holds => (cell.ValueKind is JsonValueKind.Number or JsonValueKind.String, "a time"),
            _ => (cell.ValueKind == JsonValueKind.String, "a text"),
        };
        Tell(isFine, RowPath.Of(field), allowed, problems);
    }

    private static void Tell(bool isFine, string path, string allowed, List<Problem> problems)
    {
        if (!isFine)
        {
            problems.Add(new Problem(ProblemCode.ValueNotAllowed, path, $"'{path[(path.LastIndexOf('/') + 1)..]}' takes {allowed}.") { Allowed = allowed });
        }
    }

    private static bool IsAnswer(JsonElement cell) => cell.ValueKind switch
    {
        JsonValueKind.Array => IsListOfTexts(cell),
        JsonValueKind.Object => cell.EnumerateObject().Take(2).ToArray() is [var one]
            && (one.Name == "only" ? IsListOfTexts(one.Value) : one.Name is "none" or "unknown" && one.Value.ValueKind == JsonValueKind.True),
        _ => true,
    };

    private static bool IsListOfTexts(JsonElement cell) => cell.ValueKind == JsonValueKind.Array && cell.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String);

    private static string[] Texts(JsonElement cell) => cell.ValueKind == JsonValueKind.Array ? [.. cell.EnumerateArray().Select(item => item.GetString()!)] : TextOf(cell) is { } text ? [text] : [];

    // What is empty is missing.
    private static string? TextOf(JsonElement cell) => (cell.ValueKind == JsonValueKind.String ? cell.GetString() : cell.GetRawText()) is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;
}
