using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace ClaimTracker;

/// <summary>A value in a line, which is read as what it should be. Something else is told, and read as null; so is what is missing, untold.</summary>
internal readonly partial struct LineValue
{
    private readonly JsonElement _element;
    private readonly LinePath? _within;
    private readonly string _name;
    private readonly LineProblems? _problems;

    public LineValue(JsonElement element, LinePath? within, string name, LineProblems problems)
    {
        _element = element;
        _within = within;
        _name = name;
        _problems = problems;
    }

    public bool IsMissing => _problems is null;

    public bool IsList => _element.ValueKind == JsonValueKind.Array;

    private LinePath Path => new(_within, _name);

    /// <summary>Any text.</summary>
    public string? Text() => TextLike("a text");

    /// <summary>A text that is not blank.</summary>
    public string? Words()
    {
        var text = Text();
        return text is null || !string.IsNullOrWhiteSpace(text) ? text : Refuse("is blank", "a text that is not blank");
    }

    public LineObject? Object()
    {
        if (IsMissing)
        {
            return null;
        }

        if (_element.ValueKind == JsonValueKind.Object)
        {
            return new LineObject(_element, Path, _problems!);
        }

        Refuse("stands where an object is needed", "an object");
        return null;
    }

    /// <summary>What is in a list; nothing where it is missing.</summary>
    public IEnumerable<LineValue> Items()
    {
        if (IsMissing)
        {
            yield break;
        }

        if (_element.ValueKind != JsonValueKind.Array)
        {
            Refuse("stands where a list is needed", "a list");
            yield break;
        }

        var (path, number) = (Path, 0);
        foreach (var item in _element.EnumerateArray())
        {
            yield return new LineValue(item, path, number.ToString(CultureInfo.InvariantCulture), _problems!);
            number++;
        }
    }

    /// <summary>What stands in the objects of a list; those that something is wrong with are left out.</summary>
    public ImmutableArray<T> Parts<T>(Func<LineObject, T?> read)
        where T : class => [.. Items().Select(item => item.Object()).OfType<LineObject>().Select(read).OfType<T>()];

    /// <summary>Tells that something is wrong with the value.</summary>
    public void Tell(string code, string message, string? allowed = null) => _problems!.Add(code, Path, message, Found(), allowed);

    private string? TextLike(string allowed)
    {
        if (IsMissing)
        {
            return null;
        }

        return _element.ValueKind == JsonValueKind.String ? LineText.Of(_element) : Refuse("is not a text", allowed);
    }

    private string? Refuse(string what, string allowed, string? suggestion = null)
    {
        _problems!.Add(ProblemCode.ValueNotAllowed, Path, $"{Shown()} {what}; allowed is {allowed}.", Found(), allowed, suggestion);
        return null;
    }

    private string Shown() => _element.ValueKind switch
    {
        JsonValueKind.String => $"\"{Found()}\"",
        JsonValueKind.Array => "A list",
        JsonValueKind.Object => "An object",
        _ => Found()!,
    };

    // A few characters of it: nobody reads more, and what a file holds can be long.
    private string? Found()
    {
        const int most = 400;

        if (_element.ValueKind is JsonValueKind.Array or JsonValueKind.Object)
        {
            return null;
        }

        var raw = JsonMarshal.GetRawUtf8Value(_element);
        return ShownText.Of(
            raw.Length > most ? Encoding.UTF8.GetString(raw[..most].TrimStart((byte)'"'))
            : _element.ValueKind == JsonValueKind.String ? LineText.Of(_element)
            : Encoding.UTF8.GetString(raw));
    }
}
