namespace ClaimTracker.Documents;

internal sealed record ProblemJson(
    string Code, string Path, int? Line, int? Column, string? Found, string? Allowed, string? Suggestion, string Message)
{
    public static ProblemJson Of(Problem problem) => new(
        problem.Code, problem.Path, problem.Line, problem.Column, problem.Found, problem.Allowed, problem.Suggestion, problem.Message);
}
