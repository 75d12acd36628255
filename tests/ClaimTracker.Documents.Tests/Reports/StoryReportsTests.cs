using System.Text;
using System.Text.Json.Nodes;
using ClaimTracker.Tests;

namespace ClaimTracker.Documents.Tests.Reports;

/// <summary>The Belgorod story as data: in order of time, what is new since a moment, and what to correct. Read, then accepted.</summary>
public sealed class StoryReportsTests
{
    private static readonly DateTimeOffset FivePm = new(2023, 5, 22, 14, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Timeline_Belgorod_IsTheApprovedOne() =>
        Approved.Text("belgorod-timeline", Written(Belgorod(), (output, story) => TimelineReport.Write(output, Timeline.Of(story.Ledger, story.TimeZone))));

    [Fact]
    public void Changes_Belgorod_AreTheApprovedOnes() =>
        Approved.Text("belgorod-changes", Written(Belgorod(), (output, story) => ChangesReport.Write(output, story.Ledger.Since(FivePm), story.TimeZone, FivePm)));

    [Fact]
    public void Impacts_Belgorod_AreTheApprovedOnes() =>
        Approved.Text("belgorod-impacts", Written(Belgorod(), (output, story) => ImpactReport.Write(output, story.Ledger)));

    [Fact]
    public void Write_EmptyLedger_IsAnEmptyList()
    {
        var ledger = new ClaimLedger();

        Assert.Equal("""{"claimTracker":1,"timeZone":"UTC","items":[]}""", Compact(output => TimelineReport.Write(output, Timeline.Of(ledger))));
        Assert.Equal(
            """{"claimTracker":1,"from":0,"to":0,"since":null,"until":null,"summary":"So far: no new claims or conflicts.","changes":[]}""",
            Compact(output => ChangesReport.Write(output, ledger.Since(0))));
        Assert.Equal("""{"claimTracker":1,"pieces":[]}""", Compact(output => ImpactReport.Write(output, ledger)));
    }

    [Fact]
    public void Write_ShuffledClaims_GivesTheSameBytes()
    {
        var text = File.ReadAllText(PathOfBelgorod);
        var start = text.IndexOf("\n  - id: ", StringComparison.Ordinal) + 1;
        var end = text.IndexOf("\ncounterclaims:", StringComparison.Ordinal) + 1;
        var claims = text[start..end].Split("  - id: ", StringSplitOptions.RemoveEmptyEntries).Select(claim => $"  - id: {claim}").ToArray();
        new Random(20230522).Shuffle(claims);
        var shuffled = ClaimsDocument.Read(Encoding.UTF8.GetBytes(text[..start] + string.Concat(claims) + text[end..]));

        Assert.Equal(AllOf(Belgorod()), AllOf(shuffled));
    }

    [Fact]
    public void Changes_EveryKindOfChange_IsWritten()
    {
        var ledger = new ClaimLedger();
        var (town, union) = (ledger.Add(Speaker.State("town", "the town")), ledger.Add(Speaker.Organisation("union", "the union")));
        var over = ledger.Ask(Question.Named("over", "Is it over?").YesOrNo());
        var first = ledger.Record(Claim.By(town).That(over).IsYes().SaidOn(2024, 5, 1)).Claim;
        var denied = ledger.Record(Claim.By(union).That(over).IsNo().SaidOn(2024, 5, 1)).Claim;
        var before = ledger.Sequence;
        ledger.Retract(denied);
        ledger.Record(Claim.By(town).That(over).IsNo().SaidOn(2024, 5, 2));
        ledger.Amend(first, first.ToDraft().WithCertainty(Certainty.Possible));

        var changes = JsonNode.Parse(Compact(output => ChangesReport.Write(output, ledger.Since(before))))!["changes"]!.AsArray();

        Assert.Equal(
            ["accountMoved", "claimAdded", "claimActedOn", "findingBegan", "findingEnded", "positionGained", "positionLost", "stateChanged"],
            changes.Select(change => (string)change!["kind"]!).Distinct());
        Assert.All(changes, change => Assert.NotEmpty((string)change!["sentence"]!));
    }

    private static string PathOfBelgorod => Path.Combine(Repository.Root, "docs", "stories", "belgorod.yaml");

    private static ClaimsDocument Belgorod() => ClaimsDocument.Read(File.ReadAllBytes(PathOfBelgorod));

    private static string AllOf(ClaimsDocument story) => Written(story, (output, document) =>
    {
        TimelineReport.Write(output, Timeline.Of(document.Ledger, document.TimeZone));
        ChangesReport.Write(output, document.Ledger.Since(FivePm));
        ImpactReport.Write(output, document.Ledger);
    });

    private static string Written(ClaimsDocument story, Action<Stream, ClaimsDocument> write)
    {
        using var output = new MemoryStream();
        write(output, story);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static string Compact(Action<Stream> write)
    {
        using var output = new MemoryStream();
        write(output);
        return JsonNode.Parse(output.ToArray())!.ToJsonString();
    }
}
