using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ClaimTracker.Documents.Tests.Laws;

// A document that includes packs reads to the ledger of the document with their questions written out.
public sealed class IncludeTests
{
    private const int FullSoak = 5_000;

    private static readonly Gen<string> Words = Gen.OneOf("Harden", "the raid on Harden", "міст через Тихлицю", "a {place} \"quoted\"", "x: y, [z] # no comment", "{answer}");

    private static readonly Gen<(string Pack, string? Prefix, string[] Words, bool HasAbout, bool HasParties)> Inclusions = Gen.Select(
        Gen.OneOf(PackLibrary.Shipped.Names.ToArray()), Gen.OneOf("a", "b", "raid-1"), Words.Array[2], Gen.Bool, Gen.Bool,
        (pack, prefix, words, hasAbout, hasParties) => (pack, (string?)prefix, words, hasAbout, hasParties));

    [Fact]
    public void Read_IncludeAndQuestionsWrittenOut_GiveTheSameEntries() =>
        Gen.Select(Inclusions.Array[1, 3], Gen.Bool).Sample(
            (drawn, hasStoryParties) =>
            {
                var inclusions = drawn.DistinctBy(inclusion => (inclusion.Pack, inclusion.Prefix)).ToArray();
                var including = Story(hasStoryParties);
                including["include"] = new JsonArray([.. inclusions.Select(Inclusion)]);
                var document = Read(including);
                var written = WrittenOut(document.GetLedgerOrThrow(), hasStoryParties);

                Assert.Equal(Lines(document), Lines(Read(written)));
                Assert.Equal(Report(document), Report(Read(written)));
            },
            iter: Soak.Size(FullSoak));

    private static JsonObject Story(bool hasParties)
    {
        var story = new JsonObject
        {
            ["claimTracker"] = 1,
            ["entities"] = new JsonObject
            {
                ["s"] = new JsonObject { ["kind"] = "state", ["name"] = "S" },
                ["t"] = new JsonObject { ["kind"] = "state", ["name"] = "T" },
            },
        };
        if (hasParties)
        {
            story["story"] = new JsonObject { ["parties"] = new JsonArray("t") };
        }

        return story;
    }

    private static JsonObject Inclusion((string Pack, string? Prefix, string[] Words, bool HasAbout, bool HasParties) drawn)
    {
        var parameters = QuestionPacks.All.Single(pack => pack.Name == drawn.Pack).Parameters.Keys;
        var inclusion = new JsonObject
        {
            ["pack"] = drawn.Pack,
            ["as"] = drawn.Prefix,
            ["with"] = new JsonObject(parameters.Zip(drawn.Words).Select(pair => KeyValuePair.Create(pair.First, (JsonNode?)pair.Second))),
        };
        if (drawn.HasAbout)
        {
            inclusion["about"] = new JsonArray("s");
        }

        if (drawn.HasParties)
        {
            inclusion["parties"] = new JsonArray("s");
        }

        return inclusion;
    }

    // As a person would write it, from what the ledger was told.
    private static JsonObject WrittenOut(ClaimLedger ledger, bool hasStoryParties)
    {
        var story = Story(hasStoryParties);
        foreach (var topic in ledger.Entities.OfType<Topic>())
        {
            story["entities"]![topic.Id.ToString()] = new JsonObject
            {
                ["kind"] = "topic",
                ["name"] = topic.Name,
                ["distinctFrom"] = Ids(topic.DistinctFrom),
            };
        }

        story["questions"] = new JsonObject(ledger.Questions.Reverse().Select(question => KeyValuePair.Create(question.Id.ToString(), (JsonNode?)Written(question))));
        return story;
    }

    private static JsonObject Written(Question question)
    {
        var written = new JsonObject
        {
            ["text"] = question.Text,
            ["answers"] = WireWord.Of(question.Answers),
            ["timing"] = WireWord.Of(question.Timing),
            ["statement"] = question.Statement,
            ["about"] = Ids(question.About),
            ["parties"] = Ids(question.Parties),
        };
        if (question is EntityQuestion entity)
        {
            written["cardinality"] = WireWord.Of(entity.Cardinality);
        }

        if (question is QuantityQuestion quantity)
        {
            written["unit"] = quantity.Unit;
            written["tolerance"] = JsonNode.Parse(quantity.Tolerance!.Value.HalfWidth.ToString(CultureInfo.InvariantCulture));
        }

        return written;
    }

    private static JsonArray Ids(IEnumerable<EntityId> ids) => new([.. ids.Select(id => JsonValue.Create(id.ToString()))]);

    private static ClaimsDocument Read(JsonObject document) => ClaimsDocument.Read(Encoding.UTF8.GetBytes(document.ToJsonString(new JsonSerializerOptions())));

    private static string Lines(ClaimsDocument document) => string.Join('\n', document.GetLedgerOrThrow().Entries.Select(EntryLine.Of));

    private static string Report(ClaimsDocument document)
    {
        using var output = new MemoryStream();
        CheckReport.Write(output, document);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
