using static ClaimTracker.Documents.FieldShape;

namespace ClaimTracker.Documents;

/// <summary>The format of the claims document as one table: every field, what it takes, and a sentence for editors.</summary>
/// <remarks>Unknown fields, missing fields and wrong kinds of values are told from it, and the JSON Schema is written from it.</remarks>
internal static class ClaimsDocumentShape
{
    internal static WordShape EntityKinds { get; } = new("person", "organisation", "state", "outlet", "channel", "group", "anonymous", "place", "topic");

    internal static WordShape AnswerKinds { get; } = new("entity", "yesNo", "quantity", "date", "text");

    internal static WordShape Cardinalities { get; } = new("one", "many");

    internal static WordShape Timings { get; } = new("fixed", "changing", "cumulative");

    internal static WordShape Forces { get; } = new("asserts", "confirms", "admits", "denies", "doubts", "declines", "unreachable", "noResponse");

    internal static WordShape Certainties { get; } = new("certain", "probable", "possible");

    internal static WordShape Natures { get; } = new("fact", "opinion", "prediction");

    internal static WordShape HopForms { get; } = new("quote", "paraphrase", "translation");

    internal static WordShape CounterclaimKinds { get; } = new("rebuts", "undercuts", "answers");

    internal static ObjectShape Story { get; } = new(
        "story",
        "A story",
        "What the document is about.",
        Optional("id", IdShape.Given, "The id of the story."),
        Optional("title", TextShape.Any, "The title of the story."),
        Optional("timeZone", TextShape.Zone, "The time zone of times that name none, as an IANA name such as Europe/Moscow; UTC when left out."),
        Optional("parties", ListShape.Ids, "The sides whose answers the story needs; a side that has not answered is told as silent."));

    internal static ObjectShape Link { get; } = new(
        "link",
        "A link of speaksFor",
        "For whom somebody speaks, in which role, and when.",
        Required("party", IdShape.Reference, "The entity spoken for."),
        Optional("role", TextShape.Any, "The role, such as spokesman or representative."),
        Optional("from", TimeShape.Vague, "Since when; from the start of this time."),
        Optional("until", TimeShape.Vague, "Until when; up to the start of this time, so that 2023 ends with 2022."));

    internal static ObjectShape Coordinates { get; } = new(
        "coordinates",
        "A point on a map",
        "Where a place lies on a map, in decimal degrees (WGS 84).",
        Required("latitude", DegreesShape.Latitude, "Degrees north of the equator, from -90 to 90."),
        Required("longitude", DegreesShape.Longitude, "Degrees east of Greenwich, from -180 to 180."));

    internal static ObjectShape Entity { get; } = new(
        "entity",
        "An entity",
        "Anything with an identity and names: a speaker, a place, a topic.",
        Required("kind", EntityKinds, "What it is. Places and topics do not speak; all others do."),
        Required("name", TextShape.Any, "The name under which reports tell of it."),
        Optional("aliases", ListShape.Texts, "Other names, such as Moscow for Russia."),
        Optional("broader", ListShape.Ids, "The entities that it is part of or a kind of."),
        Optional("distinctFrom", ListShape.Ids, "Entities that are certainly something else, with everything narrower."),
        Optional("speaksFor", new OneOrListShape(IdShape.Reference, new(Link, "a list of links such as [ { party: gur, role: representative, from: 2022 } ]")), "Whom it speaks for: an id, or a list of dated links."),
        Optional("sameAs", new ListShape(TextShape.Uri, "a list of addresses"), "Addresses that identify it elsewhere, such as its Wikidata page."),
        Optional("description", TextShape.Any, "What a reader should know to tell it from others."),
        Optional("coordinates", Coordinates, "Of a place: where it lies on a map. Nothing is compared by it but where the program has a comparison of its own."));

