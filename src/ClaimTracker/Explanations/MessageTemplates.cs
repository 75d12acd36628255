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
