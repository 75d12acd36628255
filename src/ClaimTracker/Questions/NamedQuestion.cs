namespace ClaimTracker;

/// <summary>Has an id and a text, and still needs to know what it takes for an answer: this is no question yet.</summary>
public sealed class NamedQuestion
{
    private readonly QuestionDetails _details;

    internal NamedQuestion(QuestionDetails details) => _details = details;

    /// <summary>A question that one entity answers: "who commanded the unit".</summary>
    public EntityQuestion WithOneEntity() => new(_details, Cardinality.One);

    /// <summary>A question that several entities can answer: "who took part".</summary>
    public EntityQuestion WithManyEntities() => new(_details, Cardinality.Many);

    /// <summary>A question that is answered yes or no.</summary>
    public YesNoQuestion YesOrNo() => new(_details);

    /// <summary>A question that a figure answers.</summary>
    /// <param name="unit">What is counted or measured, compared as folded text and never converted; null for a bare number.</param>
    public QuantityQuestion WithQuantity(string? unit = null) => new(_details, unit, null);

    /// <summary>A question that a date answers.</summary>
    public DateQuestion WithDate() => new(_details);

    /// <summary>A question that is answered in free text.</summary>
    public TextQuestion WithText() => new(_details);
}
