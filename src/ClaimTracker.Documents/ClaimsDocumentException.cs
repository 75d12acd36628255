using System.Collections.Immutable;

namespace ClaimTracker.Documents;

/// <summary>A claims document has problems, and its ledger was asked for.</summary>
public sealed class ClaimsDocumentException : Exception
{
    /// <param name="problems">All that is wrong; at least one.</param>
    public ClaimsDocumentException(ImmutableArray<Problem> problems)
        : base($"The claims document has problems: {string.Join(" ", problems.Take(10).Select(problem => problem.ToString()))}") => Problems = problems;

    /// <summary>All that is wrong, in order of line, column and code; at least one.</summary>
    public ImmutableArray<Problem> Problems { get; }
}
