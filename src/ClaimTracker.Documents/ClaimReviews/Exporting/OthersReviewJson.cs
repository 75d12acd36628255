using System.Collections.Immutable;
using System.Text.Json;

namespace ClaimTracker.Documents;

/// <summary>Gives a review of another publisher back as it was published: its own words from its mark-up, those of the claim from the ledger.</summary>
internal static class OthersReviewJson
{
    public static void Write(Utf8JsonWriter json, ImmutableArray<Claim> claims, PublishedReview review)
    {
        using var markup = Markup(review);
        var own = markup?.RootElement;
        if (own is { } kept)
        {
            foreach (var property in kept.EnumerateObject().Where(property => property.Name is not "itemReviewed"))
            {
                property.WriteTo(json);
            }
        }
        else
        {
            WritePlain(json, review);
        }

        var isMedia = own is { } root && MediaIn(root);
        if (claims[0].Wording is { } text && !isMedia)
        {
            json.WriteString("claimReviewed"u8, Sound.Text(text));
        }

        WriteItem(json, claims, own is { } with && with.TryGetProperty("itemReviewed"u8, out var item) && item.ValueKind == JsonValueKind.Object ? item : null, own is null, isMedia);
    }

    private static bool MediaIn(JsonElement root) =>
        root.TryGetProperty("@type"u8, out var type) && MarkValue.Items(type).Select(MarkValue.TextOf).Any(one => string.Equals(one, "MediaReview", StringComparison.OrdinalIgnoreCase));

    private static JsonDocument? Markup(PublishedReview review)
    {
        try
        {
            var document = review.Markup is { } markup ? JsonDocument.Parse(markup, new JsonDocumentOptions { MaxDepth = ReviewLimits.Nesting }) : null;
            return document?.RootElement.ValueKind == JsonValueKind.Object ? document : null;
        }
        catch (JsonException)
        {
            // Another notation than ours: what counts of it is in the review.
            return null;
        }
    }

    private static void WritePlain(Utf8JsonWriter json, PublishedReview review)
    {
        json.WriteString("@type"u8, "ClaimReview"u8);
        if (review.Address is { } address)
        {
            json.WriteString("url"u8, address.OriginalString);
        }

        if (review.Published is { } published && ReviewTimes.Of(published) is { } date)
        {
            json.WriteString("datePublished"u8, date);
        }

        json.WriteStartObject("author"u8);
        json.WriteString("@type"u8, "Organization"u8);
        json.WriteString("name"u8, Sound.Text(review.Publisher));
        json.WriteEndObject();
        json.WriteStartObject("reviewRating"u8);
        json.WriteString("@type"u8, "Rating"u8);
        if (review.Label is { } label)
        {
            json.WriteString("alternateName"u8, Sound.Text(label));
        }

        // A share of a scale from 1, its worst, to 2, its best.
        if (review.Score is { } score)
        {
            json.WriteNumber("ratingValue"u8, GoogleRules.LeastWorst + score);
            json.WriteNumber("bestRating"u8, GoogleRules.LeastWorst + 1);
            json.WriteNumber("worstRating"u8, GoogleRules.LeastWorst);
        }

        json.WriteEndObject();
    }

    private static void WriteItem(Utf8JsonWriter json, ImmutableArray<Claim> claims, JsonElement? kept, bool isPlain, bool isMedia)
    {
        if (kept is null && !isPlain)
        {
            return;
        }

        json.WriteStartObject("itemReviewed"u8);
        if (Kept(kept, "@type") is { } type)
        {
            json.WriteString("@type"u8, type);
        }
        else if (isPlain)
        {
            json.WriteString("@type"u8, "Claim"u8);
        }

        if (isMedia)
        {
            json.WriteStartObject("interpretedAsClaim"u8);
            json.WriteString("@type"u8, "Claim"u8);
            json.WriteString("description"u8, Sound.Text(claims[0].Wording ?? claims[0].Question.Text));
        }

        var plainDate = isPlain && claims[0].Said is { } said ? ReviewTimes.Of(said) : null;
        if ((Kept(kept, "datePublished") ?? plainDate) is { } date)
        {
            json.WriteString("datePublished"u8, date);
        }

        WriteAuthors(json, claims, kept);
        WritePlaces(json, claims, kept, isMedia);
        json.WriteEndObject();
    }

    private static string? Kept(JsonElement? item, string name) =>
        item is { } kept && kept.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static void WriteAuthors(Utf8JsonWriter json, ImmutableArray<Claim> claims, JsonElement? kept)
    {
        var speakers = claims.Select(claim => claim.Speaker).DistinctBy(speaker => speaker.Id).Where(speaker => !speaker.IsAnonymous).ToList();
        JsonElement[] authors = kept is { } item && item.TryGetProperty("author"u8, out var list) && list.ValueKind == JsonValueKind.Array
            ? [.. list.EnumerateArray().Where(author => author.ValueKind == JsonValueKind.Object)]
            : [];
        if (speakers.Count == 0)
        {
            return;
        }

        json.WriteStartArray("author"u8);
        for (var place = 0; place < speakers.Count; place++)
        {
            var author = place < authors.Length ? authors[place] : default(JsonElement?);
            var names = author is { } told && told.TryGetProperty("names"u8, out var count) && count.TryGetInt32(out var number) ? number : 1;
            SpeakerJson.Write(json, speakers[place], Names(speakers[place], names), Kept(author, "@type"));
        }

        json.WriteEndArray();
    }

    // An alias that is the name in other letters is how the publisher wrote it.
    private static List<string> Names(Speaker speaker, int count)
    {
        var names = new List<string> { speaker.Name };
        foreach (var alias in speaker.Aliases)
        {
            if (names.FindIndex(name => FoldedText.Fold(name) == FoldedText.Fold(alias)) is >= 0 and var same)
            {
                names[same] = alias;
            }
            else if (names.Count < count)
            {
                names.Add(alias);
            }
        }

        return names;
    }

    private static void WritePlaces(Utf8JsonWriter json, ImmutableArray<Claim> claims, JsonElement? kept, bool isMedia)
    {
        string[] roles = kept is { } item && item.TryGetProperty("places"u8, out var list) && list.ValueKind == JsonValueKind.Array
            ? [.. list.EnumerateArray().Select(MarkValue.TextOf).OfType<string>()]
            : [];
        var pages = claims.Where(claim => claim.Speaker.Equals(claims[0].Speaker)).SelectMany(claim => claim.Via.Select(hop => hop.Url)).OfType<Uri>().ToList();
        var places = pages.Select((page, place) => (Role: place < roles.Length ? roles[place] : "appearance", Page: page)).ToList();
        WriteAll(json, "firstAppearance", places);
        WriteAll(json, "appearance", places);
        if (isMedia)
        {
            json.WriteEndObject();
        }

        if (places.Find(place => place.Role == "url") is { Page: { } own })
        {
            json.WriteString("url"u8, own.OriginalString);
        }
    }

    private static void WriteAll(Utf8JsonWriter json, string role, List<(string Role, Uri Page)> places)
    {
        var pages = places.Where(place => place.Role == role).ToList();
        if (pages.Count == 0)
        {
            return;
        }

        json.WriteStartArray(role);
        foreach (var (_, page) in pages)
        {
            json.WriteStartObject();
            json.WriteString("@type"u8, "CreativeWork"u8);
            json.WriteString("url"u8, page.OriginalString);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
