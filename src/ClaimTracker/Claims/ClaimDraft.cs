using System.Collections.Immutable;

namespace ClaimTracker;

/// <summary>A claim that is not recorded yet: one speaker's act, complete, with its attribution.</summary>
/// <remarks>
/// Immutable and thread-safe: every word returns a changed copy, in any order, and the last call of a word wins. Whether it can
/// be recorded is checked when it is recorded (<see cref="ClaimDraft"/> names ids that the ledger must have).
/// </remarks>
/// <example><code>Claim.By(yusov).That(staffed).Is(citizens).ReportedBy(cnn).SaidOn(2023, 5, 22)</code></example>
public sealed record ClaimDraft
{
    internal ClaimDraft(EntityId speaker, QuestionId question, Force force, Answer? answer)
    {
        Speaker = speaker;
        Question = question;
        Force = force;
        Answer = answer;
    }

    /// <summary>Who said it.</summary>
    public EntityId Speaker { get; }

    /// <summary>What it answers.</summary>
    public QuestionId Question { get; }

    /// <summary>What the speaker did with the answer.</summary>
    public Force Force { get; }

    /// <summary>The answer; null exactly where the force is no answer.</summary>
    public Answer? Answer { get; }

    /// <summary>The id it is to have; null: the ledger gives <c>c</c> and the sequence of its entry.</summary>
    public ClaimId? Id { get; private init; }

    /// <summary>On whose behalf the speaker spoke this time; null: by the links of the speaker.</summary>
    public EntityId? Principal { get; private init; }

    /// <summary>How firmly the speaker put it; null: not stated, which counts as certain.</summary>
    public Certainty? Certainty { get; private init; }

    /// <summary>Fact, opinion or prediction. Default: fact.</summary>
    public Nature Nature { get; private init; }

    /// <summary>When the speaker said it; null when unknown.</summary>
    public EdtfTime? Said { get; private init; }

    /// <summary>When the thing claimed is true of the world; null when not stated.</summary>
    public EdtfTime? Holds { get; private init; }

    /// <summary>The speaker's own words; null when not quoted. Never rewritten.</summary>
    public string? Quote { get; private init; }

    /// <summary>The claim in our words; null when not put.</summary>
    public string? Wording { get; private init; }

    /// <summary>The language of the quotation, as a BCP 47 tag; null when not stated.</summary>
    public string? Language { get; private init; }

    /// <summary>The chain it reached us through, outermost first; empty when read at the source.</summary>
    public ImmutableArray<AttributionHop> Via { get; private init; } = [];

    /// <summary>When the claim entered the record, as it says itself; null in a draft of yours, because the ledger gives the time, and where a document does not say.</summary>
    public DateTimeOffset? Recorded { get; private init; }

    /// <summary>Gives it an id of your own.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> is not an id.</exception>
    public ClaimDraft Identified(string id) => Identified(new ClaimId(id));

    /// <summary>Gives it an id of your own.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default.</exception>
    public ClaimDraft Identified(ClaimId id) =>
        id.IsDefault ? throw new ArgumentException("A claim needs an id that is not the default.", nameof(id)) : this with { Id = id };

    /// <summary>Says on which day it was said, in UTC.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public ClaimDraft SaidOn(int year, int month, int day) => SaidOn(EdtfTime.Day(year, month, day));

    /// <summary>Says when it was said, as vaguely as it is known.</summary>
    public ClaimDraft SaidOn(EdtfTime time) => this with { Said = NotNull(time) };

    /// <summary>Says at which moment it was said, to the second.</summary>
    public ClaimDraft SaidAt(DateTimeOffset moment) => SaidOn(EdtfTime.At(moment));

    /// <summary>Says for which day it is claimed to hold, in UTC.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public ClaimDraft HoldsOn(int year, int month, int day) => HoldsDuring(EdtfTime.Day(year, month, day));

