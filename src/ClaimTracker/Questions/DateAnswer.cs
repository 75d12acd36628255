namespace ClaimTracker;

/// <summary>A date, as vague as it was given.</summary>
public sealed record DateAnswer : Answer
{
    /// <param name="time">The date.</param>
    public DateAnswer(EdtfTime time)
    {
        ArgumentNullException.ThrowIfNull(time);
        Time = time;
    }

    /// <summary>The date.</summary>
    public EdtfTime Time { get; }

    /// <summary>Whether it was written as a bare number, a year; it is printed the same way.</summary>
    public bool IsNumber { get; init; }

    /// <summary>The date as written.</summary>
    public override string ToString() => Time.Text;

    /// <summary>Makes an answer of a date.</summary>
    public static implicit operator DateAnswer(EdtfTime time) => new(time);

    internal override bool Fits(Question question) => question is DateQuestion;
}
