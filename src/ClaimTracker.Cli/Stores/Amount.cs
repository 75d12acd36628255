namespace ClaimTracker.Cli;

/// <summary>A number and what is counted.</summary>
internal static class Amount
{
    public static string Entries(int count) => Of(count, "entry", "entries");

    public static string Claims(int count) => Of(count, "claim", "claims");

    /// <summary>"1 entry", "1,200 entries", on one line.</summary>
    public static string Of(int count, string one, string more) => $"{Words.English.Number(count)}\u00A0{(count == 1 ? one : more)}";
}
