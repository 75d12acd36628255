using System.Text.Json.Nodes;
using ClaimTracker.Documents.Tests.Reference;

namespace ClaimTracker.Documents.Tests.Laws;

/// <summary>One story written down in several ways.</summary>
public sealed class FormatTests
{
    [Fact]
    public void Check_JsonAndYamlOfOneStory_PrintTheSameBytes() => Law.HoldsFor((document, _) =>
    {
        var yaml = ClaimsDocument.Read(YamlText.Of(document));

        Assert.Equal(DocumentFormat.Yaml, yaml.Format);
        Assert.Empty(yaml.Problems);
        Assert.Equal(Printed.Check(document), Printed.Check(yaml));
    });

    /// <summary>The answer a report prints for a position can be written back into the claims that hold it.</summary>
    [Fact]
    public void Check_AnswersAsTheReportPrintsThem_LeaveTheQuestionsAsTheyAre() => Law.HoldsFor((document, _) =>
    {
        var plain = WithoutAmendments(document);
        var report = JsonNode.Parse(Printed.Check(plain))!.AsObject();
        var claims = plain.Objects("claims").ToDictionary(claim => claim.Text("id"));

        foreach (var position in report.Objects("questions").SelectMany(question => question.Objects("positions")))
        {
            foreach (var claim in position.TextsOrNull("claims")!.Select(id => claims[id]).Where(claim => !IsReversed(plain, claim)))
            {
                claim["answer"] = position["answer"]!.DeepClone();
            }
        }

        Assert.Equal(
            report["questions"]!.ToJsonString(),
            JsonNode.Parse(Printed.Check(plain))!["questions"]!.ToJsonString());
    });

    [Fact]
    public void Parse_TimesAndFiguresOfClaims_PrintAsTheyWereParsed() => Law.HoldsFor((document, _) =>
    {
        var zone = document["story"]?["timeZone"] is { } name ? TimeZoneInfo.FindSystemTimeZoneById(name.GetValue<string>()) : TimeZoneInfo.Utc;
        var claims = Printed.ReadValid(document).Ledger.Claims.ToList();

        Assert.All(
            claims.SelectMany(claim => new[] { claim.Said, claim.Holds, (claim.Answer as DateAnswer)?.Time }).OfType<EdtfTime>(),
            time => Assert.Equal(time, EdtfTime.Parse(time.Text, zone)));
        Assert.All(
            claims.Select(claim => (claim.Answer as QuantityAnswer)?.Quantity).OfType<Quantity>(),
            quantity => Assert.Equal(quantity, Quantity.Parse(quantity.Text)));
    });

    /// <summary>A draft carries all that a claim says.</summary>
    [Fact]
    public void Amend_EveryClaimToReadAsItReads_ChangesNothingButTheListOfActs() => Law.HoldsFor((document, _) =>
    {
        var ledger = Printed.ReadValid(document).Ledger;
        var report = Printed.Check(ledger);

        foreach (var claim in ledger.Claims.ToList())
        {
            ledger.Amend(claim, claim.ToDraft());
        }

        Assert.Equal(report, Printed.Check(ledger));
    });

    private static JsonObject WithoutAmendments(JsonObject document)
    {
        var plain = document.DeepClone().AsObject();
        plain.Remove("events");
        return plain;
    }

    // On a yes/no question a denial is held as the other answer.
    private static bool IsReversed(JsonObject document, JsonObject claim) =>
        claim.TextOrNull("force") is "denies" or "doubts" && document.Object("questions")[claim.Text("question")]!.AsObject().TextOrNull("answers") == "yesNo";
}
