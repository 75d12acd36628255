using System.Collections.Immutable;

namespace ClaimTracker;

internal static class RefusalMessage
{
    public static string Of(string what, ImmutableArray<Problem> problems) =>
        $"{what}: {string.Join(" ", problems.Select(problem => problem.ToString()))}";
}
