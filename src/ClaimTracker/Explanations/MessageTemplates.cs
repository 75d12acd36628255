namespace ClaimTracker;

/// <summary>Makes the sentences that people read. Replace one of them, or all for another language or house style.</summary>
/// <remarks>
/// Pure and thread-safe. A sentence must make sense to a reader who sees nothing else, quote the question as it is asked,
/// and never say who is right. What is not replaced is said by <see cref="Fallback"/>, so that a later message breaks no templates;
/// the parts of such a sentence (who, when, which answer) still come from here.
/// </remarks>
public abstract partial class MessageTemplates
{
    /// <summary>Explains how two claims relate, and why.</summary>
    public virtual string Explain(ComparisonArguments comparison) => Next(nameof(Explain)).Explain(comparison);

    /// <summary>Explains that a chain names an outlet twice.</summary>
    public virtual string ExplainRepeatedOutlet(Claim claim, Speaker outlet) => Next(nameof(ExplainRepeatedOutlet)).ExplainRepeatedOutlet(claim, outlet);

    /// <summary>Explains that pages cite each other in a loop.</summary>
    /// <param name="pages">The addresses in order; the last one cites the first.</param>
    /// <param name="claims">The claims that appear on these pages.</param>
    public virtual string ExplainCitationLoop(IReadOnlyList<string> pages, IReadOnlyList<Claim> claims) => Next(nameof(ExplainCitationLoop)).ExplainCitationLoop(pages, claims);

    /// <summary>Explains that claims that hold one answer, carried by several outlets, go back to one origin.</summary>
    public virtual string ExplainSharedOrigin(IReadOnlyList<Claim> claims) => Next(nameof(ExplainSharedOrigin)).ExplainSharedOrigin(claims);

    /// <summary>Explains that the words of a claim are no longer found in the page of a hop.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="hop">The hop, which has an address and a passage.</param>
    public virtual string ExplainLostPassage(Claim claim, AttributionHop hop) => Next(nameof(ExplainLostPassage)).ExplainLostPassage(claim, hop);

    /// <summary>Explains that figures on a question look as if its answer changed with time.</summary>
    public virtual string ExplainTimingHint(IReadOnlyList<Claim> claims) => Next(nameof(ExplainTimingHint)).ExplainTimingHint(claims);

    /// <summary>Tells what a claim says, as news: the question, who spoke, and the answer.</summary>
    public virtual string ExplainClaim(Claim claim) => Next(nameof(ExplainClaim)).ExplainClaim(claim);

    /// <summary>Tells what was done with a claim.</summary>
    /// <param name="act">What was done.</param>
    /// <param name="claim">The claim as it reads now.</param>
    /// <param name="other">The claim that corrects it, or the claim as it read before it was amended; null for the other acts.</param>
    public virtual string ExplainAct(ClaimAct act, Claim claim, Claim? other) => Next(nameof(ExplainAct)).ExplainAct(act, claim, other);

    /// <summary>Tells that a speaker says something else than before.</summary>
    public virtual string ExplainMove(AccountMove move, Claim before, Claim after) => Next(nameof(ExplainMove)).ExplainMove(move, before, after);

    /// <summary>Tells the same in a few words for a list, without the question: <em>the governor raised wounded from 0 to 6</em>.</summary>
    public virtual string SayMove(AccountMove move, Claim before, Claim after) => Next(nameof(SayMove)).SayMove(move, before, after);

    /// <summary>Tells that a finding about two claims is new.</summary>
    /// <param name="code">The code of the finding.</param>
    /// <param name="status">Its status.</param>
    /// <param name="explanation">The explanation of the finding, as <see cref="Explain"/> says it.</param>
    public virtual string ExplainFindingBegan(string code, ComparisonStatus status, string explanation) =>
        Next(nameof(ExplainFindingBegan)).ExplainFindingBegan(code, status, explanation);

    /// <summary>Tells that a finding about two claims is no longer found.</summary>
    /// <param name="code">The code it had.</param>
    /// <param name="status">The status it had.</param>
    /// <param name="first">The first claim, as it read then.</param>
    /// <param name="second">The second claim, as it read then.</param>
    public virtual string ExplainFindingEnded(string code, ComparisonStatus status, Claim first, Claim second) =>
        Next(nameof(ExplainFindingEnded)).ExplainFindingEnded(code, status, first, second);

