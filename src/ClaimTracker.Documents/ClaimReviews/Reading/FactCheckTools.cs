using System.Buffers;
using System.Text.Json;

namespace ClaimTracker.Documents;

/// <summary>Turns a claim as the Fact Check Tools API answers it into reviews of schema.org.</summary>
internal static class FactCheckTools
{
    /// <summary>One review for each that the claim has, with the pointer to it; null where the object is no such claim.</summary>
    public static IEnumerable<(JsonElement Review, string Path)>? Reviews(MarkNode claim) =>
        claim["claimReview"] is { ValueKind: JsonValueKind.Array } reviews && (claim["text"] ?? claim["claimant"] ?? claim["claimDate"]) is not null && !claim.Types.Any()
            ? reviews.EnumerateArray()
                .Select((review, place) => (review, FormattableString.Invariant($"{claim.PathOf("claimReview")}/{place}")))
                .Where(review => review.review.ValueKind == JsonValueKind.Object)
                .Select(review => (Of(claim, new MarkNode(review.review, review.Item2)), review.Item2))
            : null;

    private static JsonElement Of(MarkNode claim, MarkNode review)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("@type"u8, "ClaimReview"u8);
            Copy(json, claim["text"], "claimReviewed");
            Copy(json, review["url"], "url");
            Copy(json, review["title"], "headline");
            Copy(json, review["reviewDate"], "datePublished");
            Copy(json, review["languageCode"], "inLanguage");
            if (review["publisher"] is { ValueKind: JsonValueKind.Object } publisher)
            {
                WritePublisher(json, new MarkNode(publisher, string.Empty));
            }

            json.WriteStartObject("reviewRating"u8);
            Copy(json, review["textualRating"], "alternateName");
            json.WriteEndObject();
            json.WriteStartObject("itemReviewed"u8);
            json.WriteString("@type"u8, "Claim"u8);
            Copy(json, claim["claimant"], "author");
            Copy(json, claim["claimDate"], "datePublished");
            json.WriteEndObject();
            json.WriteEndObject();
        }

        using var made = JsonDocument.Parse(buffer.WrittenMemory);
        return made.RootElement.Clone();
    }

    // A site is told by its host alone.
    private static void WritePublisher(Utf8JsonWriter json, MarkNode publisher)
    {
        json.WriteStartObject("author"u8);
        json.WriteString("@type"u8, "Organization"u8);
        Copy(json, publisher["name"], "name");
        if (publisher["site"] is { } site && MarkValue.TextOf(site) is { } host)
        {
            json.WriteString("url"u8, Sound.Text(host.Contains("://", StringComparison.Ordinal) ? host : $"https://{host}/"));
        }

        json.WriteEndObject();
    }

    private static void Copy(Utf8JsonWriter json, JsonElement? value, string name)
    {
        if (value is { } given && MarkValue.TextOf(given) is { } text)
        {
            json.WriteString(name, Sound.Text(text));
        }
    }
}
