namespace ClaimTracker.Documents;

/// <summary>The scales of a document by id: those that could be made, and of the others what is known of their ratings.</summary>
internal sealed class ScaleParts
{
    private readonly Dictionary<string, (RatingScale? Scale, IReadOnlyList<string>? Ratings)> _scales = new(StringComparer.Ordinal);

    /// <summary>Notes a scale.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="scale">The scale; null where it could not be made, which has been told.</param>
    /// <param name="ratings">The ids of its ratings; null where they could not be read.</param>
    public void Declare(string id, RatingScale? scale, IReadOnlyList<string>? ratings) => _scales.TryAdd(id, (scale, ratings));

    /// <summary>The rating that an assessment gives; null, and a problem, where there is none. Missing references have been told.</summary>
    public Rating? Rating(DocumentNode assessment, ReadingContext context)
    {
        if (assessment["scale"] is not { Kind: NodeKind.Text } onScale)
        {
            return null;
        }

        if (!_scales.TryGetValue(onScale.Text, out var found))
        {
            context.TellUnknown("scale", onScale, _scales.Keys);
            return null;
        }

        if (assessment["rating"] is not { Kind: NodeKind.Text } rating)
        {
            return null;
        }

        if (found.Ratings?.Contains(rating.Text) == false)
        {
            context.TellUnknown($"rating of the scale \"{Shown.Short(onScale.Text)}\"", rating, found.Ratings);
        }

        return found.Scale is not null && found.Scale.TryGet(rating.Text, out var given) ? given : null;
    }
}
