namespace ClaimTracker.Rendering;

/// <summary>The filters of templates. None of them makes markup of text.</summary>
internal static class LiquidFilters
{
    private static readonly Dictionary<string, (int Least, int Most, Func<object?, IReadOnlyList<object?>, object?> Apply)> ByName = new(StringComparer.Ordinal)
    {
        ["append"] = (1, 1, (value, arguments) => LiquidObject.TextOf(value) + LiquidObject.TextOf(arguments[0])),
        ["prepend"] = (1, 1, (value, arguments) => LiquidObject.TextOf(arguments[0]) + LiquidObject.TextOf(value)),
        ["upcase"] = (0, 0, (value, _) => LiquidObject.TextOf(value).ToUpperInvariant()),
        ["downcase"] = (0, 0, (value, _) => LiquidObject.TextOf(value).ToLowerInvariant()),
        ["capitalize"] = (0, 0, (value, _) => FirstLetter.Raised(LiquidObject.TextOf(value))),
        ["strip"] = (0, 0, (value, _) => LiquidObject.TextOf(value).Trim()),
        ["replace"] = (2, 2, (value, arguments) => LiquidObject.TextOf(arguments[0]) is { Length: > 0 } old
            ? LiquidObject.TextOf(value).Replace(old, LiquidObject.TextOf(arguments[1]), StringComparison.Ordinal)
            : LiquidObject.TextOf(value)),
        ["truncate"] = (1, 1, (value, arguments) => arguments[0] is int most ? ShortText.Of(LiquidObject.TextOf(value), most) : LiquidObject.TextOf(value)),
        ["default"] = (1, 1, (value, arguments) => LiquidObject.IsTrue(value) ? value : arguments[0]),
        ["size"] = (0, 0, (value, _) => value is IReadOnlyList<object?> list ? list.Count : LiquidObject.TextOf(value).Length),
        ["first"] = (0, 0, (value, _) => value is IReadOnlyList<object?> { Count: > 0 } list ? list[0] : null),
        ["last"] = (0, 0, (value, _) => value is IReadOnlyList<object?> { Count: > 0 } list ? list[^1] : null),
        ["join"] = (1, 1, (value, arguments) => value is IReadOnlyList<object?> list
            ? string.Join(LiquidObject.TextOf(arguments[0]), list.Select(LiquidObject.TextOf))
            : LiquidObject.TextOf(value)),
        ["plus"] = (1, 1, (value, arguments) => value is int one && arguments[0] is int other ? one + other : value),
        ["minus"] = (1, 1, (value, arguments) => value is int one && arguments[0] is int other ? one - other : value),
        ["escape"] = (0, 0, (value, _) => value),
    };

    public static string Allowed => string.Join(", ", ByName.Keys.Order(StringComparer.Ordinal));

    public static Func<object?, IReadOnlyList<object?>, object?> Find(LiquidPlace place, string name, int arguments)
    {
        if (!ByName.TryGetValue(name, out var filter))
        {
            throw place.Fault($"there is no filter \"{name}\"; there are {Allowed}.");
        }

        return arguments >= filter.Least && arguments <= filter.Most
            ? filter.Apply
            : throw place.Fault($"the filter \"{name}\" takes {filter.Most} arguments, not {arguments}.");
    }
}
