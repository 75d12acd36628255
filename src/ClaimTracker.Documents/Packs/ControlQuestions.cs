namespace ClaimTracker.Documents;

/// <summary>Who holds a place, whether all of it, and whether there is fighting for it.</summary>
/// <remarks>The pack <c>control</c>. Immutable and thread-safe.</remarks>
public sealed class ControlQuestions : QuestionPack
{
    internal ControlQuestions(PackRecipe recipe)
        : base(recipe)
    {
    }

    /// <summary>Who holds {place}?</summary>
    public EntityQuestion Holder => (EntityQuestion)this["holder"];

    /// <summary>Is all of {place} held by one side?</summary>
    public YesNoQuestion HeldWhole => (YesNoQuestion)this["held-whole"];

    /// <summary>Is there fighting for {place}?</summary>
    public YesNoQuestion Fighting => (YesNoQuestion)this["fighting"];

    /// <summary>Says which place it is.</summary>
    /// <param name="words">The words that stand for <c>{place}</c>, such as <c>Harden</c>.</param>
    public ControlQuestions Of(string words) => this.With("place", words);

    internal override ControlQuestions With(PackRecipe recipe) => new(recipe);
}
