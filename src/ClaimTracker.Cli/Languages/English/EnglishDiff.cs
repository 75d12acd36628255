namespace ClaimTracker.Cli;

internal sealed class EnglishDiff : DiffWords
{
    public override string OurDesk => "Our own desk";

    public override string InTheTimeline => "The timeline lists them.";

    public override string CameIn(string since, string? until) => $"What came in since {since}{(until is null ? string.Empty : $", until {until}")}";

    public override string WithoutTime(int claims) => claims == 1
        ? "1\u00A0claim does not say when it was recorded, and counts as on record before all others."
        : $"{EnglishWords.Count(claims, "claim")} do not say when they were recorded, and count as on record before all others.";

    public override string NewQuestion(QuestionState state) => $"New question: {MessageTemplates.English.Say(state)}.";

    public override string PublishedIn(int pieces) => $"claims published in {EnglishWords.Count(pieces, "piece")}";

    public override string Reviews(int count) => EnglishWords.Count(count, "outside review");

    public override string Assessments(int count) => EnglishWords.Count(count, "assessment");
}
