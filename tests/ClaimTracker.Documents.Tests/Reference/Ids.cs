using System.Collections;

namespace ClaimTracker.Documents.Tests.Reference;

/// <summary>A set of ids in ordinal order without repeats, equal to another by what is in it.</summary>
internal sealed class Ids : IReadOnlyCollection<string>, IEquatable<Ids>, IComparable<Ids>
{
    private readonly string[] _ids;

    private Ids(string[] ids) => _ids = ids;

    public int Count => _ids.Length;

    public static Ids Of(IEnumerable<string> ids) => new([.. ids.Distinct().Order(StringComparer.Ordinal)]);

    public bool Equals(Ids? other) => other is not null && _ids.SequenceEqual(other._ids);

    public override bool Equals(object? obj) => Equals(obj as Ids);

    public override int GetHashCode() => string.Join(' ', _ids).GetHashCode(StringComparison.Ordinal);

    /// <summary>By the first id, then by the second; the shorter one first where it begins the longer one.</summary>
    public int CompareTo(Ids? other) => Compare(_ids, other?._ids ?? []);

    public IEnumerator<string> GetEnumerator() => _ids.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static int Compare(string[] first, string[] second)
    {
        for (var place = 0; place < first.Length && place < second.Length; place++)
        {
            var order = string.CompareOrdinal(first[place], second[place]);
            if (order != 0)
            {
                return order;
            }
        }

        return first.Length - second.Length;
    }
}
