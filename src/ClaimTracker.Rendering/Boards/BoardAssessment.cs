using System.Collections.Immutable;

namespace ClaimTracker.Rendering;

/// <summary>What our desk thinks, apart from what speakers say.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class BoardAssessment
{
    internal BoardAssessment()
    {
    }

    /// <summary>What it is about: the answer and the speaker of one claim; empty for the question as a whole.</summary>
    public string About { get; internal init; } = string.Empty;

    /// <summary>The rating, as readers see it.</summary>
    public string Label { get; internal init; } = string.Empty;

    /// <summary>Who signed it, and when.</summary>
    public string SignedBy { get; internal init; } = string.Empty;

    /// <summary>Why.</summary>
    public ImmutableArray<string> Reasons { get; internal init; } = [];

    /// <summary>Pages that bear it out.</summary>
    public ImmutableArray<BoardLink> Evidence { get; internal init; } = [];

    /// <summary>The assessments that it superseded, the latest first.</summary>
    public ImmutableArray<string> Before { get; internal init; } = [];
}
