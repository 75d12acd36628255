namespace ClaimTracker;

/// <summary>One value for a question, as it was given.</summary>
/// <remarks>
/// A closed set: <see cref="EntityAnswer"/>, <see cref="YesNoAnswer"/>, <see cref="QuantityAnswer"/>, <see cref="DateAnswer"/>,
/// <see cref="TextAnswer"/>, <see cref="NoneAnswer"/> and <see cref="UnknownAnswer"/>. Immutable and thread-safe; equal when
/// written alike. How answers relate is told by comparing claims. After the snak of Wikibase.
/// </remarks>
public abstract record Answer
{
    private protected Answer()
    {
    }

    /// <summary>"Nobody", "nothing", "never"; for a figure zero. Does not fit a yes/no question.</summary>
    public static NoneAnswer None { get; } = new();

    /// <summary>The speaker says that it is not known.</summary>
    public static UnknownAnswer NotKnown { get; } = new();

    /// <summary>Whether a question of this kind takes such an answer.</summary>
    internal abstract bool Fits(Question question);

    /// <summary>The answer as written.</summary>
    public abstract override string ToString();
}
