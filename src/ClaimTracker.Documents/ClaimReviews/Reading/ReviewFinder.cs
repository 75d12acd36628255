using System.Text.Json;

namespace ClaimTracker.Documents;

/// <summary>Finds the reviews in a document, wherever they stand: at its root, in lists, in a graph, in feeds, inside articles.</summary>
internal sealed class ReviewFinder(Uri? page)
{
    /// <summary>All reviews in a value, in order.</summary>
    /// <param name="value">The value.</param>
    /// <param name="path">The pointer to it.</param>
    public IEnumerable<ClaimReview> In(JsonElement value, string path) => In(value, path, new MarkGraph(value), ReviewLimits.Nesting);

    private IEnumerable<ClaimReview> In(JsonElement value, string path, MarkGraph graph, int depth)
    {
        if (depth == 0)
        {
            return [];
        }

        return value.ValueKind switch
        {
            JsonValueKind.Array => value.EnumerateArray().SelectMany((item, place) => In(item, FormattableString.Invariant($"{path}/{place}"), graph, depth - 1)),
            JsonValueKind.Object => InObject(value, path, graph, depth),
            _ => [],
        };
    }

    private IEnumerable<ClaimReview> InObject(JsonElement value, string path, MarkGraph graph, int depth)
    {
        var node = new MarkNode(value, path);
        if (ReviewReader.KindOf(node) is { } kind)
        {
            yield return ReviewReader.Read(node, kind, graph, page);
        }
        else if (FactCheckTools.Reviews(node) is { } answered)
        {
            foreach (var (review, own) in answered)
            {
                yield return ReviewReader.Read(new MarkNode(review, own), ReviewKind.ClaimReview, graph, page);
            }

            yield break;
        }

        // Not into what a review is about: only reviews beside it are reviews of their own.
        foreach (var property in value.EnumerateObject())
        {
            var name = MarkValue.NameOf(property);
            if (path.Length + name.Length > ReviewLimits.PathLength)
            {
                continue;
            }

            if (ReviewReader.KindOf(node) is null || MarkNode.ShortName(name).StartsWith("associated", StringComparison.OrdinalIgnoreCase))
            {
                foreach (var review in In(property.Value, JsonPointer.Of(path, name), graph, depth - 1))
                {
                    yield return review;
                }
            }
        }
    }
}
