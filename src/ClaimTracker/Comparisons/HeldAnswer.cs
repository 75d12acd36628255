namespace ClaimTracker;

/// <summary>An answer that is asserted or denied, as compared: what claims on one position have in common.</summary>
/// <remarks>Equal when polarity and compared answer are. <see cref="Written"/> is one way in which it was put, for comparers that look at answers.</remarks>
internal sealed class HeldAnswer(bool isDenied, ComparedAnswer answer, Answer written) : IEquatable<HeldAnswer>
{
    private readonly int _hash = HashCode.Combine(isDenied, answer);

    public bool IsDenied => isDenied;

    public ComparedAnswer Answer => answer;

    public Answer Written => written;

    public bool IsUnknown => answer is ComparedAnswer.Unknown;

    /// <summary>What a claim that gives an answer holds. On a yes/no question, denying one answer is giving the other.</summary>
    public static HeldAnswer Of(Answer answer, Force force, Question question, EntityTable entities) =>
        Of(answer, ComparedAnswer.Of(answer, question, entities), force);

    /// <summary>What a claim that gives an answer holds, with what the answer is compared as.</summary>
    public static HeldAnswer Of(Answer answer, ComparedAnswer compared, Force force) =>
        compared is ComparedAnswer.Polar polar && force.Denies()
            ? new HeldAnswer(isDenied: false, new ComparedAnswer.Polar(!polar.IsYes), polar.IsYes ? YesNoAnswer.No : YesNoAnswer.Yes)
            : new HeldAnswer(force.Denies(), compared, answer);

    /// <summary>Whether this figure can be a later state of a count that only grows: some value of it is at least some value of the earlier one.</summary>
    public bool CanFollow(HeldAnswer earlier) =>
        Answer is ComparedAnswer.Figure { Interval: var later }
        && earlier.Answer is ComparedAnswer.Figure { Interval: var before }
        && !later.IsBelow(before);

    public bool Equals(HeldAnswer? other) =>
        other is not null && _hash == other._hash && IsDenied == other.IsDenied && Answer.Equals(other.Answer);

    public override bool Equals(object? obj) => Equals(obj as HeldAnswer);

    public override int GetHashCode() => _hash;
}
