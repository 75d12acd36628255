using System.Collections.Immutable;
using ClaimTracker.Documents.Tests.Reference;

namespace ClaimTracker.Documents.Tests.Laws;

/// <summary>Claims in rows, there and back: what is not told as a loss is the same.</summary>
public sealed class RowTests
{
    private const int Documents = 3_000;

    private delegate ImmutableArray<ExportLoss> Writing(Stream output, LedgerReader ledger, TimeZoneInfo zone);

    private delegate ImportedClaims Reading(Stream input, ClaimImportOptions options);

    [Fact]
    public void Csv_AnyLedger_BringsTheClaimsInForceBackWordForWord() => ComesBack(
        (output, ledger, zone) => CsvClaims.Write(output, ledger, zone), CsvClaims.Read, isJson: false);

    [Fact]
    public void JsonLines_AnyLedger_BringsTheClaimsInForceBackWordForWord() => ComesBack(JsonLinesClaims.Write, JsonLinesClaims.Read, isJson: true);

    [Fact]
    public void Csv_WrittenAgain_IsTheSameBytes() => IsStable((output, ledger, zone) => CsvClaims.Write(output, ledger, zone), CsvClaims.Read);

    [Fact]
    public void JsonLines_WrittenAgain_IsTheSameBytes() => IsStable(JsonLinesClaims.Write, JsonLinesClaims.Read);

    private static void ComesBack(Writing write, Reading read, bool isJson) => Law.HoldsFor(
        (document, dice) =>
        {
            foreach (var claim in document.Objects("claims"))
            {
                claim["quote"] = Written.Text(dice);
                claim["wording"] = "=" + Written.Text(dice);
            }

            var (ledger, zone) = (Printed.ReadValid(document).Ledger, Written.ZoneOf(document));
            using var bytes = new MemoryStream();

            var losses = write(bytes, ledger, zone);
            bytes.Position = 0;
            var back = read(bytes, new ClaimImportOptions { TimeZone = zone });

            Assert.Empty(back.Problems);
            var expected = ledger.Claims.Where(claim => claim.Root.StandsUncorrected(claim.Row)).Select(claim => claim.ToDraft()).ToArray();
            Assert.Equal(expected.Select(draft => draft.Id!.Value), back.Ledger.Claims.Select(claim => claim.Id));
            Assert.All(expected, draft => Same(draft, back.Ledger.GetClaim(draft.Id!.Value).ToDraft(), losses));
            Assert.All(back.Ledger.Entities, entity => Assert.Equal((entity.Name, entity.Kind), (ledger.GetEntity(entity.Id).Name, ledger.GetEntity(entity.Id).Kind)));
            Assert.All(back.Ledger.Questions, question => Assert.True(
                question.ReadsAs(Plain(ledger.GetQuestion(question.Id))), $"{question.Id}"));
            Assert.DoesNotContain(losses, loss => isJson && loss.Code is "CT7011" or "CT7016");
        },
        full: Documents);

    private static void IsStable(Writing write, Reading read) => Law.HoldsFor(
        (document, _) =>
        {
            var zone = Written.ZoneOf(document);
            using var first = new MemoryStream();
            write(first, Printed.ReadValid(document).Ledger, zone);
            first.Position = 0;
            using var second = new MemoryStream();

            var losses = write(second, read(first, new ClaimImportOptions { TimeZone = zone }).Ledger, zone);

            Assert.Equal(first.ToArray(), second.ToArray());
            Assert.Empty(losses);
        },
        full: Documents);

    private static void Same(ClaimDraft expected, ClaimDraft actual, ImmutableArray<ExportLoss> losses)
    {
        var isAnswerLost = losses.Any(loss => loss.Path == $"/claims/{expected.Id}/answer");
        Assert.Equal(isAnswerLost ? expected.Answer!.ToString() : expected.Answer as object, isAnswerLost ? actual.Answer!.ToString() : actual.Answer);
        Assert.Equal(
            (expected.Speaker, expected.Question, expected.Force, expected.Principal, expected.Certainty, expected.Nature, expected.Said),
            (actual.Speaker, actual.Question, actual.Force, actual.Principal, actual.Certainty, actual.Nature, actual.Said));
        Assert.Equal(
            (expected.Holds, expected.Recorded, expected.Quote, expected.Wording, expected.Language),
            (actual.Holds, actual.Recorded, actual.Quote, actual.Wording, actual.Language));
        Assert.Equal(expected.Via.AsEnumerable(), actual.Via);
    }

    // Without what rows have no place for.
    private static Question Plain(Question question)
    {
        var details = new QuestionDetails(question.Id, question.Text) { Timing = question.Timing };
        return question switch
        {
            EntityQuestion entity => new EntityQuestion(details, entity.Cardinality),
            YesNoQuestion => new YesNoQuestion(details),
            QuantityQuestion quantity => new QuantityQuestion(details, quantity.Unit, quantity.Tolerance),
            DateQuestion => new DateQuestion(details),
            _ => new TextQuestion(details),
        };
    }
}
