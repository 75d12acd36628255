using System.Collections.Immutable;

namespace ClaimTracker.Documents;

/// <summary>A person or organisation in a review: who made a claim, or who reviewed it.</summary>
/// <remarks>Immutable and thread-safe. Nobody is taken for somebody else: two of one name are two until somebody says otherwise.</remarks>
public sealed record ReviewParty
{
    internal ReviewParty()
    {
    }

    /// <summary>The names, in the order given; several where the publisher gave one party several. Empty where none is given.</summary>
    public ImmutableArray<ReviewText> Names { get; internal init; } = [];

    /// <summary>What it is said to be, such as <c>Person</c> or <c>Organization</c>; null where that is left out.</summary>
    public string? Type { get; internal init; }

    /// <summary>Its page; null where none is given.</summary>
    public ReviewAddress? Address { get; internal init; }

    /// <summary>Pages about it elsewhere.</summary>
    public ImmutableArray<ReviewAddress> SameAs { get; internal init; } = [];

    internal bool HasNothing => Names.IsEmpty && Address is null && SameAs.IsEmpty;
}
