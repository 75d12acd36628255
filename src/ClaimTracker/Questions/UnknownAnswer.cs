namespace ClaimTracker;

/// <summary>The speaker says that the answer is not known. It is never compared.</summary>
public sealed record UnknownAnswer : Answer
{
    internal UnknownAnswer()
    {
    }

    /// <summary>The words <c>not known</c>.</summary>
    public override string ToString() => "not known";

    internal override bool Fits(Question question) => true;
}
