using System.Collections.Immutable;

namespace ClaimTracker;

/// <summary>Several entities go by one name, and one was asked for.</summary>
public sealed class AmbiguousNameException : Exception
{
    /// <param name="name">The name that was looked up.</param>
    /// <param name="candidates">The entities that go by it; two or more.</param>
    public AmbiguousNameException(string name, ImmutableArray<Entity> candidates)
        : base($"\"{name}\" is ambiguous: {string.Join(", ", candidates.Select(entity => $"{entity.Id} ({entity.Name})"))} go by it. Name one by its id.")
    {
        Name = name;
        Candidates = candidates;
    }

    /// <summary>The name that was looked up.</summary>
    public string Name { get; }

    /// <summary>The entities that go by it, in order of ids.</summary>
    public ImmutableArray<Entity> Candidates { get; }
}
