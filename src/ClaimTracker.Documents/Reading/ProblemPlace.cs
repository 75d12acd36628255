using System.Globalization;

namespace ClaimTracker.Documents;

/// <summary>Finds the place in the file of a problem that a check of the core found.</summary>
internal static class ProblemPlace
{
    /// <summary>The problem with its line, column and full path. A path that leads past what is written ends where the document ends it.</summary>
    public static Problem Locate(Problem problem, DocumentNode part)
    {
        var node = part;
        foreach (var step in problem.Path.Split('/').Skip(1))
        {
            if (Step(node, step) is not { IsMissing: false } next)
            {
                break;
            }

            node = next;
        }

        var path = problem.Code == ProblemCode.MissingField ? part.Path + problem.Path : node.Path;
        return problem with { Path = path, Line = node.Line, Column = node.Column };
    }

    private static DocumentNode Step(DocumentNode node, string step) => node switch
    {
        { IsMap: true } => node[step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)],
        { IsList: true } when int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) => node.Items.ElementAtOrDefault(index),
        _ => default,
    };
}
