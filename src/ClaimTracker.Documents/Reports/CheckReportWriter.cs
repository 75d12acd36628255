using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ClaimTracker.Documents;

/// <summary>Writes the check report piece by piece, so that no more of it is in memory than one question or one finding.</summary>
internal sealed class CheckReportWriter(Utf8JsonWriter json)
{
    private const int Version = 1;
    private const int BufferSize = 64 * 1024;

    /// <summary>Writes a document that has problems: they are all there is to tell.</summary>
    public void Write(IEnumerable<Problem> problems)
    {
        Begin(problems);
        WriteAll("questions"u8, Enumerable.Empty<QuestionStanding>(), QuestionJson.Write);
        WriteAll("findings"u8, Enumerable.Empty<Finding>(), FindingJson.Write);
        json.WriteEndObject();
    }

    /// <summary>Writes a ledger.</summary>
    public void Write(LedgerReader ledger, FindingLayout layout)
    {
        // All of a report is of one moment.
        var now = ledger is ClaimLedger live ? live.Now : ledger;
        Begin([]);
        WriteAll("questions"u8, now.StandingsByQuestion.GetAllInDetail(now.Root), QuestionJson.Write);
        if (layout == FindingLayout.Grouped)
        {
            WriteAll("findings"u8, now.FindingGroups, FindingJson.Write);
        }
        else
        {
            WriteAll("findings"u8, now.EnumerateFindings(), FindingJson.Write);
        }

        WriteFailures(now);
        WriteNotes(now);
        json.WriteEndObject();
    }

    private void Begin(IEnumerable<Problem> problems)
    {
        json.WriteStartObject();
        json.WriteNumber("claimTracker"u8, Version);
        WriteAll("problems"u8, problems, ProblemJson.Write);
    }

    // Left out where all rules went well, as always but for faults in their code.
    private void WriteFailures(LedgerReader now)
    {
        if (now.RuleFailures is { IsEmpty: false } failures)
        {
            WriteAll("ruleFailures"u8, failures, RuleFailureJson.Write);
        }
    }

    // What was done with claims later, what our desk notes for itself, and what others published of them; each is left out where there is nothing of it.
    private void WriteNotes(LedgerReader now)
    {
        var context = ReportContext.Readable;
        var entries = now.ActEntries.ToList();
        WriteIfAny("acts"u8, ActJson.AllOf(entries), context.IReadOnlyListActJson);
        WriteIfAny("counterclaims"u8, CounterclaimJson.AllOf(entries), context.IReadOnlyListCounterclaimJson);
        WriteIfAny("assessments"u8, AssessmentJson.AllOf(entries), context.IReadOnlyListAssessmentJson);
        WriteIfAny("reviews"u8, ReviewJson.AllOf(entries), context.IReadOnlyListReviewJson);
        WriteIfAny("usages"u8, UsageJson.AllOf(entries), context.IReadOnlyListUsageJson);
        WriteIfAny("groundRules"u8, GroundRulesJson.AllOf(entries), context.IReadOnlyListGroundRulesJson);
    }

    private void WriteAll<T>(ReadOnlySpan<byte> name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(json, item);
            FlushIfLarge();
        }

        json.WriteEndArray();
    }

    private void WriteIfAny<T>(ReadOnlySpan<byte> name, IReadOnlyList<T>? items, JsonTypeInfo<IReadOnlyList<T>> type)
    {
        if (items is not null)
        {
            json.WritePropertyName(name);
            JsonSerializer.Serialize(json, items, type);
            FlushIfLarge();
        }
    }

    private void FlushIfLarge()
    {
        if (json.BytesPending >= BufferSize)
        {
            json.Flush();
        }
    }
}
