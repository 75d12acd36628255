using System.Collections.Immutable;

namespace ClaimTracker.Documents;

/// <summary>What was reviewed: a claim, who made it, when, and where it appeared.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record ReviewedItem
{
    internal ReviewedItem()
    {
    }

    /// <summary>Its type as it stands, such as <c>Claim</c> or the older <c>CreativeWork</c>; null where that is left out.</summary>
    public string? Type { get; internal init; }

    /// <summary>Who made the claim, in the order given; empty where nobody is named.</summary>
    public ImmutableArray<ReviewParty> Authors { get; internal init; } = [];

    /// <summary>When it was made; null where that is left out.</summary>
    public ReviewDate? Published { get; internal init; }

    /// <summary>Its own address, where older mark-up has its appearance; null where that is left out.</summary>
    public ReviewAddress? Address { get; internal init; }

    /// <summary>Where it appeared, in the order given.</summary>
    public ImmutableArray<ReviewAddress> Appearances { get; internal init; } = [];

    /// <summary>Where it appeared first; several only where the publisher gave several.</summary>
    public ImmutableArray<ReviewAddress> FirstAppearances { get; internal init; } = [];
}
