namespace ClaimTracker;

/// <summary>An end of an interval, ordered: an open lower end comes just after the value, an open upper end just before it.</summary>
internal readonly record struct IntervalEnd(decimal Value, int Side) : IComparable<IntervalEnd>
{
    public int CompareTo(IntervalEnd other)
    {
        var byValue = Value.CompareTo(other.Value);
        return byValue != 0 ? byValue : Side.CompareTo(other.Side);
    }

    /// <summary>The ends of a figure or date; null for other answers, and for an interval that holds nothing.</summary>
    public static (IntervalEnd Lower, IntervalEnd Upper)? EndsOf(ComparedAnswer answer) => answer switch
    {
        ComparedAnswer.Figure { Interval: var figure } => (
            new IntervalEnd(figure.Lower ?? decimal.MinValue, figure.LowerIsOpen ? 1 : 0),
            new IntervalEnd(figure.Upper ?? decimal.MaxValue, figure.UpperIsOpen ? -1 : 0)),
        ComparedAnswer.Date { Interval: var date } when date.StartSecond is null || date.StartSecond != date.EndSecond => (
            new IntervalEnd(date.StartSecond ?? decimal.MinValue, 0),
            new IntervalEnd(date.EndSecond ?? decimal.MaxValue, -1)),
        _ => null,
    };
}
