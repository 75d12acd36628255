namespace ClaimTracker;

/// <summary>Orders rows by the ids of their claims.</summary>
internal readonly struct RowsById(ClaimColumns columns) : IComparer<int>
{
    public int Compare(int x, int y) => columns.Id(x).CompareTo(columns.Id(y));
}
