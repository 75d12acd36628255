using System.Collections.Immutable;

namespace ClaimTracker.Documents;

/// <summary>What our desk noted for itself and of others, as a document has it: a closed set.</summary>
/// <param name="Time">When it entered; null where the document does not say.</param>
internal abstract record DeskNote(DateTimeOffset? Time)
{
    /// <summary>What it thinks of a claim.</summary>
    public sealed record OfClaim(ClaimId Claim, Assessment Assessment, DateTimeOffset? Time) : DeskNote(Time);

    /// <summary>What it thinks of a question.</summary>
    public sealed record OfQuestion(QuestionId Question, Assessment Assessment, DateTimeOffset? Time) : DeskNote(Time);

    /// <summary>What another publisher thinks of claims.</summary>
    public sealed record OfOthers(ImmutableArray<ClaimId> Claims, PublishedReview Review, DateTimeOffset? Time) : DeskNote(Time);

    /// <summary>Where it published a claim.</summary>
    public sealed record Use(ClaimId Claim, Usage Usage, DateTimeOffset? Time) : DeskNote(Time);

    /// <summary>On what terms it was told a claim.</summary>
    public sealed record Terms(ClaimId Claim, GroundRules Rules, DateTimeOffset? Time) : DeskNote(Time);
}
