namespace ClaimTracker.Documents;

/// <summary>The count of a vote as it goes on, and the certified result.</summary>
/// <remarks>The pack <c>vote</c>. Immutable and thread-safe.</remarks>
public sealed class VoteQuestions : QuestionPack
{
    internal VoteQuestions(PackRecipe recipe)
        : base(recipe)
    {
    }

    /// <summary>How much of {vote} has been counted?</summary>
    public QuantityQuestion Counted => (QuantityQuestion)this["counted"];

    /// <summary>How many votes for {option} have been counted in {vote} so far?</summary>
    public QuantityQuestion ForSoFar => (QuantityQuestion)this["for-so-far"];

    /// <summary>How many votes against {option} have been counted in {vote} so far?</summary>
    public QuantityQuestion AgainstSoFar => (QuantityQuestion)this["against-so-far"];

    /// <summary>How many votes were cast for {option} in {vote}, in the final result?</summary>
    public QuantityQuestion VotesFor => (QuantityQuestion)this["votes-for"];

    /// <summary>How many votes were cast against {option} in {vote}, in the final result?</summary>
    public QuantityQuestion VotesAgainst => (QuantityQuestion)this["votes-against"];

    /// <summary>How many abstained in {vote}, in the final result?</summary>
    public QuantityQuestion Abstentions => (QuantityQuestion)this["abstentions"];

    /// <summary>What share of the votes did {option} get in {vote}, in the final result?</summary>
    public QuantityQuestion VoteShare => (QuantityQuestion)this["vote-share"];

    /// <summary>What was the turnout in {vote}, in the final result?</summary>
    public QuantityQuestion VoterTurnout => (QuantityQuestion)this["voter-turnout"];

    /// <summary>Was {option} carried in {vote}?</summary>
    public YesNoQuestion Carried => (YesNoQuestion)this["carried"];

    /// <summary>Who won {vote}?</summary>
    public EntityQuestion Winner => (EntityQuestion)this["winner"];

    /// <summary>Says which vote it is.</summary>
    /// <param name="words">The words that stand for <c>{vote}</c>, such as <c>the vote on the budget</c>.</param>
    public VoteQuestions In(string words) => this.With("vote", words);

    /// <summary>Says what, or who, the votes are for.</summary>
    /// <param name="words">The words that stand for <c>{option}</c>, such as <c>the budget</c> or the name of a candidate.</param>
    public VoteQuestions For(string words) => this.With("option", words);

    internal override VoteQuestions With(PackRecipe recipe) => new(recipe);
}
