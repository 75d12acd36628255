namespace ClaimTracker.Tests;

/// <summary>Sample values of what a desk notes.</summary>
internal static class OurDesk
{
    public static readonly RatingScale Truth =
        RatingScale.Named("truth", "Truth-o-meter").FromWorstToBest(("false", "False"), ("half-true", "Half true"), ("true", "True"));

    public static readonly Uri Register = new("https://example.org/register");

    public static readonly Assessment IsFalse = Assessment.Of(Truth["false"]).SignedBy("fact desk");

    public static readonly Usage InBrief = Usage.Of("https://example.org/brief", "The day in brief").On(2024, 5, 3).Attributed();

    public static readonly GroundRules Unnamed = GroundRules.Of(GroundTerms.Background);
}
