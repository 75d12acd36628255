namespace ClaimTracker.Documents;

/// <summary>How many took part in a protest and how many were there at its height, who called for it, whether it was permitted, how many were arrested.</summary>
/// <remarks>The pack <c>protest</c>. Immutable and thread-safe.</remarks>
public sealed class ProtestQuestions : QuestionPack
{
    internal ProtestQuestions(PackRecipe recipe)
        : base(recipe)
    {
    }

    /// <summary>How many people took part in {protest} in all?</summary>
    public QuantityQuestion TookPart => (QuantityQuestion)this["took-part"];

    /// <summary>How many people were at {protest} at its height?</summary>
    public QuantityQuestion AtHeight => (QuantityQuestion)this["at-height"];

    /// <summary>Who called for {protest}?</summary>
    public EntityQuestion CalledBy => (EntityQuestion)this["called-by"];

    /// <summary>Was {protest} permitted?</summary>
    public YesNoQuestion Permitted => (YesNoQuestion)this["permitted"];

    /// <summary>How many people were arrested at {protest}?</summary>
    public QuantityQuestion Arrested => (QuantityQuestion)this["arrested"];

    /// <summary>Says which protest it is.</summary>
    /// <param name="words">The words that stand for <c>{protest}</c>, such as <c>the march of the dockers</c>.</param>
    public ProtestQuestions At(string words) => this.With("protest", words);

    internal override ProtestQuestions With(PackRecipe recipe) => new(recipe);
}
