using System.Text;
using System.Text.Json.Nodes;

namespace ClaimTracker.Documents.Tests.Conformance;

/// <summary>The product, from a document as JSON to its reports as JSON.</summary>
internal static class Engine
{
    public static ClaimsDocument Read(JsonObject document) => ClaimsDocument.Read(Encoding.UTF8.GetBytes(document.ToJsonString()));

    public static JsonObject Check(ClaimsDocument document, FindingLayout layout = FindingLayout.Each) =>
        Parse(stream => CheckReport.Write(stream, document, layout)).AsObject();

    public static JsonObject Check(LedgerReader ledger) => Parse(stream => CheckReport.Write(stream, ledger)).AsObject();

    public static JsonObject Compare(ClaimsDocument document, string first, string second) => Compare(document.Ledger, first, second);

    public static JsonObject Compare(LedgerReader ledger, string first, string second) => Parse(stream => ComparisonReport.Write(
        stream, ledger.Compare(ledger.GetClaim(new ClaimId(first)), ledger.GetClaim(new ClaimId(second))))).AsObject();

    public static JsonArray CompareAll(ClaimsDocument document) =>
        Parse(stream => ComparisonReport.WriteAllPairs(stream, document.Ledger)).AsArray();

    private static JsonNode Parse(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return JsonNode.Parse(stream.ToArray())!;
    }
}
