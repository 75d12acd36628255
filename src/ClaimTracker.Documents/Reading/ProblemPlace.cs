using System.Globalization;

namespace ClaimTracker.Documents;

/// <summary>Finds the place in the file of a problem that a check of the core found.</summary>
internal static class ProblemPlace
{
    /// <summary>
    /// The problem with its line, column and full path. A path that leads past what is written ends where the document ends it; that of a
    /// field that somebody misses, the library or the house, leads to where it would be.
    /// </summary>
    public static Problem Locate(Problem problem, DocumentNode part)
    {
        var node = part;
        var path = part.Path;
        string[] steps = [.. problem.Path.Split('/').Skip(1)];
        for (var i = 0; i < steps.Length; i++)
        {
            if (Step(node, steps[i]) is { IsMissing: false } next)
            {
                (node, path) = (next, next.Path);
                continue;
            }

            path = problem.Code == ProblemCode.MissingField || (node.IsMap && HouseCode.IsOne(problem.Code)) ? $"{node.Path}/{string.Join('/', steps[i..])}" : path;
            break;
        }

        return problem with { Path = path, Line = node.Line, Column = node.Column };
    }

    private static DocumentNode Step(DocumentNode node, string step) => node switch
    {
        { IsMap: true } => node[step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)],
        { IsList: true } when int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) => node.Items.ElementAtOrDefault(index),
        _ => default,
    };
}
