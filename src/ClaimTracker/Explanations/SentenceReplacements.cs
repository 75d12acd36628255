using System.Collections.Immutable;

namespace ClaimTracker;

// Sentences of a house's own, by what they are about; null where there is none.
internal sealed record SentenceReplacements
{
    public static SentenceReplacements None { get; } = new();

    public ImmutableDictionary<string, Func<ComparisonArguments, MessageTemplates, string>> ByCode { get; init; } =
        ImmutableDictionary<string, Func<ComparisonArguments, MessageTemplates, string>>.Empty;

    public Func<Claim, Speaker, MessageTemplates, string>? RepeatedOutlet { get; init; }

    public Func<IReadOnlyList<string>, IReadOnlyList<Claim>, MessageTemplates, string>? CitationLoop { get; init; }

    public Func<IReadOnlyList<Claim>, MessageTemplates, string>? SharedOrigin { get; init; }

    public Func<Claim, AttributionHop, MessageTemplates, string>? LostPassage { get; init; }

    public Func<IReadOnlyList<Claim>, MessageTemplates, string>? TimingHint { get; init; }
}
