namespace ClaimTracker;

/// <summary>Has an id and a name, and still needs its ratings: this is no scale yet.</summary>
public sealed class NamedScale
{
    private readonly string _id;
    private readonly string _name;

    internal NamedScale(string id, string name) => (_id, _name) = (id, name);

    /// <summary>Gives the scale its ratings.</summary>
    /// <param name="ratings">Two or more, the worst first: each with an id of letters, digits, <c>-</c> and <c>_</c>, and the words that
    /// readers see.</param>
    /// <returns>Never null.</returns>
    /// <exception cref="ArgumentNullException">An id or a label is null.</exception>
    /// <exception cref="ArgumentException">There are fewer than two; an id is not one; a label is empty; or an id or a label occurs
    /// twice. Labels that differ only in case or white space count as one.</exception>
    public RatingScale FromWorstToBest(params ReadOnlySpan<(string Id, string Label)> ratings) => new(_id, _name, ratings);
}
