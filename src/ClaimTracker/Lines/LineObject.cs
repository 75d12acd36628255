using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace ClaimTracker;

/// <summary>An object of a line, read field by field. What is asked for is what it may have: all else is told at the end.</summary>
internal sealed class LineObject
{
    private readonly LinePath? _path;
    private readonly LineProblems _problems;
    private readonly JsonProperty[] _fields;
    private readonly bool[] _areRead;
    private readonly List<string> _known = [];
    private int _next;

    public LineObject(JsonElement element, LinePath? path, LineProblems problems)
    {
        _path = path;
        _problems = problems;
        _fields = [.. element.EnumerateObject().Take(LineLimit.Fields)];
        _areRead = new bool[_fields.Length];
        if (element.GetPropertyCount() > LineLimit.Fields)
        {
            problems.Add(ProblemCode.LimitExceeded, path, FormattableString.Invariant($"An object has more than {LineLimit.Fields} fields, which is the most that is allowed."));
        }
    }

    /// <summary>Whether nothing is wrong with the line so far, so that what was read can be made into something.</summary>
    public bool IsSound => _problems.AreNone;

    /// <summary>The value of a field that may be left out.</summary>
    public LineValue Optional(string name)
    {
        _known.Add(name);

        // Lines that we wrote have their fields in the order in which they are asked for.
        for (var tried = 0; tried < _fields.Length; tried++, _next++)
        {
            _next = _next < _fields.Length ? _next : 0;
            if (!_areRead[_next] && IsNamed(_fields[_next], name))
            {
                _areRead[_next] = true;
                return new LineValue(_fields[_next++].Value, _path, name, _problems);
            }
        }

        return default;
    }

    /// <summary>The value of a field that must be there.</summary>
    public LineValue Required(string name)
    {
        var value = Optional(name);
        if (value.IsMissing)
        {
            _problems.Add(ProblemCode.MissingField, PathOf(name), $"The field \"{name}\" is missing.");
        }

        return value;
    }

    /// <summary>What stands in the object of a field that must be there; null when something is wrong.</summary>
    public T? Part<T>(string name, Func<LineObject, T?> read)
        where T : class => Required(name).Object() is { } part ? read(part) : null;

    /// <summary>Tells a problem of a field, or of the object where none is named.</summary>
    public void Tell(string code, string? name, string message, string? found = null, string? allowed = null) =>
        _problems.Add(code, name is null ? _path : PathOf(name), message, found, allowed);

    /// <summary>Tells all fields that were not asked for.</summary>
    /// <param name="what">What the object is, as the subject of a sentence.</param>
    public void End(string what)
    {
        for (var i = 0; i < _fields.Length && !_problems.AreFull; i++)
        {
            if (!_areRead[i])
            {
                TellUnread(LineText.Of(_fields[i]), what);
            }
        }
    }

    private void TellUnread(string name, string what)
    {
        var shown = ShownText.Of(name);
        if (_known.Contains(name))
        {
            _problems.Add(ProblemCode.DuplicateId, PathOf(name), $"The field \"{shown}\" stands here twice.", shown);
            return;
        }

        var allowed = string.Join(", ", _known);
        _problems.Add(ProblemCode.UnknownField, PathOf(name), $"{what} has no field \"{shown}\"; it has {allowed}.", shown, allowed, Nearest.To(name, _known));
    }

    private LinePath PathOf(string name) => new(_path, name);

    private static bool IsNamed(JsonProperty field, string name) =>
        JsonMarshal.GetRawUtf8PropertyName(field) is var raw && raw.Contains((byte)'\\')
            ? LineText.Of(field) == name
            : Ascii.Equals(raw, name);
}
