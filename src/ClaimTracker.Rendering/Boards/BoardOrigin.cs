using System.Collections.Immutable;

namespace ClaimTracker.Rendering;

/// <summary>The claims of one side on one position: one origin, however many mentions there are.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class BoardOrigin
{
    internal BoardOrigin()
    {
    }

    /// <summary>The side; several that speak together are named together.</summary>
    public string Name { get; internal init; } = string.Empty;

    /// <summary>Whether the side has to be named above the claims, because they do not all begin with it.</summary>
    public bool IsNamed { get; internal init; }

    /// <summary>Its claims, in order of ids. Never empty.</summary>
    public ImmutableArray<BoardClaim> Claims { get; internal init; } = [];
}
