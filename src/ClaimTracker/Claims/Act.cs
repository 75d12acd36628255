using System.Collections.Immutable;

namespace ClaimTracker;

/// <summary>Something done with claims that are recorded: a closed set. Claims are named by their numbers.</summary>
internal abstract record Act
{
    private Act()
    {
    }

    /// <summary>When it happened, as stated; null where nobody said.</summary>
    public EdtfTime? At { get; init; }

    /// <summary>The claims it is about.</summary>
    public virtual IEnumerable<int> Claims => [];

    /// <summary>Whether it is the desk's own doing, not something said.</summary>
    public virtual bool IsOurs => true;

    /// <summary>Whether it leaves every comparison and state as it is.</summary>
    public bool IsAside => this is Review or ClaimAssessment or QuestionAssessment or OthersReview or Using or Ruling;

    /// <summary>The speaker took the claim back.</summary>
    public sealed record Retraction(int Claim) : Act
    {
        public override IEnumerable<int> Claims => [Claim];

        public override bool IsOurs => false;
    }

    /// <summary>The claim was replaced by another of the same side.</summary>
    public sealed record Correction(int Claim, int With) : Act
    {
        public override IEnumerable<int> Claims => [Claim, With];

        public override bool IsOurs => false;
    }

    /// <summary>Our record of the claim was wrong; the row replaces the one before.</summary>
    public sealed record Amendment(int Claim, int FormerRow, int Row) : Act
    {
        public override IEnumerable<int> Claims => [Claim];
    }

    /// <summary>The desk pulled the claim.</summary>
    public sealed record Withdrawal(int Claim) : Act
    {
        public override IEnumerable<int> Claims => [Claim];
    }

    /// <summary>The desk confirmed or dismissed a finding, named by its key, as it was when the stamp was true.</summary>
    public sealed record Review(FindingKey Key, FindingStamp Stamp, FindingVerdict Verdict, DateTimeOffset Recorded, EntryNote? Note) : Act
    {
        public override IEnumerable<int> Claims => Key.Claims;
    }

    /// <summary>An editor declared one claim to be against another.</summary>
    public sealed record Countering(int Claim, int Against, CounterclaimKind Kind, string? Note) : Act
    {
        public override IEnumerable<int> Claims => [Claim, Against];
    }

    /// <summary>The desk assessed the claim.</summary>
    public sealed record ClaimAssessment(int Claim, Assessment Assessment) : Act
    {
        public override IEnumerable<int> Claims => [Claim];
    }

    /// <summary>The desk assessed the question.</summary>
    public sealed record QuestionAssessment(int Question, Assessment Assessment) : Act;

    /// <summary>Another publisher reviewed the claims.</summary>
    public sealed record OthersReview(ImmutableArray<int> Reviewed, PublishedReview What) : Act
    {
        public override IEnumerable<int> Claims => Reviewed;
    }

    /// <summary>We published the claim.</summary>
    public sealed record Using(int Claim, Usage Usage) : Act
    {
        public override IEnumerable<int> Claims => [Claim];
    }

    /// <summary>It was agreed how the claim may be used.</summary>
    public sealed record Ruling(int Claim, GroundRules Rules) : Act
    {
        public override IEnumerable<int> Claims => [Claim];
    }

    /// <summary>A text of the claim was replaced by the tombstone with the key, in all rows of the claim.</summary>
    public sealed record TextRedaction(int Claim, ClaimText Text, string Key) : Act
    {
        public override IEnumerable<int> Claims => [Claim];
    }

    /// <summary>The identity of an entity was taken away; it goes on, with its number, under another id.</summary>
    public sealed record IdentityRedaction(int Entity) : Act;
}
