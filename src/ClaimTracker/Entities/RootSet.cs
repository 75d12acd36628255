using System.Collections.Immutable;

namespace ClaimTracker;

/// <summary>The sides a claim is made for: where following <em>speaks for</em> ends. Sorted, never empty; equal when the members are.</summary>
internal sealed class RootSet(ImmutableArray<int> members) : IEquatable<RootSet>
{
    private readonly int _hash = HashOf(members);

    public ImmutableArray<int> Members => members;

    /// <summary>The only member; None where there are several.</summary>
    public int Only { get; } = members is [var one] ? one : InternTable<int>.None;

    public bool SharesWith(RootSet other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        if (Only >= 0 && other.Only >= 0)
        {
            return Only == other.Only;
        }

        foreach (var member in members)
        {
            if (other.Members.BinarySearch(member) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    public bool Equals(RootSet? other) =>
        other is not null && (ReferenceEquals(this, other) || members.AsSpan().SequenceEqual(other.Members.AsSpan()));

    public override bool Equals(object? obj) => Equals(obj as RootSet);

    public override int GetHashCode() => _hash;

    private static int HashOf(ImmutableArray<int> members)
    {
        var hash = new HashCode();
        foreach (var member in members)
        {
            hash.Add(member);
        }

        return hash.ToHashCode();
    }
}
