using System.Collections.Immutable;

namespace ClaimTracker;

// One sentence replaced, the rest as it is.
public abstract partial class MessageTemplates
{
    private static readonly ImmutableArray<string> CodesOfComparisons =
        [.. Enum.GetValues<PairCode>().Select(code => code.ToText()).OfType<string>().Order(StringComparer.Ordinal)];

    /// <summary>These templates with another sentence for one code of a finding about two claims.</summary>
    /// <param name="code">The code, such as <c>CT2001</c>. CT3001, CT3002, CT3004 and CT5001 are about other things than two claims, and have members of their own.</param>
    /// <param name="sentence">Makes the sentence from its arguments, and from these templates, which say its parts. Pure and thread-safe.</param>
    /// <returns>A copy in the same language. Of two replacements of one sentence the last one counts.</returns>
    /// <exception cref="ArgumentOutOfRangeException">No finding about two claims has this code; the message names those that have.</exception>
    public MessageTemplates With(string code, Func<ComparisonArguments, MessageTemplates, string> sentence)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(sentence);
        return CodesOfComparisons.Contains(code)
            ? ReplacedTemplates.Of(this, own => own with { ByCode = own.ByCode.SetItem(code, sentence) })
            : throw new ArgumentOutOfRangeException(nameof(code), code, $"Findings about two claims have the codes {English.Join(CodesOfComparisons)}.");
    }

    /// <summary>These templates with another sentence on a chain that names an outlet twice (CT3001).</summary>
    /// <param name="sentence">Makes the sentence from the claim and the outlet, and from these templates, which say its parts. Pure and thread-safe.</param>
    /// <returns>A copy in the same language.</returns>
    public MessageTemplates WithRepeatedOutlet(Func<Claim, Speaker, MessageTemplates, string> sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return ReplacedTemplates.Of(this, own => own with { RepeatedOutlet = sentence });
    }

    /// <summary>These templates with another sentence on pages that cite each other in a loop (CT3001).</summary>
    /// <param name="sentence">Makes the sentence from the addresses, the claims, and these templates, which say its parts. Pure and thread-safe.</param>
    /// <returns>A copy in the same language.</returns>
    public MessageTemplates WithCitationLoop(Func<IReadOnlyList<string>, IReadOnlyList<Claim>, MessageTemplates, string> sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return ReplacedTemplates.Of(this, own => own with { CitationLoop = sentence });
    }

    /// <summary>These templates with another sentence on claims of several outlets that go back to one origin (CT3002).</summary>
    /// <param name="sentence">Makes the sentence from the claims, and from these templates, which say its parts. Pure and thread-safe.</param>
    /// <returns>A copy in the same language.</returns>
    public MessageTemplates WithSharedOrigin(Func<IReadOnlyList<Claim>, MessageTemplates, string> sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return ReplacedTemplates.Of(this, own => own with { SharedOrigin = sentence });
    }

    /// <summary>These templates with another sentence on words that are no longer found in their page (CT3004).</summary>
    /// <param name="sentence">Makes the sentence from the claim, the hop, and these templates, which say its parts. Pure and thread-safe.</param>
    /// <returns>A copy in the same language.</returns>
    public MessageTemplates WithLostPassage(Func<Claim, AttributionHop, MessageTemplates, string> sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return ReplacedTemplates.Of(this, own => own with { LostPassage = sentence });
    }

    /// <summary>These templates with another sentence on figures that look as if they changed with time (CT5001).</summary>
    /// <param name="sentence">Makes the sentence from the claims, and from these templates, which say its parts. Pure and thread-safe.</param>
    /// <returns>A copy in the same language.</returns>
    public MessageTemplates WithTimingHint(Func<IReadOnlyList<Claim>, MessageTemplates, string> sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return ReplacedTemplates.Of(this, own => own with { TimingHint = sentence });
    }
}
