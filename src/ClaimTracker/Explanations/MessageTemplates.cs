namespace ClaimTracker;

/// <summary>Makes the sentences that people read. Replace it for another language or house style.</summary>
/// <remarks>
/// Pure and thread-safe. A sentence must make sense to a reader who sees nothing else, quote the question as it is asked,
/// and never say who is right. What is not replaced is said in English, so that a later message breaks no templates.
/// </remarks>
public abstract class MessageTemplates
{
    /// <summary>The templates that ship: plain English.</summary>
    public static MessageTemplates English { get; } = new EnglishTemplates();

    /// <summary>Explains how two claims relate, and why.</summary>
    public abstract string Explain(ComparisonArguments comparison);

    /// <summary>Explains that a chain names an outlet twice.</summary>
    public virtual string ExplainRepeatedOutlet(Claim claim, Speaker outlet) => English.ExplainRepeatedOutlet(claim, outlet);

    /// <summary>Explains that pages cite each other in a loop.</summary>
    /// <param name="pages">The addresses in order; the last one cites the first.</param>
    /// <param name="claims">The claims that appear on these pages.</param>
    public virtual string ExplainCitationLoop(IReadOnlyList<string> pages, IReadOnlyList<Claim> claims) => English.ExplainCitationLoop(pages, claims);

    /// <summary>Explains that claims that hold one answer, carried by several outlets, go back to one origin.</summary>
    public virtual string ExplainSharedOrigin(IReadOnlyList<Claim> claims) => English.ExplainSharedOrigin(claims);

    /// <summary>Explains that figures on a question look as if its answer changed with time.</summary>
    public virtual string ExplainTimingHint(IReadOnlyList<Claim> claims) => English.ExplainTimingHint(claims);

    /// <summary>Tells what a claim says, as news: the question, who spoke, and the answer.</summary>
    public virtual string ExplainClaim(Claim claim) => English.ExplainClaim(claim);

    /// <summary>Tells what was done with a claim.</summary>
    /// <param name="act">What was done.</param>
    /// <param name="claim">The claim as it reads now.</param>
    /// <param name="other">The claim that corrects it, or the claim as it read before it was amended; null for the other acts.</param>
    public virtual string ExplainAct(ClaimAct act, Claim claim, Claim? other) => English.ExplainAct(act, claim, other);

    /// <summary>Tells that a speaker says something else than before.</summary>
    public virtual string ExplainMove(AccountMove move, Claim before, Claim after) => English.ExplainMove(move, before, after);

    /// <summary>Tells the same in a few words for a list, without the question: <em>the governor raised wounded from 0 to 6</em>.</summary>
    public virtual string SayMove(AccountMove move, Claim before, Claim after) => English.SayMove(move, before, after);

    /// <summary>Tells that a finding about two claims is new.</summary>
    /// <param name="code">The code of the finding.</param>
    /// <param name="status">Its status.</param>
    /// <param name="explanation">The explanation of the finding, as <see cref="Explain"/> says it.</param>
    public virtual string ExplainFindingBegan(string code, ComparisonStatus status, string explanation) =>
        English.ExplainFindingBegan(code, status, explanation);

    /// <summary>Tells that a finding about two claims is no longer found.</summary>
    /// <param name="code">The code it had.</param>
    /// <param name="status">The status it had.</param>
    /// <param name="first">The first claim, as it read then.</param>
    /// <param name="second">The second claim, as it read then.</param>
    public virtual string ExplainFindingEnded(string code, ComparisonStatus status, Claim first, Claim second) =>
        English.ExplainFindingEnded(code, status, first, second);

    /// <summary>Tells that two claims are something else to one another than before.</summary>
    /// <param name="formerCode">The code of the finding before.</param>
    /// <param name="formerStatus">Its status before.</param>
    /// <param name="code">Its code now.</param>
    /// <param name="status">Its status now.</param>
    /// <param name="explanation">The explanation of the finding now, as <see cref="Explain"/> says it.</param>
    public virtual string ExplainFindingChanged(
        string formerCode, ComparisonStatus formerStatus, string code, ComparisonStatus status, string explanation) =>
        English.ExplainFindingChanged(formerCode, formerStatus, code, status, explanation);

    /// <summary>Tells that more claims hold an answer than before.</summary>
    /// <param name="gained">The claims that hold it now and did not before; at least one.</param>
    /// <param name="inForce">All claims in force that hold it now, these included.</param>
    public virtual string ExplainSupportGained(IReadOnlyList<Claim> gained, IReadOnlyList<Claim> inForce) => English.ExplainSupportGained(gained, inForce);

    /// <summary>Tells that fewer claims hold an answer than before.</summary>
    /// <param name="lost">The claims that held it, as they read then; at least one.</param>
    /// <param name="inForce">All claims in force that hold it now; empty when none does.</param>
    public virtual string ExplainSupportLost(IReadOnlyList<Claim> lost, IReadOnlyList<Claim> inForce) => English.ExplainSupportLost(lost, inForce);

    /// <summary>Tells that a question is new, or stands otherwise than before.</summary>
    /// <param name="question">The question.</param>
    /// <param name="before">Its state before; null when it is new.</param>
    /// <param name="after">Its state now.</param>
    public virtual string ExplainState(Question question, QuestionState? before, QuestionState after) => English.ExplainState(question, before, after);

    /// <summary>Tells what a claim was in the history of its speaker's answers.</summary>
    /// <param name="kind">What it was.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="previous">The answer it is seen from; null when there is none.</param>
    public virtual string ExplainStep(PositionStepKind kind, Claim claim, Claim? previous) => English.ExplainStep(kind, claim, previous);

    /// <summary>Tells all that is new in one line: <em>Since 12:10: the governor raised wounded from 0 to 6; Kyiv moved from no comment to denial.</em></summary>
    public virtual string Summarise(ChangeSummary summary) => English.Summarise(summary);

    /// <summary>Explains why a piece of ours should be looked at: what it told, and what became of that since.</summary>
    public virtual string ExplainImpact(ImpactArguments impact) => English.ExplainImpact(impact);

    /// <summary>Says an answer: names instead of ids, units with figures.</summary>
    public abstract string Say(Answer answer, Question question, Func<EntityId, string> nameOf);

    /// <summary>Says a time.</summary>
    public abstract string Say(EdtfTime time);

    /// <summary>Says who made a claim, for whom, through whom and when, on one line.</summary>
    public abstract string Attribute(Claim claim);

    /// <summary>Says an answer of a claim.</summary>
    public string Say(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return claim.Answer is { } answer ? Say(answer, claim.Question, claim.Root.NameOf) : string.Empty;
    }
}
