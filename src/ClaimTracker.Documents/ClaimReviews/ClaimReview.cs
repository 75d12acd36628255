using System.Collections.Immutable;

namespace ClaimTracker.Documents;

/// <summary>One review of a fact-checker, read from its mark-up: all it says, word for word and cleaned.</summary>
/// <remarks>Immutable and thread-safe. It says what a publisher thinks, never what we think, and nothing in it was fetched from anywhere.</remarks>
public sealed record ClaimReview
{
    internal ClaimReview()
    {
    }

    /// <summary>Where it stands: a JSON Pointer, in a page after <c>script 2: </c> or <c>microdata 1: </c>.</summary>
    public required string Path { get; init; }

    /// <summary>Whether a claim or a medium was reviewed.</summary>
    public ReviewKind Kind { get; internal init; }

    /// <summary>The claim in the words of the publisher; null where that is left out.</summary>
    public ReviewText? ClaimReviewed { get; internal init; }

    /// <summary>Where the review is published; null where that is left out.</summary>
    public ReviewAddress? Address { get; internal init; }

    /// <summary>When the review was published; null where that is left out.</summary>
    public ReviewDate? Published { get; internal init; }

    /// <summary>When the review was last changed; null where that is left out.</summary>
    public ReviewDate? Modified { get; internal init; }

    /// <summary>The headline of the review; null where that is left out.</summary>
    public ReviewText? Headline { get; internal init; }

    /// <summary>The language of the review as a tag; null where that is left out.</summary>
    public string? Language { get; internal init; }

    /// <summary>Who reviewed, in the order given: publishers, and often the people who write for them.</summary>
    public ImmutableArray<ReviewParty> Authors { get; internal init; } = [];

    /// <summary>Who published the review, where that is told beside the authors; else null.</summary>
    public ReviewParty? Publisher { get; internal init; }

    /// <summary>What was reviewed; null where that is left out.</summary>
    public ReviewedItem? Item { get; internal init; }

    /// <summary>The verdict; null where that is left out.</summary>
    public ReviewRating? Rating { get; internal init; }

    /// <summary>What a media review says; null for claim reviews.</summary>
    public ReviewedMedia? Media { get; internal init; }

    /// <summary>All that departs from the rules in it, in order of path, code and message.</summary>
    public ImmutableArray<ImportNote> Notes { get; internal init; } = [];

    /// <summary>Who signs it: the publisher where it is told, else the first author with a name, else the site; null where nobody can be told.</summary>
    public string? SignedBy => ReviewSignature.Of(this);

    /// <summary>Which properties that Google requires of a fact check are missing, in order of names; empty when all are there.</summary>
    public ImmutableArray<string> MissingForGoogle => GoogleRules.MissingFrom(this);

    /// <summary>How the publisher wrote the type, where that is not just its name.</summary>
    internal string? TypeAsWritten { get; init; }
}
