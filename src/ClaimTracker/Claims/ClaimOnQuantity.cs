namespace ClaimTracker;

/// <summary>Has a speaker and a question that a figure answers, and still needs the figure.</summary>
public sealed class ClaimOnQuantity : ClaimOnQuestion<QuantityAnswer>
{
    internal ClaimOnQuantity(Speaker speaker, QuantityQuestion question)
        : base(speaker, question)
    {
    }

    /// <summary>The speaker gives a lower bound that belongs to it.</summary>
    public ClaimDraft IsAtLeast(decimal value) => Is(Quantity.AtLeast(value));

    /// <summary>The speaker gives a figure that stands for those around it, as far as the question's tolerance reaches.</summary>
    public ClaimDraft IsAbout(decimal value) => Is(Quantity.About(value));

    /// <summary>The speaker gives a range, both ends included.</summary>
    public ClaimDraft IsBetween(decimal low, decimal high) => Is(Quantity.Between(low, high));

    /// <summary>The speaker says none, which is zero.</summary>
    public ClaimDraft IsNone() => With(Force.Asserts, Answer.None);
}
