namespace ClaimTracker.Documents;

// By day or vaguer time, then time, then who: speakers before the desk, question by question.
internal sealed class TimelineOrder : IComparer<TimelineItem>
{
    public static TimelineOrder Instance { get; } = new();

    public int Compare(TimelineItem? x, TimelineItem? y)
    {
        var (first, second) = (x!, y!);
        if (ByTime(first.When, second.When) is not 0 and var byTime)
        {
            return byTime;
        }

        if (first.IsOurs != second.IsOurs)
        {
            return first.IsOurs ? 1 : -1;
        }

        var byQuestion = first.IsOurs ? 0 : first.Question.Id.CompareTo(second.Question.Id);
        return byQuestion != 0 ? byQuestion : first.Entry.Sequence.CompareTo(second.Entry.Sequence);
    }

    private static int ByTime(TimelineTime first, TimelineTime second)
    {
        if (first.Section is not { } section || second.Section is not { } other)
        {
            return (first.Section is null).CompareTo(second.Section is null);
        }

        var bySection = ByEnds(section.Start, section.End, other.Start, other.End);
        if (bySection != 0)
        {
            return bySection;
        }

        // Two vague times can span the same and be told in different words.
        var byWords = first.Day is null ? string.CompareOrdinal(first.Stated!.Text, second.Stated!.Text) : 0;
        return byWords != 0 ? byWords : ByEnds(first.Start, first.End, second.Start, second.End);
    }

    // A time without a known start comes first, and of those with one start the most exact.
    private static int ByEnds(DateTimeOffset? start, DateTimeOffset? end, DateTimeOffset? otherStart, DateTimeOffset? otherEnd)
    {
        var byStart = Nullable.Compare(start, otherStart);
        return byStart != 0 ? byStart : (end ?? DateTimeOffset.MaxValue).CompareTo(otherEnd ?? DateTimeOffset.MaxValue);
    }
}
