using System.Collections.Immutable;

namespace ClaimTracker;

// An entity with its links resolved to numbers. All arrays are sorted.
internal sealed record EntityNode(int Number, Cell<Entity> Cell)
{
    public Entity Entity => Cell.Value;

    // Itself and all that it reaches through broader.
    public ImmutableArray<int> Ancestors { get; init; } = [];

    // Declared distinct from it, in either direction, not inherited.
    public ImmutableArray<int> Distinct { get; init; } = [];

    // Narrower entities with several parents: only through one of these can two categories share a member.
    public ImmutableArray<int> Joins { get; init; } = [];

    // Whom it speaks for, in the order of Entity.SpeaksFor.
    public ImmutableArray<int> Parties { get; init; } = [];

    public bool IsWithin(int other) => Ancestors.BinarySearch(other) >= 0;
}
