namespace ClaimTracker.Rendering;

/// <summary>Which sides stand against which: "Russia against Ukraine and Ukrainian media".</summary>
internal sealed class RivalSides(ClaimLines lines)
{
    private const int MostPairs = 2;

    private readonly SortedDictionary<string, SortedSet<string>> _against = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _names = [];

    public void Add(Claim one, Claim other)
    {
        var (first, second) = (KeyOf(one), KeyOf(other));
        _against.TryAdd(first, new(StringComparer.Ordinal));
        _against.TryAdd(second, new(StringComparer.Ordinal));
        _against[first].Add(second);
        _against[second].Add(first);
    }

    /// <summary>All of it in words; sides with the same rivals stand together.</summary>
    public string Say()
    {
        var camps = _against
            .GroupBy(side => string.Join(' ', side.Value.Where(rival => rival != side.Key)), side => side.Key, StringComparer.Ordinal)
            .Where(camp => camp.Key.Length > 0)
            .Select(camp => camp.ToArray())
            .ToArray();
        var pairs = (
            from first in Enumerable.Range(0, camps.Length)
            from second in Enumerable.Range(first + 1, camps.Length - first - 1)
            where _against[camps[first][0]].Contains(camps[second][0])
            select lines.Words.Against(Names(camps[first]), Names(camps[second]))).ToArray();
        var within = _against.Where(side => side.Value.Contains(side.Key)).Select(side => side.Key).ToArray();
        string[] all = pairs.Length > MostPairs ? [lines.Words.Between(Names([.. _against.Keys]))] : pairs;
        return string.Join("; ", within.Length > 0 ? [.. all, lines.Words.Within(Names(within))] : all);
    }

    private string Names(IReadOnlyList<string> sides) => SideNames.Join(sides.Select(side => _names[side]), lines);

    private string KeyOf(Claim claim)
    {
        var key = string.Join('+', claim.Sides.Select(side => side.Id));
        _names[key] = lines.Sides(claim);
        return key;
    }
}

/// <summary>Lists of names; of very many the first ones, and how many more there are.</summary>
internal static class SideNames
{
    private const int Most = 8;

    public static string Join(IEnumerable<string> names, ClaimLines lines)
    {
        var all = names.ToArray();
        return all.Length > Most + 1 ? $"{string.Join(", ", all[..Most])} {lines.Words.More(all.Length - Most)}" : lines.Templates.Join(all);
    }
}
