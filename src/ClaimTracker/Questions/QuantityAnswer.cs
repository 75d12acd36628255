namespace ClaimTracker;

/// <summary>A figure or a range of figures.</summary>
public sealed record QuantityAnswer : Answer
{
    /// <param name="quantity">The figure.</param>
    public QuantityAnswer(Quantity quantity)
    {
        ArgumentNullException.ThrowIfNull(quantity);
        Quantity = quantity;
    }

    /// <summary>The figure.</summary>
    public Quantity Quantity { get; }

    /// <summary>Whether it was written as a bare number, not as text; it is printed the same way.</summary>
    public bool IsNumber { get; init; }

    /// <summary>The figure as written.</summary>
    public override string ToString() => Quantity.Text;

    /// <summary>Makes an answer of a figure.</summary>
    public static implicit operator QuantityAnswer(Quantity quantity) => new(quantity);

    /// <summary>Makes an answer of a whole number.</summary>
    public static implicit operator QuantityAnswer(int value) => new(Quantity.Exactly(value)) { IsNumber = true };

    internal override bool Fits(Question question) => question is QuantityQuestion;
}
