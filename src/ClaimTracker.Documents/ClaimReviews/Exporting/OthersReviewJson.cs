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
            foreach (var property in kept.EnumerateObject().Where(property => MarkValue.NameOf(property) is not ("" or "@context" or "@graph" or "claimReviewed" or "itemReviewed")))
            {
                json.WritePropertyName(MarkValue.NameOf(property));
                WriteSound(json, property.Value);
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

        WriteItem(json, claims, Property(own, "itemReviewed", JsonValueKind.Object), own is null, isMedia);
    }

    private static bool MediaIn(JsonElement root) =>
        MarkValue.Property(root, "@type") is { } type && MarkValue.Items(type).Select(MarkValue.TextOf).Any(one => string.Equals(one, "MediaReview", StringComparison.OrdinalIgnoreCase));

    private static JsonDocument? Markup(PublishedReview review)
    {
        try
        {
            var document = review.Markup is { } markup ? JsonDocument.Parse(Sound.Text(markup), new JsonDocumentOptions { MaxDepth = ReviewLimits.Nesting }) : null;
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
            json.WriteString("url"u8, Sound.Text(address.OriginalString));
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
        Property(item, name, JsonValueKind.String) is { } value ? MarkValue.TextOf(value) : null;

    // Whoever wrote a document may have put anything into it as mark-up: half a character in any name or text of it, and any name twice.
    private static JsonElement? Property(JsonElement? map, string name, JsonValueKind kind) =>
        map is { ValueKind: JsonValueKind.Object } known && MarkValue.Property(known, name) is { } value && value.ValueKind == kind ? value : null;

    private static void WriteSound(Utf8JsonWriter json, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                json.WriteStartObject();
                foreach (var property in value.EnumerateObject().Where(property => MarkValue.NameOf(property).Length > 0))
                {
                    json.WritePropertyName(MarkValue.NameOf(property));
                    WriteSound(json, property.Value);
                }

                json.WriteEndObject();
                break;
            case JsonValueKind.Array:
                json.WriteStartArray();
                foreach (var item in value.EnumerateArray())
                {
                    WriteSound(json, item);
                }

                json.WriteEndArray();
                break;
            case JsonValueKind.String:
                json.WriteStringValue(MarkValue.TextOf(value));
                break;
            default:
                value.WriteTo(json);
                break;
        }
    }

    private static void WriteAuthors(Utf8JsonWriter json, ImmutableArray<Claim> claims, JsonElement? kept)
    {
        var speakers = claims.Select(claim => claim.Speaker).DistinctBy(speaker => speaker.Id).Where(speaker => !speaker.IsAnonymous).ToList();
        JsonElement[] authors = Property(kept, "author", JsonValueKind.Array) is { } list
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
            var names = Property(author, "names", JsonValueKind.Number) is { } count && count.TryGetInt32(out var number) ? number : 1;
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
        string[] roles = Property(kept, "places", JsonValueKind.Array) is { } list
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
            json.WriteString("url"u8, Sound.Text(own.OriginalString));
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
            json.WriteString("url"u8, Sound.Text(page.OriginalString));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
