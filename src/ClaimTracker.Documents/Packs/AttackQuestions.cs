namespace ClaimTracker.Documents;

/// <summary>Who carried out an attack, who ordered it and who claims it; with what, when, aimed at what, and what it hit.</summary>
/// <remarks>The pack <c>attack</c>. Immutable and thread-safe.</remarks>
public sealed class AttackQuestions : QuestionPack
{
    internal AttackQuestions(PackRecipe recipe)
        : base(recipe)
    {
    }

    /// <summary>Who carried out {attack}?</summary>
    public EntityQuestion Attacker => (EntityQuestion)this["attacker"];

    /// <summary>Who ordered {attack}?</summary>
    public EntityQuestion OrderedBy => (EntityQuestion)this["ordered-by"];

    /// <summary>Who claims responsibility for {attack}?</summary>
    public EntityQuestion Responsibility => (EntityQuestion)this["responsibility"];

    /// <summary>What was {attack} carried out with?</summary>
    public EntityQuestion Weapon => (EntityQuestion)this["weapon"];

    /// <summary>What was {attack} aimed at?</summary>
    public EntityQuestion AimedAt => (EntityQuestion)this["aimed-at"];

    /// <summary>What did {attack} hit?</summary>
    public EntityQuestion Hit => (EntityQuestion)this["hit"];

    /// <summary>When did {attack} begin?</summary>
    public DateQuestion AttackBegan => (DateQuestion)this["attack-began"];

    /// <summary>Says which attack it is.</summary>
    /// <param name="words">The words that stand for <c>{attack}</c>, such as <c>the shelling of the bridge</c>.</param>
    public AttackQuestions On(string words) => this.With("attack", words);

    internal override AttackQuestions With(PackRecipe recipe) => new(recipe);
}
