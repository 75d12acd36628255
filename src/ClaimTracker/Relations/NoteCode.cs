namespace ClaimTracker;

// The codes of what is found in other than two claims.
internal static class NoteCode
{
    public const string CircularSourcing = "CT3001";
    public const string SharedOrigin = "CT3002";
    public const string LostPassage = "CT3004";
    public const string TimingHint = "CT5001";
}
