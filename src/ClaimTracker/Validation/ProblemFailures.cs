using FluentValidation;
using FluentValidation.Results;

namespace ClaimTracker;

// Built-in problems as failures, each at the property that it is about.
internal static class ProblemFailures
{
    /// <summary>Adds a failure for each problem.</summary>
    /// <param name="context">Where to add them; a validator inside another one has the property of the outer one in front.</param>
    /// <param name="problems">The problems, with paths below <paramref name="root"/>.</param>
    /// <param name="root">Where the paths of the problems start.</param>
    public static void AddTo<T>(ValidationContext<T> context, IEnumerable<Problem> problems, string root = "")
    {
        foreach (var problem in problems)
        {
            // Not AddFailure with a text, which would fill in what stands between braces.
            context.AddFailure(new ValidationFailure
            {
                PropertyName = context.PropertyChain.BuildPropertyPath(PropertyOf(problem, root)),
                ErrorCode = problem.Code,
                ErrorMessage = problem.Message,
                AttemptedValue = problem.Found,
                Severity = Severity.Error,
                CustomState = problem,
            });
        }
    }

    // What is wrong with an entity or question as such is wrong with its id: it is taken.
    private static string PropertyOf(Problem problem, string root) =>
        root.Length > 0 && problem.Path == root ? "Id" : FieldPath.ToProperty(problem.Path[root.Length..]);
}
