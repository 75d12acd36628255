using System.Collections.Immutable;

namespace ClaimTracker.Documents;

/// <summary>Writes the claims of a ledger, one a line.</summary>
internal static class JsonLinesWriting
{
    public static ImmutableArray<ExportLoss> Write(Stream output, LedgerSnapshot ledger, TimeZoneInfo zone)
    {
        var losses = new LossList();
        var rest = new RowLosses(ledger, losses);
        var texts = new WrittenTexts(zone, isJson: true, losses);
        using var json = new JsonLineOutput(output);
        foreach (var claim in rest.Claims)
        {
            rest.Note(claim);
            json.Line(LineOf(claim, ledger, texts));
        }

        rest.TellRest();
        return losses.ToImmutable();
    }

    // The fields of a claims document, and behind each id what it stands for.
    private static WrittenMap LineOf(ClaimDraft claim, LedgerSnapshot ledger, WrittenTexts texts)
    {
        var line = new WrittenMap();
        foreach (var (key, value) in WrittenClaim.Of(claim, texts).Fields)
        {
            _ = key switch
            {
                "speaker" => Named(line.With(key, value), "speaker", ledger.GetEntity(claim.Speaker), texts),
                "onBehalfOf" => Named(line.With(key, value), "onBehalfOf", ledger.GetEntity(claim.Principal!.Value), texts),
                "question" => Asked(line.With(key, value), ledger.GetQuestion(claim.Question), texts),
                "answer" => Answered(line.With(key, value), claim.Answer, ledger, texts),
                "via" => line.With(key, Via(value, claim, ledger, texts)),
                _ => line.With(key, value),
            };
        }

        return line;
    }

    private static WrittenMap Named(WrittenMap line, string field, Entity entity, WrittenTexts texts) => line
        .With(field + "Name", texts.Text(entity.Name, JsonPointer.Of("/entities", entity.Id.ToString())))
        .With<EntityKind>(field + "Kind", entity.Kind);

    private static WrittenMap Asked(WrittenMap line, Question question, WrittenTexts texts)
    {
        foreach (var (field, text) in RowQuestionParts.Of(question))
        {
            line.With(WireWord.Of(field), field == RowField.Tolerance ? WrittenValue.Literal(text) : WrittenValue.Of(texts.Text(text, JsonPointer.Of("/questions", question.Id.ToString()))!));
        }

        return line;
    }

    private static WrittenMap Answered(WrittenMap line, Answer? answer, LedgerSnapshot ledger, WrittenTexts texts)
    {
        if (answer is not EntityAnswer named)
        {
            return line;
        }

        var entities = named.Ids.Select(ledger.GetEntity).ToArray();
        return entities is [var one]
            ? Named(line, "answer", one, texts)
            : line
                .With("answerName", WrittenValue.Of(entities.Select(entity => texts.Text(entity.Name, JsonPointer.Of("/entities", entity.Id.ToString()))!)))
                .With("answerKind", WrittenValue.Of(entities.Select(entity => WireWord.Of(entity.Kind))));
    }

    private static WrittenValue.List Via(WrittenValue via, ClaimDraft claim, LedgerSnapshot ledger, WrittenTexts texts) =>
        new([.. ((WrittenValue.List)via).Items.Zip(claim.Via, (hop, from) => Hop((WrittenMap)hop, ledger.GetEntity(from.Outlet), texts))]);

    private static WrittenMap Hop(WrittenMap hop, Entity outlet, WrittenTexts texts)
    {
        var named = Named(new WrittenMap().With("outlet", hop["outlet"]), "outlet", outlet, texts);
        foreach (var (key, value) in hop.Fields.Where(field => field.Key != "outlet"))
        {
            _ = value is WrittenMap passage && key == "passage" ? Flat(named, passage) : named.With(key, value);
        }

        return named;
    }

    // A line has the parts of a passage beside the others, as a table has.
    private static WrittenMap Flat(WrittenMap hop, WrittenMap passage)
    {
        foreach (var (key, value) in passage.Fields)
        {
            hop.With($"passage{char.ToUpperInvariant(key[0])}{key[1..]}", value);
        }

        return hop;
    }
}
