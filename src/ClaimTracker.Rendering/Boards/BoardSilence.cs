namespace ClaimTracker.Rendering;

/// <summary>A side whose answer the story needs and that gave none.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class BoardSilence
{
    internal BoardSilence()
    {
    }

    /// <summary>The side.</summary>
    public string Party { get; internal init; } = string.Empty;

    /// <summary>How it was silent: <em>declined to comment</em>. Never a denial.</summary>
    public string How { get; internal init; } = string.Empty;
}
