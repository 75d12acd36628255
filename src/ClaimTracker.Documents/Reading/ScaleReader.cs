namespace ClaimTracker.Documents;

/// <summary>Reads the scales. One with a fault still stands for its id, so that nothing else is told because of it.</summary>
internal static class ScaleReader
{
    public static ScaleParts Read(DocumentNode map, ReadingContext context)
    {
        var scales = new ScaleParts();
        foreach (var scale in map.Entries.Where(scale => !scale.IsRepeated))
        {
            Declare(scales, scale.Key, scale, context);
        }

        return scales;
    }

    private static void Declare(ScaleParts scales, string id, DocumentNode map, ReadingContext context)
    {
        var name = context.Text(map, "name");
        if (map["ratings"] is not { IsList: true } list)
        {
            scales.Declare(id, scale: null, ratings: null);
            return;
        }

        var ratings = list.Items.Select(item => item.IsMap ? Rating(item, context) : default).ToArray();
        TellRepeated(list, ratings, context);
        scales.Declare(id, Made(id, name, ratings), [.. ratings.Select(rating => rating.Id).OfType<string>()]);
    }

    private static (string? Id, string? Label) Rating(DocumentNode map, ReadingContext context) =>
        (map["id"] is { Kind: NodeKind.Text, Text: var id } ? id : null, context.Text(map, "label"));

    // Labels that readers cannot tell apart are as bad as ids that programs cannot.
    private static void TellRepeated(DocumentNode list, (string? Id, string? Label)[] ratings, ReadingContext context)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var labels = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (item, (id, label)) in list.Items.Zip(ratings))
        {
            if (id is not null && !ids.Add(id))
            {
                context.Problems.Add(
                    ProblemCode.DuplicateId, item["id"], $"There is a rating with the id \"{Shown.Short(id)}\" on this scale already; ids are unique.");
            }

            if (label is not null && !labels.Add(FoldedText.Fold(label)))
            {
                context.Problems.Add(
                    ProblemCode.ValueNotAllowed, item["label"], $"A rating before this one is called \"{Shown.Short(label)}\" already; readers could not tell the two apart.");
            }
        }
    }

    // Null where something was told.
    private static RatingScale? Made(string id, string? name, (string? Id, string? Label)[] ratings)
    {
        var isSound = Slug.IsValid(id) && name is not null
            && ratings.Length >= RatingScale.FewestRatings
            && ratings.All(rating => Slug.IsValid(rating.Id) && rating.Label is not null)
            && ratings.DistinctBy(rating => rating.Id).Count() == ratings.Length
            && ratings.DistinctBy(rating => FoldedText.Fold(rating.Label!)).Count() == ratings.Length;
        return isSound ? RatingScale.Named(id, name!).FromWorstToBest([.. ratings.Select(rating => (rating.Id!, rating.Label!))]) : null;
    }
}