    internal static ObjectShape Question { get; } = new(
        "question",
        "A question",
        "What rival claims answer.",
        Required("text", TextShape.Any, "The question, as it is printed."),
        Optional("answers", AnswerKinds, "The kind of its answers; text when left out."),
        Optional("cardinality", Cardinalities, "For entities: whether only one answer can be true, or many can; one when left out."),
        Optional("timing", Timings, "Whether the true answer stays, can change either way, or (for quantities) only grows; fixed when left out."),
        Optional("unit", TextShape.Any, "For quantities: what is counted or measured, such as people."),
        Optional("tolerance", ShareShape.Closed, "For quantities: how far 'about' reaches to either side, as a share of the figure from 0 to 1; 0.1 when left out."),
        Optional("statement", TextShape.Any, "A sentence with {answer} in it, used in explanations, such as '{answer} staffed the unit'."),
        Optional("comparer", TextShape.Any, "The id of a comparison of answers that the program has registered."),
        Optional("about", ListShape.Ids, "The entities that the question is about."),
        Optional("parties", ListShape.Ids, "The sides whose answers this question needs, instead of the story's."));

    internal static ObjectShape Passage { get; } = new(
        "passage",
        "A passage",
        "Where in the page the claim stands.",
        Required("exact", TextShape.Any, "The words, as they stand in the page."),
        Optional("prefix", TextShape.Any, "What stands before the words."),
        Optional("suffix", TextShape.Any, "What stands behind the words."),
        Optional("start", PositionShape.Any, "The code points of the page's text before the words."),
        Optional("end", PositionShape.Any, "The code points of the page's text up to the end of the words."));

    internal static ObjectShape Hop { get; } = new(
        "hop",
        "A hop",
        "One outlet in the chain through which a claim reached us.",
        Required("outlet", IdShape.Reference, "Who passed the claim on: an outlet, channel, organisation or person."),
        Optional("url", TextShape.Url, "Where it appeared."),
        Optional("form", HopForms, "How the words were passed on."),
        Optional("published", TimeShape.Vague, "When it appeared."),
        Optional("cites", new ListShape(TextShape.Url, "a list of addresses that begin with http:// or https://"), "The addresses that it names as its sources."),
        Optional("passage", Passage, "Where in the page the claim stands; needs url."));

    internal static ObjectShape Claim { get; } = new(
        "claim",
        "A claim",
        "One speaker's act: this speaker, with this force, gave this answer to this question.",
        Required("id", IdShape.Given, "The id of the claim."),
        Required("speaker", IdShape.Reference, "Who said it."),
        Required("question", IdShape.Reference, "The question that it answers."),
        Optional("onBehalfOf", IdShape.Reference, "For whom the speaker spoke, where that is not clear from speaksFor."),
        Optional("force", Forces, "What the speaker did with the answer; asserts when left out. The last three are no answers."),
        Optional("answer", AnswerShape.Any, "The answer. Required, except with declines, unreachable and noResponse, where there is none."),
        Optional("certainty", Certainties, "How firmly the speaker put it, read off the words; certain when left out."),
        Optional("nature", Natures, "Whether it was put as a fact, an opinion or a prediction; fact when left out."),
        Optional("said", TimeShape.Vague, "When the speaker said it."),
        Optional("holds", TimeShape.Vague, "The time for which the answer is claimed to be true of the world."),
        Optional("recorded", TextShape.Moment, "When it was entered: a date and time with offset or Z."),
        Optional("quote", TextShape.Any, "The words of the speaker, exactly."),
        Optional("wording", TextShape.Any, "The claim in the words of a report."),
        Optional("language", TextShape.Any, "The language of the quote, as a tag such as uk or en-GB."),
        Optional("via", new ListShape(Hop, "a list of hops such as [ { outlet: cnn, url: \"https://example.org/a\" } ]"), "The chain through which it reached us, outermost first; the last one spoke to the speaker."))
    {
        Exemption = new("answer", "force", ["declines", "unreachable", "noResponse"]),
    };

    internal static ObjectShape Counterclaim { get; } = new(
        "counterclaim",
        "A counterclaim",
        "An editor's note that one claim goes against another.",
        Required("claim", IdShape.Reference, "The claim that goes against the other."),
        Required("against", IdShape.Reference, "The claim that it goes against."),
        Required("kind", CounterclaimKinds, "rebuts: says that it is wrong; undercuts: attacks its evidence; answers: replies to it."),
        Optional("note", TextShape.Any, "Why."));

