namespace ClaimTracker;

/// <summary>Has a speaker and a question that a date answers, and still needs the date.</summary>
public sealed class ClaimOnDate : ClaimOnQuestion<DateAnswer>
{
    internal ClaimOnDate(Speaker speaker, DateQuestion question)
        : base(speaker, question)
    {
    }

    /// <summary>The speaker gives a date, read in UTC.</summary>
    /// <param name="date">Such as <c>1932</c>, <c>2023-05</c> or <c>2023-05-22~</c>; the forms of <see cref="EdtfTime"/>.</param>
    /// <exception cref="FormatException"><paramref name="date"/> cannot be read.</exception>
    public ClaimDraft Is(string date) => Is(EdtfTime.Parse(date));

    /// <summary>The speaker says that it never happened.</summary>
    public ClaimDraft IsNone() => With(Force.Asserts, Answer.None);
}
