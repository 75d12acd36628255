namespace ClaimTracker.Documents;

/// <summary>Tells what is wrong with an amended claim at the amendment; what was wrong with the claim itself has been told there.</summary>
internal static class AmendmentProblems
{
    public static void Tell(ProblemList found, DocumentNode claim, DocumentNode amendment, ReadingContext context)
    {
        var told = context.Problems.ToList().Select(problem => (problem.Code, problem.Path)).ToHashSet();
        foreach (var problem in found.ToList().Where(problem => !told.Contains((problem.Code, problem.Path))))
        {
            var path = Within(problem.Path, amendment.Path) ? problem.Path
                : problem.Code == ProblemCode.MissingField ? amendment.Path + problem.Path[claim.Path.Length..]
                : amendment.Path;
            context.Problems.Add(path == problem.Path ? problem : problem with { Path = path, Line = amendment.Line, Column = amendment.Column });
        }
    }

    private static bool Within(string path, string folder) => path.StartsWith(folder + "/", StringComparison.Ordinal);
}
