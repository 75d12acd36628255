namespace ClaimTracker.Cli;

/// <summary>How soon somebody should look, in a word.</summary>
internal static class WeightText
{
    public static string Of(ImpactWeight weight) => weight switch
    {
        ImpactWeight.High => "high",
        ImpactWeight.Medium => "medium",
        _ => "low",
    };

    /// <summary>The weight of one of the three words.</summary>
    public static ImpactWeight Read(string word) => Enum.GetValues<ImpactWeight>().Single(weight => Of(weight) == word);
}
