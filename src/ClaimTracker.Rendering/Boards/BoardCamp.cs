using System.Collections.Immutable;

namespace ClaimTracker.Rendering;

/// <summary>Positions that go together: an answer, and those that say more than it.</summary>
/// <remarks>Camps stand side by side. Immutable and thread-safe.</remarks>
public sealed class BoardCamp
{
    internal BoardCamp()
    {
    }

    /// <summary>The positions; never empty.</summary>
    public ImmutableArray<BoardPosition> Positions { get; internal init; } = [];
}
