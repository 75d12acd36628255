namespace ClaimTracker;

/// <summary>A question that a figure answers, in a unit.</summary>
public sealed class QuantityQuestion : Question
{
    internal QuantityQuestion(QuestionDetails details, string? unit, Tolerance? tolerance)
        : base(details)
    {
        Unit = unit;
        Tolerance = tolerance;
    }

    /// <inheritdoc/>
    public override AnswerKind Answers => AnswerKind.Quantity;

    /// <summary>What is counted or measured; null for a bare number. Compared as folded text, never converted.</summary>
    public string? Unit { get; }

    /// <summary>
    /// How far "about" reaches around a figure. Null until the question is asked: then the ledger's default is written into it,
    /// so that it is read alike everywhere.
    /// </summary>
    public Tolerance? Tolerance { get; }

    /// <summary>The same question with a tolerance of its own.</summary>
    public QuantityQuestion Within(Tolerance tolerance) => new(Details, Unit, tolerance);

    /// <summary>The same question as a count that only grows, such as "how many wounded so far".</summary>
    public QuantityQuestion Cumulative() => new(Details with { Timing = Timing.Cumulative }, Unit, Tolerance);

    internal override QuantityQuestion With(QuestionDetails details) => new(details, Unit, Tolerance);
}
