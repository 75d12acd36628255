using System.Collections.Immutable;

namespace ClaimTracker;

/// <summary>Collects problems as they are found, and costs nothing while there is none.</summary>
internal struct Faults
{
    private ImmutableArray<Problem>.Builder? _found;

    public readonly bool IsEmpty => _found is null;

    /// <summary>All that was found, in order.</summary>
    public readonly ImmutableArray<Problem> All => _found is null ? [] : _found.ToImmutable();

    public void Add(Problem problem) => (_found ??= ImmutableArray.CreateBuilder<Problem>()).Add(problem);

    public void Add(IEnumerable<Problem> problems)
    {
        foreach (var problem in problems)
        {
            Add(problem);
        }
    }

    /// <summary>Adds a problem, if it is one.</summary>
    public void AddOptional(Problem? problem)
    {
        if (problem is not null)
        {
            Add(problem);
        }
    }
}
