using System.Buffers;
using System.Text;
using System.Text.Json;

namespace ClaimTracker.Documents;

/// <summary>What a review says of itself, word for word, without what belongs to its claims: their words, who said them and where they appeared.</summary>
/// <remarks>Of authors and places only their kinds stay, so that a redaction of a claim leaves nothing of it here.</remarks>
internal static class ReviewMarkup
{
    /// <summary>The mark-up as one JSON object; null where it would be longer than a text may be.</summary>
    public static string? Of(ClaimReview review)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = ReportContext.Layout.Encoder }))
        {
            Write(json, review);
        }

        return buffer.WrittenCount <= ReviewLimits.TextBytes ? Encoding.UTF8.GetString(buffer.WrittenSpan) : null;
    }

    private static void Write(Utf8JsonWriter json, ClaimReview review)
    {
        json.WriteStartObject();
        WriteType(json, review);
        Text(json, "url", review.Address?.Original);
        Text(json, "datePublished", review.Published?.Original);
        Text(json, "dateModified", review.Modified?.Original);
        Text(json, "headline", review.Headline?.Original);
        Text(json, "inLanguage", review.Language);
        WriteParties(json, "author", review.Authors);
        WriteParties(json, "publisher", review.Publisher is { } publisher ? [publisher] : []);
        WriteRating(json, review.Rating);
        Text(json, "mediaAuthenticityCategory", review.Media?.Category?.Original);
        Text(json, "originalMediaContextDescription", review.Media?.OriginalContext?.Original);
        Text(json, "originalMediaLink", review.Media?.Original?.Original);
        WriteItem(json, review);
        json.WriteEndObject();
    }

    private static void WriteType(Utf8JsonWriter json, ClaimReview review)
    {
        if (review.TypeAsWritten is ['[', .. var inner, ']'])
        {
            json.WriteStartArray("@type"u8);
            foreach (var type in inner.Split(','))
            {
                json.WriteStringValue(Sound.Text(type));
            }

            json.WriteEndArray();
            return;
        }

        Text(json, "@type", review.TypeAsWritten ?? review.Kind.ToString());
    }

    private static void WriteParties(Utf8JsonWriter json, string name, IReadOnlyCollection<ReviewParty> parties)
    {
        if (parties.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var party in parties)
        {
            json.WriteStartObject();
            Text(json, "@type", party.Type);
            Texts(json, "name", party.Names.Select(one => one.Original));
            Text(json, "url", party.Address?.Original);
            Texts(json, "sameAs", party.SameAs.Select(address => address.Original));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteRating(Utf8JsonWriter json, ReviewRating? rating)
    {
        if (rating is null)
        {
            return;
        }

        json.WriteStartObject("reviewRating"u8);
        Text(json, "@type", "Rating");
        Number(json, "ratingValue", rating.Value);
        Number(json, "bestRating", rating.Best);
        Number(json, "worstRating", rating.Worst);
        Text(json, "alternateName", rating.Label?.Original);
        Text(json, "ratingExplanation", rating.Explanation?.Original);
        json.WriteEndObject();
    }

    private static void WriteItem(Utf8JsonWriter json, ClaimReview review)
    {
        if (review.Item is not { } item)
        {
            return;
        }

        json.WriteStartObject("itemReviewed"u8);
        Text(json, "@type", item.Type);
        Text(json, "datePublished", item.Published?.Original);
        json.WriteStartArray("author"u8);
        foreach (var author in RecordedClaims.Named(item))
        {
            json.WriteStartObject();
            Text(json, "@type", author.Type);
            json.WriteNumber("names"u8, author.Names.Length);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Texts(json, "places", RecordedClaims.Places(item).Select(place => place.Role));
        json.WriteEndObject();
    }

    private static void Number(Utf8JsonWriter json, string name, ReviewNumber? number)
    {
        if (number is { IsText: false })
        {
            json.WritePropertyName(name);
            json.WriteRawValue(number.Original);
        }
        else
        {
            Text(json, name, number?.Original);
        }
    }

    private static void Text(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, Sound.Text(text));
        }
    }

    private static void Texts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(Sound.Text(text));
        }

        json.WriteEndArray();
    }
}
