using System.Collections;
using System.Globalization;

namespace ClaimTracker.Rendering;

/// <summary>What a template sees of one thing: names and values. A name that it does not have is a fault of the template.</summary>
/// <remarks>A value is a text, a whole number, a boolean, <see cref="Markup"/>, another object, a list of values, or null.</remarks>
internal sealed class LiquidObject : IEnumerable<KeyValuePair<string, object?>>
{
    private readonly Dictionary<string, object?> _values = new(StringComparer.Ordinal);

    public IEnumerable<string> Names => _values.Keys;

    public void Add(string name, object? value) => _values[name] = value;

    public bool TryGet(string name, out object? value) => _values.TryGetValue(name, out value);

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => _values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>A value as text, before it is encoded.</summary>
    public static string TextOf(object? value) => value switch
    {
        null => string.Empty,
        string text => text,
        bool flag => flag ? "true" : "false",
        int number => number.ToString(CultureInfo.InvariantCulture),
        IReadOnlyList<object?> list => string.Concat(list.Select(TextOf)),
        _ => value.ToString() ?? string.Empty,
    };

    /// <summary>In Liquid everything but nil and false is true; here an empty text or list counts as nothing too, so that templates need not ask twice.</summary>
    public static bool IsTrue(object? value) => value switch
    {
        null or false => false,
        string text => text.Length > 0,
        Markup markup => markup.Text.Length > 0,
        IReadOnlyList<object?> list => list.Count > 0,
        _ => true,
    };
}
