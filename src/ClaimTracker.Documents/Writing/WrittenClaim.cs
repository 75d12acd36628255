using System.Globalization;

namespace ClaimTracker.Documents;

/// <summary>A claim as a document writes it. What is so where nothing is written is left out.</summary>
internal static class WrittenClaim
{
    public static WrittenMap Of(ClaimDraft claim, WrittenTexts texts)
    {
        var id = claim.Id!.Value.ToString();
        var path = JsonPointer.Of("/claims", id);
        return new WrittenMap()
            .With("id", WrittenValue.Of(id))
            .With("speaker", WrittenValue.Of(claim.Speaker))
            .With("question", WrittenValue.Of(claim.Question.ToString()))
            .With("onBehalfOf", claim.Principal is { } principal ? WrittenValue.Of(principal) : null)
            .With("force", claim.Force == Force.Asserts ? null : (Force?)claim.Force)
            .With("answer", WrittenAnswer.Of(claim.Answer, texts, path + "/answer"))
            .With("certainty", claim.Certainty)
            .With("nature", claim.Nature == Nature.Fact ? null : (Nature?)claim.Nature)
            .With("said", Word(texts.Time(claim.Said, path + "/said")))
            .With("holds", Word(texts.Time(claim.Holds, path + "/holds")))
            .With("recorded", Word(WrittenTexts.Moment(claim.Recorded)))
            .With("quote", texts.Text(claim.Quote, path + "/quote"))
            .With("wording", texts.Text(claim.Wording, path + "/wording"))
            .With("language", texts.Text(claim.Language, path + "/language"))
            .WithList("via", new WrittenValue.List([.. claim.Via.Select(hop => Hop(hop, texts, path + "/via"))]));
    }

    /// <summary>A text that needs no quotes; null where there is none.</summary>
    public static WrittenValue? Word(string? text) => text is null ? null : WrittenValue.Word(text);

    private static WrittenMap Hop(AttributionHop hop, WrittenTexts texts, string path) => new WrittenMap()
        .With("outlet", WrittenValue.Of(hop.Outlet))
        .With("url", hop.Url?.OriginalString)
        .With("form", hop.Form)
        .With("published", Word(texts.Time(hop.Published, path)))
        .WithList("cites", WrittenValue.Of(hop.Cites))
        .With("passage", hop.Passage is { } passage ? PassageOf(passage, texts, path) : null);

    private static WrittenMap PassageOf(Passage passage, WrittenTexts texts, string path) => new WrittenMap()
        .With("exact", texts.Text(passage.Exact, path))
        .With("prefix", texts.Text(passage.Prefix, path))
        .With("suffix", texts.Text(passage.Suffix, path))
        .With("start", Number(passage.Start))
        .With("end", Number(passage.End));

    private static WrittenValue? Number(int? number) => number is { } known ? WrittenValue.Literal(known.ToString(CultureInfo.InvariantCulture)) : null;
}
