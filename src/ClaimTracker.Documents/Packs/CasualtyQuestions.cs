namespace ClaimTracker.Documents;

/// <summary>How many people were killed, wounded and reported missing, and what a side lost by its enemy's count and by its own.</summary>
/// <remarks>The pack <c>casualties</c>. Immutable and thread-safe.</remarks>
public sealed class CasualtyQuestions : QuestionPack
{
    internal CasualtyQuestions(PackRecipe recipe)
        : base(recipe)
    {
    }

    /// <summary>How many people were killed in {event}?</summary>
    public QuantityQuestion Dead => (QuantityQuestion)this["dead"];

    /// <summary>How many people were wounded in {event}?</summary>
    public QuantityQuestion Wounded => (QuantityQuestion)this["wounded"];

    /// <summary>How many people were reported missing after {event}?</summary>
    public QuantityQuestion Missing => (QuantityQuestion)this["missing"];

    /// <summary>How many troops of {side} were killed in {event}, by its enemy's count?</summary>
    public QuantityQuestion DeadClaimed => (QuantityQuestion)this["dead-claimed"];

    /// <summary>How many troops of {side} were killed in {event}, by its own count?</summary>
    public QuantityQuestion DeadAdmitted => (QuantityQuestion)this["dead-admitted"];

    /// <summary>How many troops of {side} were wounded in {event}, by its enemy's count?</summary>
    public QuantityQuestion WoundedClaimed => (QuantityQuestion)this["wounded-claimed"];

    /// <summary>How many troops of {side} were wounded in {event}, by its own count?</summary>
    public QuantityQuestion WoundedAdmitted => (QuantityQuestion)this["wounded-admitted"];

    /// <summary>How many troops of {side} went missing in {event}, by its enemy's count?</summary>
    public QuantityQuestion MissingClaimed => (QuantityQuestion)this["missing-claimed"];

    /// <summary>How many troops of {side} went missing in {event}, by its own count?</summary>
    public QuantityQuestion MissingAdmitted => (QuantityQuestion)this["missing-admitted"];

    /// <summary>Says in what they were hurt.</summary>
    /// <param name="words">The words that stand for <c>{event}</c>, such as <c>the raid on Harden</c>.</param>
    public CasualtyQuestions In(string words) => this.With("event", words);

    /// <summary>Says whose troops the losses of a side are.</summary>
    /// <param name="words">The words that stand for <c>{side}</c>, such as <c>Solevia</c>.</param>
    public CasualtyQuestions OfSide(string words) => this.With("side", words);

    internal override CasualtyQuestions With(PackRecipe recipe) => new(recipe);
}
