using System.Collections.Immutable;

namespace ClaimTracker.Rendering;

/// <summary>One claim as a board shows it: who, for whom, through whom and when, on one line; in whose words; and what became of it.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class BoardClaim
{
    internal BoardClaim()
    {
    }

    /// <summary>The id of the claim.</summary>
    public ClaimId Id { get; internal init; }

    /// <summary>Who made it, on one line: <em>Andriy Yusov, representative of Ukraine's defence intelligence agency, via CNN, 22 May</em>.</summary>
    public string Line { get; internal init; } = string.Empty;

    /// <summary>The beginning of the line that names the speaker; empty where the line does not begin so.</summary>
    public string Speaker { get; internal init; } = string.Empty;

    /// <summary>The rest of the line, with the comma that it begins with.</summary>
    public string Details { get; internal init; } = string.Empty;

    /// <summary>What the speaker did, where that is not just saying so: <em>confirms</em>; else null.</summary>
    public string? Verb { get; internal init; }

    /// <summary>The answer, where it is not that of the position above it; else null.</summary>
    public string? Answer { get; internal init; }

    /// <summary>The speaker's own words; null when not quoted.</summary>
    public string? Quote { get; internal init; }

    /// <summary>Whether the words are a translation.</summary>
    public bool IsTranslated { get; internal init; }

    /// <summary>The language of the quotation; null when not stated.</summary>
    public string? QuoteLanguage { get; internal init; }

    /// <summary>The claim in other words than the speaker's; null when not put.</summary>
    public string? Paraphrase { get; internal init; }

    /// <summary>The pages on which it appeared; only http and https.</summary>
    public ImmutableArray<BoardLink> Sources { get; internal init; } = [];

    /// <summary>Why it is no longer in force; null while it is.</summary>
    public string? Ended { get; internal init; }

    /// <summary>What our desk noted about it: an amendment, a counterclaim, the terms on which it was told. Each a sentence.</summary>
    public ImmutableArray<string> Notes { get; internal init; } = [];

    /// <summary>Whether it may be printed with who made it: false for what was told on background or off the record. Boxes leave such claims out.</summary>
    public bool IsPublishable { get; internal init; } = true;
}
