namespace ClaimTracker;

/// <summary>"Nobody", "nothing", "never"; for a figure zero.</summary>
public sealed record NoneAnswer : Answer
{
    internal NoneAnswer()
    {
    }

    /// <summary>The word <c>none</c>.</summary>
    public override string ToString() => "none";

    internal override bool Fits(Question question) => question is not YesNoQuestion;
}
