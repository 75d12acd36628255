using System.Collections;
using System.Globalization;
using FluentValidation.Results;

namespace ClaimTracker;

// What a house validator found, as a problem.
internal static class FailureProblem
{
    public static Problem Of(ValidationFailure failure) => new(
        failure.ErrorCode is { } code && HouseCode.IsOne(code) ? code : HouseValidators.DefaultCode,
        FieldPath.ToPointer(failure.PropertyName ?? string.Empty),
        string.IsNullOrWhiteSpace(failure.ErrorMessage) ? "A house validator refuses the claim and gives no reason." : failure.ErrorMessage)
    {
        Found = Shown(failure.AttemptedValue),
    };

    // Lists and whole drafts are not what somebody wrote.
    private static string? Shown(object? value) => value switch
    {
        null or ClaimDraft or AttributionHop => null,
        string text => text,
        IEnumerable => null,
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
