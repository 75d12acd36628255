namespace ClaimTracker;

/// <summary>Puts findings in order of code, then of their claims' ids.</summary>
internal sealed class FindingOrder : IComparer<Finding>
{
    public static FindingOrder ById { get; } = new();

    /// <summary>Orders what findings stand for; equal ones stay as they are.</summary>
    /// <remarks>What most findings are told apart by is read once of each.</remarks>
    public static T[] Sort<T>(IEnumerable<T> items, Func<T, Finding> findingOf)
    {
        var unordered = items.ToArray();
        var keys = new Key[unordered.Length];
        for (var place = 0; place < keys.Length; place++)
        {
            keys[place] = new Key(findingOf(unordered[place]), place);
        }

        Array.Sort(keys);
        return Array.ConvertAll(keys, key => unordered[key.Place]);
    }

    public int Compare(Finding? x, Finding? y)
    {
        var byCode = string.CompareOrdinal(x!.Code, y!.Code);
        return byCode != 0 ? byCode : x.CompareClaims(y);
    }

    private readonly struct Key : IComparable<Key>
    {
        private readonly Finding _finding;
        private readonly string _code;
        private readonly ulong _first;
        private readonly ulong _second;

        public Key(Finding finding, int place)
        {
            _finding = finding;
            _code = finding.Code;
            (_first, _second) = finding.IdKeys;
            Place = place;
        }

        public int Place { get; }

        public int CompareTo(Key other)
        {
            var order = string.CompareOrdinal(_code, other._code);
            order = order != 0 ? order : _first.CompareTo(other._first);
            order = order != 0 || ClaimIds.MayBeShared(_first) ? order : _second.CompareTo(other._second);
            order = order != 0 ? order : _finding.CompareClaims(other._finding);
            return order != 0 ? order : Place.CompareTo(other.Place);
        }
    }
}
