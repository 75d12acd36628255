using System.Collections.Immutable;

namespace ClaimTracker;

/// <summary>What few findings carry with them: the claims of what is no pair, and the positions where findings are grouped.</summary>
internal sealed record FindingDetails
{
    /// <summary>What kind it is; null where the pair of claims tells.</summary>
    public FindingDescriptor? Descriptor { get; init; }

    /// <summary>What the desk decided about it.</summary>
    public FindingReview? Review { get; init; }

    /// <summary>The claims of what is no pair, in order of ids.</summary>
    public ImmutableArray<Claim> Claims { get; init; } = [];

    /// <summary>The question of what is no pair; null when it spans several.</summary>
    public Question? Question { get; init; }

    /// <summary>What to print above what is no pair.</summary>
    public string? Heading { get; init; }

    /// <summary>Explains what is no pair.</summary>
    public Func<string>? Explain { get; init; }

    /// <summary>What it is about beside its claims, where its code can tell several things of the same claims; else null.</summary>
    public string? Subject { get; init; }

    /// <summary>The position of the first claim of a pair; null where it was not looked up.</summary>
    public Position? FirstPosition { get; init; }

    /// <summary>The position of the second claim of a pair; null where it was not looked up.</summary>
    public Position? SecondPosition { get; init; }
}