    internal static ChoiceShape Event { get; } = new(
        "An event",
        new("retraction", "A retraction", "The speaker took the claim back.", [Required("retract", IdShape.Reference, "The claim that its speaker took back."), .. Circumstances()]),
        new(
            "correction",
            "A correction",
            "The speaker, or somebody on the same side, replaced the claim.",
            [Required("correct", IdShape.Reference, "The claim that was replaced."), Required("with", IdShape.Reference, "The claim that replaces it, on the same question."), .. Circumstances()]),
        new(
            "amendment",
            "An amendment",
            "Our record of the claim was wrong.",
            [Required("amend", IdShape.Reference, "The claim whose record was wrong; the fields beside it replace its own."), .. Circumstances(), .. Claim.Fields.Where(field => field.Name != "id").Select(field => field.AsOptional())]),
        new("withdrawal", "A withdrawal", "The desk pulled the claim.", [Required("withdraw", IdShape.Reference, "The claim that the desk pulled."), .. Circumstances()]));

    internal static ObjectShape Document { get; } = new(
        "document",
        "A claims document",
        "Who claims what, on whose authority, since when: the input of ClaimTracker, as JSON or YAML.",
        Optional("$schema", TextShape.Any, "The address of this schema, for editors."),
        Required("claimTracker", VersionShape.One, "The version of the format, 1; says that this is a claims document."),
        Optional("pack", IncludeShape.Header, "What the questions of this document are for, where other documents include it."),
        Optional("include", IncludeShape.Include, "Packs of ready-made questions, which are asked as if they stood in this document."),
        Optional("story", Story, "What the document is about."),
        Optional("entities", new MapShape(Entity, "a map from ids to entities, such as { russia: { kind: state, name: Russia } }"), "Everybody and everything that is named, by id."),
        Optional("questions", new MapShape(Question, "a map from ids to questions, such as { staffed: { text: \"Who staffed the unit?\", answers: entity } }"), "The questions that claims answer, by id."),
        Optional("claims", new ListShape(Claim, "a list of claims"), "The claims."),
        Optional("counterclaims", new ListShape(Counterclaim, "a list of counterclaims"), "Which claims go against which, as an editor sees it."),
        Optional("events", new ListShape(Event, "a list of events"), "What happened to claims later: retracted, corrected, amended, withdrawn."),
        Optional("scales", new MapShape(DeskShape.Scale, "a map from ids to scales, such as { truth: { name: Truth-o-meter, ratings: [ { id: half-true, label: Half true }, { id: holds-up, label: Holds up } ] } }"), "The scales on which our desk rates, by id."),
        Optional("assessments", new ListShape(DeskShape.Assessment, "a list of assessments"), "What our desk thinks of claims and questions, apart from what speakers say."),
        Optional("reviews", new ListShape(DeskShape.Review, "a list of reviews"), "What other publishers think of claims, apart from what our desk thinks."),
        Optional("usages", new ListShape(DeskShape.Usage, "a list of usages"), "Where we published claims."),
        Optional("groundRules", new ListShape(DeskShape.GroundRules, "a list of ground rules"), "On what terms sources told us claims."));

    /// <summary>Tells unknown fields (CT0002), missing fields (CT0003), and values of the wrong kind or not among the words allowed (CT0004), all the way down; CT0001 for what is no claims document.</summary>
    internal static void Check(DocumentNode root, ProblemList problems)
    {
        if (root.IsMap)
        {
            Document.Check(root, problems);
        }
        else
        {
            problems.Add(ProblemCode.NotAClaimsDocument, root, "A claims document is a map that begins with 'claimTracker: 1'.", Document.Allowed);
        }
    }

    private static FieldShape[] Circumstances() =>
    [
        Optional("at", TimeShape.Vague, "When that was."),
        Optional("by", TextShape.Any, "Who did it."),
        Optional("reason", TextShape.Any, "Why."),
    ];
}
