using System.Collections.Immutable;
using System.Globalization;

namespace ClaimTracker.Cli;

/// <summary>Tells on standard error what is wrong with a document, a line for each problem, as compilers do.</summary>
internal static class ProblemListing
{
    private const int Most = 100;

    /// <param name="error">Standard error.</param>
    /// <param name="file">What has the problems.</param>
    /// <param name="problems">All of them.</param>
    /// <param name="outcome">What was not done, such as "nothing was compared".</param>
    public static void Write(TextWriter error, string file, ImmutableArray<Problem> problems, string outcome)
    {
        foreach (var problem in problems.Take(Most))
        {
            error.WriteLine(SafeText.Line($"{problem.Source ?? file}{Place(problem)}: {problem.Code} {problem.Message}"));
        }

        if (problems.Length > Most)
        {
            var more = (problems.Length - Most).ToString("N0", CultureInfo.InvariantCulture);
            error.WriteLine($"And {more} more; check --format json lists all of them.");
        }

        var count = problems.Length == 1 ? "1 problem" : string.Create(CultureInfo.InvariantCulture, $"{problems.Length:N0} problems");
        error.WriteLine(SafeText.Line($"{count} in {file}; {outcome}."));
    }

    private static string Place(Problem problem) => (problem.Line, problem.Column) switch
    {
        (null, _) => string.Empty,
        ({ } line, null) => string.Create(CultureInfo.InvariantCulture, $":{line}"),
        ({ } line, { } column) => string.Create(CultureInfo.InvariantCulture, $":{line}:{column}"),
    };
}
