namespace ClaimTracker.Documents;

/// <summary>Whether somebody is still in office, how, when and why they left, and who comes next.</summary>
/// <remarks>The pack <c>office</c>. Immutable and thread-safe.</remarks>
public sealed class OfficeQuestions : QuestionPack
{
    internal OfficeQuestions(PackRecipe recipe)
        : base(recipe)
    {
    }

    /// <summary>Is {holder} still in {office}?</summary>
    public YesNoQuestion InOffice => (YesNoQuestion)this["in-office"];

    /// <summary>How did {holder} leave {office}?</summary>
    public EntityQuestion Departure => (EntityQuestion)this["departure"];

    /// <summary>When did {holder} leave {office}?</summary>
    public DateQuestion LeftOn => (DateQuestion)this["left-on"];

    /// <summary>Why did {holder} leave {office}?</summary>
    public TextQuestion WhyLeft => (TextQuestion)this["why-left"];

    /// <summary>Who was appointed to follow {holder} in {office}?</summary>
    public EntityQuestion Successor => (EntityQuestion)this["successor"];

    /// <summary>From when on does the successor of {holder} have {office}?</summary>
    public DateQuestion SuccessorFrom => (DateQuestion)this["successor-from"];

    /// <summary>The answer "resignation" to how somebody left; declared where the questions are asked.</summary>
    public Entity Resignation => EntityOf("resignation");

    /// <summary>The answer "dismissal" to how somebody left; declared where the questions are asked.</summary>
    public Entity Dismissal => EntityOf("dismissal");

    /// <summary>The answer "the end of the term" to how somebody left; declared where the questions are asked.</summary>
    public Entity EndOfTerm => EntityOf("end-of-term");

    /// <summary>Says which office it is.</summary>
    /// <param name="words">The words that stand for <c>{office}</c>, such as <c>the ministry of ports</c>.</param>
    public OfficeQuestions In(string words) => this.With("office", words);

    /// <summary>Says who has or had it.</summary>
    /// <param name="words">The words that stand for <c>{holder}</c>, such as <c>Adan Vell</c>.</param>
    public OfficeQuestions HeldBy(string words) => this.With("holder", words);

    internal override OfficeQuestions With(PackRecipe recipe) => new(recipe);

    private Entity EntityOf(string id) => Entities.First(entity => entity.Id.ToString() == id);
}
