using System.Text;
using System.Text.Json.Nodes;
using ClaimTracker.Documents.Tests.Conformance;

namespace ClaimTracker.Documents.Tests.Laws;

/// <summary>Reports as their bytes, read as text so that a difference can be seen.</summary>
internal static class Printed
{
    /// <summary>The report of a document that has no problems.</summary>
    public static string Check(JsonObject document, FindingLayout layout = FindingLayout.Each) => Check(ReadValid(document), layout);

    public static string Check(ClaimsDocument document, FindingLayout layout = FindingLayout.Each) =>
        Text(stream => CheckReport.Write(stream, document, layout));

    /// <summary>The report of a ledger, wherever its claims came from, without the list of what was done with them and when.</summary>
    public static string Check(ClaimLedger ledger)
    {
        var report = Engine.Check(new ClaimsDocument(DocumentFormat.Json, [], ledger, storyId: null, storyTitle: null));
        report.Remove("acts");
        return report.ToString();
    }

    /// <summary>How every claim relates to every other.</summary>
    public static string AllPairs(ClaimLedger ledger) => Text(stream => ComparisonReport.WriteAllPairs(stream, ledger));

    public static ClaimsDocument ReadValid(JsonObject document)
    {
        var read = Engine.Read(document);
        Assert.Empty(read.Problems);
        return read;
    }

    private static string Text(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
