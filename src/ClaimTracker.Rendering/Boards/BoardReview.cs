using System.Collections.Immutable;

namespace ClaimTracker.Rendering;

/// <summary>What another publisher thinks of claims, apart from our own desk and from what speakers say.</summary>
/// <remarks>Immutable and thread-safe. Reviews of several publishers are never added up.</remarks>
public sealed class BoardReview
{
    internal BoardReview()
    {
    }

    /// <summary>Who published it, and answers for it.</summary>
    public string Publisher { get; internal init; } = string.Empty;

    /// <summary>The verdict in the words of the publisher; null where it gave none.</summary>
    public string? Label { get; internal init; }

    /// <summary>Where the verdict lies on the publisher's own scale, in words; null where that cannot be told.</summary>
    public string? Score { get; internal init; }

    /// <summary>When it was published; null where that is not known.</summary>
    public string? Published { get; internal init; }

    /// <summary>What it is about: the speaker and the answer of each claim.</summary>
    public ImmutableArray<string> About { get; internal init; } = [];

    /// <summary>Where it is published; null where that is not known.</summary>
    public BoardLink? Page { get; internal init; }
}
