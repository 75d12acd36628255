namespace ClaimTracker;

// Changes by question, then kind, then their claims' ids.
internal sealed class ChangeOrder : IComparer<LedgerChange>
{
    public static ChangeOrder Instance { get; } = new();

    public int Compare(LedgerChange? x, LedgerChange? y)
    {
        var (first, second) = (x!, y!);
        if (first.Question.Id.CompareTo(second.Question.Id) is not 0 and var byQuestion)
        {
            return byQuestion;
        }

        if (first.Rank.CompareTo(second.Rank) is not 0 and var byKind)
        {
            return byKind;
        }

        var (own, other) = (first.Key, second.Key);
        for (var i = 0; i < Math.Min(own.Length, other.Length); i++)
        {
            if (own[i].Id.CompareTo(other[i].Id) is not 0 and var byClaim)
            {
                return byClaim;
            }
        }

        return own.Length.CompareTo(other.Length);
    }
}
