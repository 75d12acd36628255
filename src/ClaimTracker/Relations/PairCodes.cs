namespace ClaimTracker;

/// <summary>The texts of codes.</summary>
internal static class PairCodes
{
    private static readonly string?[] Texts =
    [
        null,
        ComparisonCode.SelfContradiction,
        ComparisonCode.ChangedAccount,
        ComparisonCode.Correction,
        ComparisonCode.RivalAnswers,
        ComparisonCode.Denial,
        ComparisonCode.RivalFigures,
        ComparisonCode.RivalDates,
        ComparisonCode.WithinOneSide,
        ComparisonCode.OutletsDiffer,
        ComparisonCode.Update,
        ComparisonCode.MayBeNewer,
    ];

    /// <summary>How many codes there are.</summary>
    public static int Count => Texts.Length;

    /// <summary>The text; null for none.</summary>
    public static string? ToText(this PairCode code) => Texts[(int)code];
}
