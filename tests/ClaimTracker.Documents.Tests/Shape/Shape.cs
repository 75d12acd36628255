using System.Text;

namespace ClaimTracker.Documents.Tests;

/// <summary>Checks documents against the shape of the format.</summary>
internal static class Shape
{
    internal static IReadOnlyList<Problem> Check(string text)
    {
        var result = DocumentTree.Read(Encoding.UTF8.GetBytes(text));
        var problems = new ProblemList(result.Problems);
        ClaimsDocumentShape.Check(result.Root, problems);
        return problems.ToList();
    }

    /// <summary>Code and path of each problem, in order.</summary>
    internal static string[] Places(string text) => [.. Check(text).Select(problem => $"{problem.Code} {problem.Path}").Order(StringComparer.Ordinal)];
}
