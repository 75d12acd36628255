namespace ClaimTracker;

// Templates with sentences of a house's own; everything else is said by those below, in the same language.
internal sealed class ReplacedTemplates(MessageTemplates below, SentenceReplacements own) : MessageTemplates
{
    public override string Language => below.Language;

    protected override MessageTemplates Fallback => below;

    public static ReplacedTemplates Of(MessageTemplates templates, Func<SentenceReplacements, SentenceReplacements> change) => templates is ReplacedTemplates replaced
        ? replaced.With(change)
        : new ReplacedTemplates(templates, change(SentenceReplacements.None));

    public override string Explain(ComparisonArguments comparison) =>
        comparison.Code is { } code && own.ByCode.TryGetValue(code, out var sentence) ? sentence(comparison, this) : below.Explain(comparison);

    public override string ExplainRepeatedOutlet(Claim claim, Speaker outlet) =>
        own.RepeatedOutlet is { } sentence ? sentence(claim, outlet, this) : below.ExplainRepeatedOutlet(claim, outlet);

    public override string ExplainCitationLoop(IReadOnlyList<string> pages, IReadOnlyList<Claim> claims) =>
        own.CitationLoop is { } sentence ? sentence(pages, claims, this) : below.ExplainCitationLoop(pages, claims);

    public override string ExplainSharedOrigin(IReadOnlyList<Claim> claims) =>
        own.SharedOrigin is { } sentence ? sentence(claims, this) : below.ExplainSharedOrigin(claims);

    public override string ExplainLostPassage(Claim claim, AttributionHop hop) =>
        own.LostPassage is { } sentence ? sentence(claim, hop, this) : below.ExplainLostPassage(claim, hop);

    public override string ExplainTimingHint(IReadOnlyList<Claim> claims) =>
        own.TimingHint is { } sentence ? sentence(claims, this) : below.ExplainTimingHint(claims);

    private ReplacedTemplates With(Func<SentenceReplacements, SentenceReplacements> change) => new(below, change(own));
}
