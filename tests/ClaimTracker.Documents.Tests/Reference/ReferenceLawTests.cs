using System.Text.Json.Nodes;

namespace ClaimTracker.Documents.Tests.Reference;

/// <summary>What holds for every document, checked on the reference itself.</summary>
public sealed class ReferenceLawTests
{
    private static readonly Gen<(JsonObject Document, JsonObject Shuffled)> Shuffled =
        from document in RandomDocument.Gen
        from seed in Gen.UInt
        select (document, RandomOrder.Of(document, new Dice(new PCG(1, seed))));

    [Fact]
    public void Check_AnotherOrderInTheFile_PrintsTheSame() => Shuffled.Sample(
        pair =>
        {
            var report = AllPairs.Check(pair.Document);

            var again = AllPairs.Check(pair.Shuffled);

            Assert.Equal(report.ToJsonString(), again.ToJsonString());
        },
        print: pair => $"{RandomDocument.Print(pair.Document)}\n{RandomDocument.Print(pair.Shuffled)}",
        iter: 200);

    [Fact]
    public void Compare_TheOtherWayRound_MirrorsTheRelationAndNothingElse() => RandomDocument.Gen.Sample(
        document =>
        {
            var pairs = AllPairs.CompareAll(document).Select(pair => pair!.AsObject()).ToList();

            var mirrored = pairs.ToDictionary(pair => (pair.Text("second"), pair.Text("first")), Outcome);

            Assert.All(pairs, pair =>
            {
                var (relation, status, code, reason) = mirrored[(pair.Text("first"), pair.Text("second"))];
                Assert.Equal(Outcome(pair), (AnswerRelation.Mirror(relation), status, code, reason));
            });
        },
        print: RandomDocument.Print,
        iter: 200);

    /// <summary>What the small pools are for: a few hundred documents meet every outcome there is.</summary>
    [Fact]
    public void RandomDocument_ManyDocuments_MeetEveryOutcome()
    {
        var met = new HashSet<string>();
        RandomDocument.Gen.Array[400].Single(documents => documents.Length == 400, "0N0XIzNsQ0O2").ToList().ForEach(Note);

        Assert.Empty(Outcomes.Except(met));

        void Note(JsonObject document)
        {
            var report = AllPairs.Check(document);
            met.UnionWith(AllPairs.CompareAll(document).SelectMany(pair => pair!.AsObject().Skip(2)).Select(field => field.Value?.GetValue<string>() ?? "-"));
            met.UnionWith(report.Objects("questions").Select(question => question.Text("state")));
            met.UnionWith(report.Objects("findings").Select(finding => finding.Text("code")));
            met.UnionWith(report.Objects("questions").SelectMany(question => question.Objects("positions")).Where(position => position.ContainsKey("earlier")).Select(_ => "earlier"));
        }
    }

    private static readonly string[] Outcomes =
    [
        "same", "refines", "refinedBy", "compatible", "contrary", "contradictory", "notComparable", "discrepancy",
        "corrects", "correctedBy", "updates", "updatedBy", "revises", "revisedBy",
        "none", "update", "possible", "conflict",
        "differentQuestion", "nonAnswer", "opinion", "prediction", "unknownAnswer", "differentUnit", "unstructured",
        "intervalsIntersect", "bothCanBeTrue", "differentTime", "denied", "yesAgainstNo", "declaredDistinct", "presumedExclusive",
        "outsideOnlySet", "noneAgainstSome", "disjointIntervals", "declaredLink",
        "CT1001", "CT1002", "CT1003", "CT2001", "CT2002", "CT2003", "CT2004", "CT2005", "CT3001", "CT3002", "CT3003", "CT4001", "CT4002",
        "unanswered", "disputed", "possiblyDisputed", "oneSided", "agreed", "differing", "earlier",
    ];

    private static (string Relation, string Status, string? Code, string Reason) Outcome(JsonObject pair) =>
        (pair.Text("relation"), pair.Text("status"), pair.TextOrNull("code"), pair.Text("reason"));
}
