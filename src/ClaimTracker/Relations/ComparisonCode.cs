namespace ClaimTracker;

// The codes of what two claims can be to one another.
internal static class ComparisonCode
{
    public const string SelfContradiction = "CT1001";
    public const string ChangedAccount = "CT1002";
    public const string Correction = "CT1003";
    public const string RivalAnswers = "CT2001";
    public const string Denial = "CT2002";
    public const string RivalFigures = "CT2003";
    public const string RivalDates = "CT2004";
    public const string WithinOneSide = "CT2005";
    public const string OutletsDiffer = "CT3003";
    public const string Update = "CT4001";
    public const string MayBeNewer = "CT4002";
}
