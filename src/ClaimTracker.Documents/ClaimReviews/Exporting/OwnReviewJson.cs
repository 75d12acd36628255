using System.Text.Json;

namespace ClaimTracker.Documents;

/// <summary>Writes a review of ours as schema.org and Google want it.</summary>
internal static class OwnReviewJson
{
    public static void Write(Utf8JsonWriter json, OwnReview review, ClaimReviewExportOptions options)
    {
        var (claim, assessment) = (review.Claim, review.Assessment);
        json.WriteString("@type"u8, "ClaimReview"u8);
        json.WriteString("url"u8, review.Piece.Url.OriginalString);
        json.WriteString("claimReviewed"u8, Sound.Text(review.Text));
        Date(json, "datePublished", assessment.Made ?? review.Piece.Published);
        json.WriteString("headline"u8, Sound.Text(review.Piece.Title));
        json.WriteStartObject("author"u8);
        json.WriteString("@type"u8, "Organization"u8);
        json.WriteString("name"u8, Sound.Text(options.PublisherName ?? assessment.By));
        if (options.PublisherAddress is { } page)
        {
            json.WriteString("url"u8, page.OriginalString);
        }

        json.WriteEndObject();
        WriteRating(json, assessment);
        WriteItem(json, claim);
        if (!assessment.Evidence.IsEmpty)
        {
            json.WriteStartArray("citation"u8);
            foreach (var address in assessment.Evidence)
            {
                json.WriteStringValue(address.OriginalString);
            }

            json.WriteEndArray();
        }
    }

    private static void WriteRating(Utf8JsonWriter json, Assessment assessment)
    {
        json.WriteStartObject("reviewRating"u8);
        json.WriteString("@type"u8, "Rating"u8);
        json.WriteString("alternateName"u8, Sound.Text(assessment.Rating.Label));
        json.WriteNumber("ratingValue"u8, assessment.Rating.Value);
        json.WriteNumber("bestRating"u8, assessment.Rating.Best);
        json.WriteNumber("worstRating"u8, GoogleRules.LeastWorst);
        if (!assessment.Reasons.IsEmpty)
        {
            json.WriteString("ratingExplanation"u8, Sound.Text(string.Join('\n', assessment.Reasons)));
        }

        json.WriteEndObject();
    }

    private static void WriteItem(Utf8JsonWriter json, Claim claim)
    {
        json.WriteStartObject("itemReviewed"u8);
        json.WriteString("@type"u8, "Claim"u8);
        if (!claim.Speaker.IsAnonymous)
        {
            json.WritePropertyName("author"u8);
            SpeakerJson.Write(json, claim.Speaker, [claim.Speaker.Name], type: null);
        }

        if (claim.Said is { } said)
        {
            Date(json, "datePublished", said);
        }

        var places = claim.Via.Select(hop => hop.Url).OfType<Uri>().ToList();
        if (places.Count > 0)
        {
            json.WriteStartArray("appearance"u8);
            foreach (var place in places)
            {
                json.WriteStartObject();
                json.WriteString("@type"u8, "CreativeWork"u8);
                json.WriteString("url"u8, place.OriginalString);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Date(Utf8JsonWriter json, string name, EdtfTime time)
    {
        if (ReviewTimes.Of(time) is { } text)
        {
            json.WriteString(name, text);
        }
    }
}
