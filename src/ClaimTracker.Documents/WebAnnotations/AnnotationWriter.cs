using System.Collections.Immutable;
using System.Text.Json;

namespace ClaimTracker.Documents;

/// <summary>Writes a page of annotations: one for each hop of a claim in force that says where in its page the claim stands.</summary>
internal static class AnnotationWriter
{
    public static ImmutableArray<ExportLoss> Write(Stream output, LedgerSnapshot ledger)
    {
        var losses = new LossList();
        var rest = new RowLosses(ledger, losses);
        using var json = new Utf8JsonWriter(output, ReportContext.Layout);
        json.WriteStartObject();
        json.WriteString("@context", AnnotationWords.Context);
        json.WriteString("id", "urn:claimtracker:passages");
        json.WriteString("type", "AnnotationPage");
        json.WriteStartArray("items");
        foreach (var claim in rest.Claims)
        {
            Write(json, claim, ledger, losses);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        return losses.ToImmutable();
    }

    private static void Write(Utf8JsonWriter json, ClaimDraft claim, LedgerSnapshot ledger, LossList losses)
    {
        var id = claim.Id!.Value;
        var path = JsonPointer.Of("/claims", id.ToString());
        var texts = new WrittenTexts(TimeZoneInfo.Utc, isJson: true, losses);
        var isWritten = false;
        for (var hop = 0; hop < claim.Via.Length; hop++)
        {
            if (claim.Via[hop] is { Url: { } page, Passage: { } passage })
            {
                json.WriteStartObject();
                json.WriteString("id", FormattableString.Invariant($"{AnnotationWords.Claim}{id}:via:{hop}"));
                json.WriteString("type", "Annotation");
                json.WriteString("motivation", "identifying");
                WriteBody(json, id, texts.Text(MessageTemplates.English.ExplainClaim(ledger.GetClaim(id)), path)!);
                WriteTarget(json, page, passage, text => texts.Text(text, path));
                json.WriteEndObject();
                json.Flush();
                isWritten = true;
            }
        }

        losses.Add(
            isWritten ? AnnotationWords.AsText : AnnotationWords.NoPassage,
            path,
            isWritten ? "The annotation names the claim and says in words what it is; the claim itself stays here." : "It does not say where in a page it stands, so that it has no annotation.");
    }

    private static void WriteBody(Utf8JsonWriter json, ClaimId claim, string description)
    {
        json.WriteStartArray("body");
        json.WriteStartObject();
        json.WriteString("type", "SpecificResource");
        json.WriteString("source", AnnotationWords.Claim + claim);
        json.WriteString("purpose", "identifying");
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("type", "TextualBody");
        json.WriteString("value", description);
        json.WriteString("format", "text/plain");
        json.WriteString("language", "en");
        json.WriteString("purpose", "describing");
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteTarget(Utf8JsonWriter json, Uri page, Passage passage, Func<string?, string?> sound)
    {
        json.WriteStartObject("target");
        json.WriteString("source", page.OriginalString);
        json.WriteStartArray("selector");
        json.WriteStartObject();
        json.WriteString("type", "TextQuoteSelector");
        json.WriteString("exact", sound(passage.Exact));
        foreach (var (name, text) in new[] { ("prefix", passage.Prefix), ("suffix", passage.Suffix) }.Where(part => part.Item2 is not null))
        {
            json.WriteString(name, sound(text));
        }

        json.WriteEndObject();
        if (passage is { Start: { } start, End: { } end })
        {
            json.WriteStartObject();
            json.WriteString("type", "TextPositionSelector");
            json.WriteNumber("start", start);
            json.WriteNumber("end", end);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