    /// <summary>Says for which time it is claimed to hold, as vaguely as it is known.</summary>
    public ClaimDraft HoldsDuring(EdtfTime time) => this with { Holds = NotNull(time) };

    /// <summary>Says on whose behalf the speaker spoke this time.</summary>
    public ClaimDraft OnBehalfOf(Speaker principal)
    {
        ArgumentNullException.ThrowIfNull(principal);
        return this with { Principal = principal.Id };
    }

    /// <summary>Quotes the speaker's own words.</summary>
    /// <exception cref="ArgumentException"><paramref name="words"/> is empty.</exception>
    public ClaimDraft Quoting(string words) => this with { Quote = NotEmpty(words) };

    /// <summary>Puts the claim in our words.</summary>
    /// <exception cref="ArgumentException"><paramref name="wording"/> is empty.</exception>
    public ClaimDraft InWords(string wording) => this with { Wording = NotEmpty(wording) };

    /// <summary>Names the language of the quotation.</summary>
    /// <param name="language">A BCP 47 tag, such as <c>uk</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="language"/> is empty.</exception>
    public ClaimDraft InLanguage(string language) => this with { Language = NotEmpty(language) };

    /// <summary>Names the chain it reached us through, outermost first.</summary>
    public ClaimDraft ReportedBy(params ReadOnlySpan<AttributionHop> hops)
    {
        foreach (var hop in hops)
        {
            ArgumentNullException.ThrowIfNull(hop, nameof(hops));
        }

        return this with { Via = [.. hops] };
    }

    /// <summary>Says how firmly the speaker put it.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="certainty"/> is none of the three.</exception>
    public ClaimDraft WithCertainty(Certainty certainty) => Enum.IsDefined(certainty)
        ? this with { Certainty = certainty }
        : throw new ArgumentOutOfRangeException(nameof(certainty), certainty, "A certainty is Certain, Probable or Possible.");

    /// <summary>Marks it as a judgement.</summary>
    public ClaimDraft AsOpinion() => this with { Nature = Nature.Opinion };

    /// <summary>Marks it as a forecast.</summary>
    public ClaimDraft AsPrediction() => this with { Nature = Nature.Prediction };

    /// <summary>The draft with what the ledger gives a claim when it records it.</summary>
    internal ClaimDraft RecordedAs(ClaimId id, DateTimeOffset? recorded) =>
        this with { Id = id, Recorded = recorded, Certainty = Certainty is ClaimTracker.Certainty.Certain ? null : Certainty };

    // For readers, which find optional parts one by one.
    internal ClaimDraft WithParts(
        ClaimId? id,
        EntityId? principal,
        Certainty? certainty,
        Nature nature,
        (EdtfTime? Said, EdtfTime? Holds, DateTimeOffset? Recorded) times,
        (string? Quote, string? Wording, string? Language) words,
        ImmutableArray<AttributionHop> via) => Whole(Speaker, Question, Force, Answer, id, principal, certainty, nature, times, words, via);

    internal static ClaimDraft Whole(
        EntityId speaker,
        QuestionId question,
        Force force,
        Answer? answer,
        ClaimId? id,
        EntityId? principal,
        Certainty? certainty,
        Nature nature,
        (EdtfTime? Said, EdtfTime? Holds, DateTimeOffset? Recorded) times,
        (string? Quote, string? Wording, string? Language) words,
        ImmutableArray<AttributionHop> via) => new(speaker, question, force, answer)
        {
            Id = id,
            Principal = principal,
            Certainty = certainty,
            Nature = nature,
            Said = times.Said,
            Holds = times.Holds,
            Recorded = times.Recorded,
            Quote = words.Quote,
            Wording = words.Wording,
            Language = words.Language,
            Via = via,
        };

    private static EdtfTime NotNull(EdtfTime time)
    {
        ArgumentNullException.ThrowIfNull(time);
        return time;
    }

    private static string NotEmpty(string words)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(words);
        return words;
    }
}
