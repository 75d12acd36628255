using System.Collections.Immutable;

namespace ClaimTracker.Rendering;

/// <summary>What changed on one question after the moment of the board.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class BoardNews
{
    internal BoardNews()
    {
    }

    /// <summary>The question.</summary>
    public QuestionId Question { get; internal init; }

    /// <summary>The question as it is asked.</summary>
    public string Text { get; internal init; } = string.Empty;

    /// <summary>What changed, a sentence each.</summary>
    public ImmutableArray<string> Sentences { get; internal init; } = [];
}
