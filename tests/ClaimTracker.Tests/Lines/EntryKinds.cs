namespace ClaimTracker.Tests;

/// <summary>All kinds of entries that the assembly has, whether anybody thought of them or not.</summary>
internal static class EntryKinds
{
    public static IReadOnlyList<string> All { get; } =
        [.. typeof(LedgerEntry).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(LedgerEntry)) && !type.IsAbstract).Select(type => type.Name)];
}