    /// <summary>Tells that two claims are something else to one another than before.</summary>
    /// <param name="formerCode">The code of the finding before.</param>
    /// <param name="formerStatus">Its status before.</param>
    /// <param name="code">Its code now.</param>
    /// <param name="status">Its status now.</param>
    /// <param name="explanation">The explanation of the finding now, as <see cref="Explain"/> says it.</param>
    public virtual string ExplainFindingChanged(
        string formerCode, ComparisonStatus formerStatus, string code, ComparisonStatus status, string explanation) =>
        Next(nameof(ExplainFindingChanged)).ExplainFindingChanged(formerCode, formerStatus, code, status, explanation);

    /// <summary>Tells that more claims hold an answer than before.</summary>
    /// <param name="gained">The claims that hold it now and did not before; at least one.</param>
    /// <param name="inForce">All claims in force that hold it now, these included.</param>
    public virtual string ExplainSupportGained(IReadOnlyList<Claim> gained, IReadOnlyList<Claim> inForce) => Next(nameof(ExplainSupportGained)).ExplainSupportGained(gained, inForce);

    /// <summary>Tells that fewer claims hold an answer than before.</summary>
    /// <param name="lost">The claims that held it, as they read then; at least one.</param>
    /// <param name="inForce">All claims in force that hold it now; empty when none does.</param>
    public virtual string ExplainSupportLost(IReadOnlyList<Claim> lost, IReadOnlyList<Claim> inForce) => Next(nameof(ExplainSupportLost)).ExplainSupportLost(lost, inForce);

    /// <summary>Tells that a question is new, or stands otherwise than before.</summary>
    /// <param name="question">The question.</param>
    /// <param name="before">Its state before; null when it is new.</param>
    /// <param name="after">Its state now.</param>
    public virtual string ExplainState(Question question, QuestionState? before, QuestionState after) => Next(nameof(ExplainState)).ExplainState(question, before, after);

    /// <summary>Tells what a claim was in the history of its speaker's answers.</summary>
    /// <param name="kind">What it was.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="previous">The answer it is seen from; null when there is none.</param>
    public virtual string ExplainStep(PositionStepKind kind, Claim claim, Claim? previous) => Next(nameof(ExplainStep)).ExplainStep(kind, claim, previous);

    /// <summary>Tells all that is new in one line: <em>Since 12:10: the governor raised wounded from 0 to 6; Kyiv moved from no comment to denial.</em></summary>
    public virtual string Summarise(ChangeSummary summary) => Next(nameof(Summarise)).Summarise(summary);

    /// <summary>Explains why a piece of ours should be looked at: what it told, and what became of that since.</summary>
    public virtual string ExplainImpact(ImpactArguments impact) => Next(nameof(ExplainImpact)).ExplainImpact(impact);

    /// <summary>Says an answer: names instead of ids, units with figures.</summary>
    public virtual string Say(Answer answer, Question question, Func<EntityId, string> nameOf) => Next("Say(Answer)").Say(answer, question, nameOf);

    /// <summary>Says a time.</summary>
    public virtual string Say(EdtfTime time) => Next("Say(EdtfTime)").Say(time);

    /// <summary>Says who made a claim, for whom, through whom and when, on one line.</summary>
    public virtual string Attribute(Claim claim) => Next(nameof(Attribute)).Attribute(claim);

    /// <summary>Who made a claim, and what it says, as a line of its own that ends in a full stop; without the question.</summary>
    public virtual string Line(Claim claim) => Next(nameof(Line)).Line(claim);

    /// <summary>Says where a question stands, as it is put in the middle of a sentence: <em>possibly disputed</em>.</summary>
    public virtual string Say(QuestionState state) => Next("Say(QuestionState)").Say(state);

    /// <summary>Says what to print above a finding. The status is never told alone.</summary>
    /// <param name="code">The code of the finding, of ours or of a house rule.</param>
    /// <param name="status">Its status.</param>
    /// <param name="title">What its kind is called, for codes that these templates do not know.</param>
    public virtual string Heading(string code, ComparisonStatus status, string title) => Next(nameof(Heading)).Heading(code, status, title);

    /// <summary>Names several things: <em>a, b and c</em>.</summary>
    public virtual string Join(IEnumerable<string> words) => Next(nameof(Join)).Join(words);

    /// <summary>Says a number, in groups of three: <em>1,234.5</em>.</summary>
    public virtual string Say(decimal number) => Next("Say(Decimal)").Say(number);

    /// <summary>Says an answer of a claim.</summary>
    public string Say(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return claim.Answer is { } answer ? Say(answer, claim.Question, claim.Root.NameOf) : string.Empty;
    }
}
