namespace ClaimTracker;

/// <summary>The codes that belong to users, for their rules and checks: CT9000 to CT9999.</summary>
internal static class HouseCode
{
    public const string Range = "CT9000 to CT9999";

    public static bool IsOne(string code) => code is ['C', 'T', '9', .. { Length: 3 } number] && number.All(char.IsAsciiDigit);
}
