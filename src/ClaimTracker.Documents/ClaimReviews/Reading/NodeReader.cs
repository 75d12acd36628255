using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace ClaimTracker.Documents;

/// <summary>Reads properties of one object, telling what departs from what is expected.</summary>
internal sealed class NodeReader(MarkGraph graph, ReviewNotes notes, Uri? page)
{
    public ReviewNotes Notes => notes;

    /// <summary>The object of a property, where one is expected; a name without an object is one with a name.</summary>
    public MarkNode? Object(MarkNode node, string name) => node[name] is { } value ? Objects(node, name, value).FirstOrDefault() : null;

    /// <summary>The objects of a property, references resolved.</summary>
    public IEnumerable<MarkNode> Objects(MarkNode node, string name, JsonElement value)
    {
        var items = MarkValue.Items(value).Take(ReviewLimits.Items + 1).ToList();
        TellMany(items.Count, node.PathOf(name));
        foreach (var (item, place) in items.Take(ReviewLimits.Items).Select((item, place) => (item, place)))
        {
            var path = value.ValueKind == JsonValueKind.Array ? FormattableString.Invariant($"{node.PathOf(name)}/{place}") : node.PathOf(name);
            if (item.ValueKind != JsonValueKind.Object)
            {
                continue;
            }

            if (graph.Resolve(item) is { } found)
            {
                yield return new MarkNode(found, path);
            }
            else
            {
                notes.Add("reference-not-found", path, "Nothing in the document has the @id that stands here, so that nothing is known of it.");
            }
        }
    }

    /// <summary>The text of a property; null where it is missing, or no text.</summary>
    public ReviewText? Text(MarkNode node, string name) => Original(node, name) is { } original ? Told(new ReviewText(original), node.PathOf(name)) : null;

    /// <summary>All texts of a property.</summary>
    public ImmutableArray<ReviewText> Texts(MarkNode node, string name) =>
        [.. Originals(node, name).Where(text => text.Trim().Length > 0).Select(text => Told(new ReviewText(text), node.PathOf(name)))];

    /// <summary>The date of a property; null where it is missing or empty.</summary>
    public ReviewDate? Date(MarkNode node, string name) =>
        Original(node, name) is { } original && original.Trim().Length > 0 ? new ReviewDate(original) : null;

    public ReviewNumber? Number(MarkNode node, string name)
    {
        var value = node[name] is { } given ? MarkValue.Items(given).FirstOrDefault() : default;
        return value.ValueKind != JsonValueKind.Undefined && MarkValue.TextOf(value) is { } text && !IsTooLong(text, node.PathOf(name))
            ? new ReviewNumber(text, value.ValueKind != JsonValueKind.Number)
            : null;
    }

    /// <summary>The address of a property; null where it is missing or empty.</summary>
    public ReviewAddress? Address(MarkNode node, string name) => Addresses(node, name) is [var first, ..] ? first : null;

    /// <summary>All addresses of a property: texts, and the <c>url</c>, else the <c>@id</c>, of objects.</summary>
    public ImmutableArray<ReviewAddress> Addresses(MarkNode node, string name)
    {
        if (node[name] is not { } value)
        {
            return [];
        }

        var items = MarkValue.Items(value).Take(ReviewLimits.Items + 1).ToList();
        TellMany(items.Count, node.PathOf(name));
        return
        [
            .. items.Take(ReviewLimits.Items)
                .SelectMany(AddressesOf)
                .Where(text => text.Trim().Length > 0 && !IsTooLong(text, node.PathOf(name)))
                .Select(text => new ReviewAddress(text, page)),
        ];
    }

    public void TellLeftOut(MarkNode node, FrozenSet<string> read)
    {
        if (ReviewTerms.LeftOut(node, read).ToList() is { Count: > 0 } names)
        {
            var shown = string.Join(", ", names.Take(ReviewLimits.Items).Select(name => Shown.Short(name)));
            notes.Add("property-left-out", node.Path, $"These properties are not taken over: {shown}.");
        }
    }

    private static IEnumerable<string> AddressesOf(JsonElement item)
    {
        if (MarkValue.TextOf(item) is { } text)
        {
            return [text];
        }

        if (item.ValueKind != JsonValueKind.Object)
        {
            return [];
        }

        var node = new MarkNode(item, string.Empty);
        var value = node["url"] ?? node["contentUrl"] ?? node["@id"];
        return value is { } given ? MarkValue.Items(given).Select(MarkValue.TextOf).OfType<string>() : [];
    }

    private string? Original(MarkNode node, string name)
    {
        var texts = Originals(node, name);
        if (texts.Count > 1)
        {
            notes.Add("several-where-one-expected", node.PathOf(name), FormattableString.Invariant($"There are {texts.Count} values where one is expected; the first counts."));
        }

        return texts.Count > 0 ? texts[0] : null;
    }

    private List<string> Originals(MarkNode node, string name)
    {
        if (node[name] is not { } value)
        {
            return [];
        }

        var items = MarkValue.Items(value).Take(ReviewLimits.Items + 1).ToList();
        TellMany(items.Count, node.PathOf(name));
        if (items.Exists(item => MarkValue.TextOf(item) is null))
        {
            notes.Add("value-of-wrong-kind", node.PathOf(name), "An object or a list stands where a text is expected; it is left out.");
        }

        return [.. items.Take(ReviewLimits.Items).Select(MarkValue.TextOf).OfType<string>().Where(text => !IsTooLong(text, node.PathOf(name)))];
    }

    private ReviewText Told(ReviewText text, string path)
    {
        if (MarkupText.HasTags(text.Original))
        {
            notes.Add("text-has-markup", path, "The text has mark-up in it, which is taken out of what is shown.");
        }

        return text;
    }

    private void TellMany(int count, string path)
    {
        if (count > ReviewLimits.Items)
        {
            notes.Add("limit-exceeded", path, FormattableString.Invariant($"There are more than {ReviewLimits.Items} values; the others are left out."));
        }
    }

    private bool IsTooLong(string text, string path)
    {
        if (text.Length <= ReviewLimits.TextBytes / 3 || Encoding.UTF8.GetByteCount(text) <= ReviewLimits.TextBytes)
        {
            return false;
        }

        notes.Add("limit-exceeded", path, FormattableString.Invariant($"The text is longer than {ReviewLimits.TextBytes} bytes and is left out."));
        return true;
    }
}
