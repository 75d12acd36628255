namespace ClaimTracker.Documents;

/// <summary>The scales on which the assessments of a ledger rate, put together from the ratings that were given.</summary>
/// <remarks>A ledger keeps of a scale what its assessments say: its id and name, how many ratings it has, and those that were given.</remarks>
internal sealed class WrittenScales(WrittenTexts texts, LossList losses)
{
    private readonly List<Known> _scales = [];

    /// <summary>Takes a rating into account, before scales are written.</summary>
    public void Add(Rating rating) => Of(rating);

    /// <summary>The id of the scale of a rating, as it is written.</summary>
    public string IdOf(Rating rating) => Of(rating).Id;

    /// <summary>Each scale with its id.</summary>
    public IEnumerable<(string Id, WrittenMap Map)> All() => _scales.Select(scale => (scale.Id, Map(scale)));

    private Known Of(Rating rating)
    {
        if (_scales.Find(scale => scale.Takes(rating)) is { } known)
        {
            known.Ratings[rating.Value] = rating;
            return known;
        }

        var id = rating.ScaleId;
        for (var number = 2; _scales.Exists(scale => scale.Id == id); number++)
        {
            id = FormattableString.Invariant($"{rating.ScaleId}-{number}");
        }

        if (id != rating.ScaleId)
        {
            losses.Add(LossKind.ScaleId, JsonPointer.Of("/scales", id), $"Assessments rate on two scales with the id \"{rating.ScaleId}\"; this one is written as \"{id}\".");
        }

        var made = new Known(id, rating);
        _scales.Add(made);
        return made;
    }

    private WrittenMap Map(Known scale)
    {
        var path = JsonPointer.Of("/scales", scale.Id);
        var (ids, labels) = (scale.Ratings.Values.Select(rating => rating.Id).ToHashSet(StringComparer.Ordinal), scale.Ratings.Values.Select(rating => FoldedText.Fold(rating.Label)).ToHashSet(StringComparer.Ordinal));
        var ratings = Enumerable.Range(1, scale.First.Best).Select(value =>
        {
            if (!scale.Ratings.TryGetValue(value, out var rating))
            {
                losses.Add(LossKind.UnnamedRating, FormattableString.Invariant($"{path}/ratings/{value - 1}"), "Nobody was given this rating, so that the ledger does not know its name; a stand-in is written.");
            }

            return new WrittenMap()
                .With("id", rating?.Id ?? Free("rating-", value, ids.Add))
                .With("label", texts.Text(rating?.Label, path) ?? Free("Rating ", value, label => labels.Add(FoldedText.Fold(label))));
        });
        return new WrittenMap().With("name", texts.Text(scale.First.ScaleName, path)).With("ratings", new WrittenValue.List([.. ratings]));
    }

    private static string Free(string begin, int value, Func<string, bool> take)
    {
        var name = FormattableString.Invariant($"{begin}{value}");
        while (!take(name))
        {
            name += "-";
        }

        return name;
    }

    private sealed class Known(string id, Rating first)
    {
        public string Id => id;

        public Rating First => first;

        public SortedDictionary<int, Rating> Ratings { get; } = new() { [first.Value] = first };

        public bool Takes(Rating rating) =>
            (rating.ScaleId, rating.ScaleName, rating.Best) == (first.ScaleId, first.ScaleName, first.Best)
            && (Ratings.TryGetValue(rating.Value, out var same)
                ? same == rating
                : !Ratings.Values.Any(other => other.Id == rating.Id || FoldedText.Fold(other.Label) == FoldedText.Fold(rating.Label)));
    }
}
