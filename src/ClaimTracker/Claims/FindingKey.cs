using System.Collections.Immutable;

namespace ClaimTracker;

/// <summary>What names a finding among all: its code, its claims, and what it is about beside them.</summary>
/// <param name="code">The code.</param>
/// <param name="claims">The numbers of the claims, in order of the claims' ids.</param>
/// <param name="subject">What it is about where one code can tell several things of the same claims; else null.</param>
internal sealed class FindingKey(string code, ImmutableArray<int> claims, string? subject) : IEquatable<FindingKey>
{
    public string Code => code;

    public ImmutableArray<int> Claims => claims;

    public string? Subject => subject;

    public bool Equals(FindingKey? other) =>
        other is not null && Code == other.Code && Subject == other.Subject && Claims.AsSpan().SequenceEqual(other.Claims.AsSpan());

    public override bool Equals(object? obj) => Equals(obj as FindingKey);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.Add(Code);
        hash.Add(Subject);
        foreach (var claim in Claims)
        {
            hash.Add(claim);
        }

        return hash.ToHashCode();
    }
}
