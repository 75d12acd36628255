namespace ClaimTracker;

/// <summary>The words of lines, those of the claims document wherever it has them. They never change: a value that is renamed keeps its word.</summary>
internal static class LineWords
{
    public static WordTable<EntityKind> EntityKinds { get; } = new("person", "organisation", "state", "outlet", "channel", "group", "anonymous", "place", "topic");

    public static WordTable<AnswerKind> AnswerKinds { get; } = new("text", "entity", "yesNo", "quantity", "date");

    public static WordTable<Cardinality> Cardinalities { get; } = new("one", "many");

    public static WordTable<Timing> Timings { get; } = new("fixed", "changing", "cumulative");

    public static WordTable<Force> Forces { get; } = new("asserts", "confirms", "admits", "denies", "doubts", "declines", "unreachable", "noResponse");

    public static WordTable<Certainty> Certainties { get; } = new("certain", "probable", "possible");

    public static WordTable<Nature> Natures { get; } = new("fact", "opinion", "prediction");

    public static WordTable<ReportForm> Forms { get; } = new("quote", "paraphrase", "translation");

    public static WordTable<CounterclaimKind> CounterclaimKinds { get; } = new("rebuts", "undercuts", "answers");

    public static WordTable<ComparisonStatus> Statuses { get; } = new("none", "note", "update", "possible", "conflict");

    public static WordTable<Relation> Relations { get; } = new(
        "notComparable", "same", "refines", "refinedBy", "compatible", "contrary", "contradictory",
        "updates", "updatedBy", "corrects", "correctedBy", "revises", "revisedBy", "discrepancy");

    public static WordTable<FindingVerdict> Verdicts { get; } = new("confirmed", "dismissed");

    public static WordTable<UsageManner> Manners { get; } = new("asFact", "attributed", "quoted");

    public static WordTable<GroundTerms> Terms { get; } = new("onTheRecord", "background", "deepBackground", "offTheRecord");

    public static WordTable<ClaimText> Texts { get; } = new("quote", "wording", "answer", "addresses");
}
