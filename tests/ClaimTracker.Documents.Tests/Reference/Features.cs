namespace ClaimTracker.Documents.Tests.Reference;

/// <summary>The acts that a random document may hold; those that are not built yet can be left out.</summary>
[Flags]
public enum Features
{
    None = 0,
    Corrections = 1,
    Retractions = 2,
    Withdrawals = 4,
    Amendments = 8,
    All = Corrections | Retractions | Withdrawals | Amendments,
}
