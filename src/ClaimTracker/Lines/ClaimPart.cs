namespace ClaimTracker;

/// <summary>A whole claim in a line: the fields of the claims document.</summary>
internal static class ClaimPart
{
    public static void Write(LineWriter line, ClaimDraft claim)
    {
        line.Text("id", claim.Id!.Value.ToString());
        line.Text("speaker", claim.Speaker.ToString());
        line.Text("question", claim.Question.ToString());
        line.Text("onBehalfOf", claim.Principal?.ToString());
        line.Word<Force>("force", claim.Force, LineWords.Forces);
        if (claim.Answer is { } answer)
        {
            line.Part("answer", () => AnswerPart.Write(line, answer));
        }

        line.Word("certainty", claim.Certainty, LineWords.Certainties);
        line.Word<Nature>("nature", claim.Nature, LineWords.Natures);
        line.Time("said", claim.Said);
        line.Time("holds", claim.Holds);
        line.Moment("recorded", claim.Recorded);
        line.Text("quote", claim.Quote);
        line.Text("wording", claim.Wording);
        line.Text("language", claim.Language);
        if (!claim.Via.IsEmpty)
        {
            line.Parts("via", claim.Via, WriteHop);
        }
    }

    /// <returns>Null when something is wrong, which is told.</returns>
    public static ClaimDraft? Read(LineObject fields)
    {
        var (id, speaker, question) = (fields.Required("id").ClaimId(), fields.Required("speaker").EntityId(), fields.Required("question").QuestionId());
        var (principal, force) = (fields.Optional("onBehalfOf").EntityId(), fields.Required("force").Word(LineWords.Forces));
        var answer = Answer(fields, force);
        var (certainty, nature) = (fields.Optional("certainty").Word(LineWords.Certainties), fields.Required("nature").Word(LineWords.Natures));
        var times = (fields.Optional("said").Time(), fields.Optional("holds").Time(), fields.Optional("recorded").Moment());
        var words = (fields.Optional("quote").Words(), fields.Optional("wording").Words(), fields.Optional("language").Words());
        var via = fields.Optional("via").Parts(ReadHop);
        fields.End("A claim");
        return fields.IsSound
            ? ClaimDraft.Whole(speaker!.Value, question!.Value, force!.Value, answer, id, principal, certainty, nature!.Value, times, words, via)
            : null;
    }

    // Who declined, was unreachable or did not respond gave no answer; everybody else gave one.
    private static Answer? Answer(LineObject fields, Force? force)
    {
        if (force?.IsNonAnswer() != true)
        {
            return fields.Part("answer", AnswerPart.Read);
        }

        if (fields.Optional("answer") is { IsMissing: false } given)
        {
            given.Tell(ProblemCode.AnswerDoesNotFit, "A claim that gives no answer must not carry one.", "no such field");
        }

        return null;
    }

    private static void WriteHop(LineWriter line, AttributionHop hop)
    {
        line.Text("outlet", hop.Outlet.ToString());
        line.Text("url", hop.Url?.OriginalString);
        line.Word("form", hop.Form, LineWords.Forms);
        line.Time("published", hop.Published);
        line.Addresses("cites", hop.Cites);
        if (hop.Passage is { } passage)
        {
            line.Part("passage", () => WritePassage(line, passage));
        }
    }

    private static AttributionHop? ReadHop(LineObject fields)
    {
        var (outlet, url) = (fields.Required("outlet").EntityId(), fields.Optional("url").Address());
        var (form, published, cites) = (fields.Optional("form").Word(LineWords.Forms), fields.Optional("published").Time(), fields.Optional("cites").Addresses());
        var passage = fields.Optional("passage").Object() is { } part ? ReadPassage(part) : null;
        fields.End("A hop");
        return fields.IsSound
            ? AttributionHop.Through(outlet!.Value) with { Url = url, Form = form, Published = published, Cites = cites, Passage = passage }
            : null;
    }

    private static void WritePassage(LineWriter line, Passage passage)
    {
        line.Text("exact", passage.Exact);
        line.Text("prefix", passage.Prefix);
        line.Text("suffix", passage.Suffix);
        if (passage is { Start: { } start, End: { } end })
        {
            line.Number("start", start);
            line.Number("end", end);
        }
    }

    private static Passage? ReadPassage(LineObject fields)
    {
        var (exact, prefix, suffix) = (fields.Required("exact").Words(), fields.Optional("prefix").Words(), fields.Optional("suffix").Words());
        var (start, end) = (fields.Optional("start").Integer(0, Passage.MaxPosition), fields.Optional("end").Integer(0, Passage.MaxPosition));
        if (fields.IsSound && start.HasValue != end.HasValue)
        {
            var missing = start.HasValue ? "end" : "start";
            fields.Tell(ProblemCode.MissingField, missing, $"The field \"{missing}\" is missing: a passage has both positions, or none.");
        }
        else if (start is { } first && end is { } last && !Passage.IsRange(first, last))
        {
            fields.Tell(ProblemCode.ValueNotAllowed, "end", $"{last} is not after {first}; allowed are {Passage.AllowedPositions}.", null, Passage.AllowedPositions);
        }

        fields.End("A passage");
        return fields.IsSound ? Passage.Whole(exact!, prefix, suffix, start, end) : null;
    }
}
