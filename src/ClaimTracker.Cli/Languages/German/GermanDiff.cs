namespace ClaimTracker.Cli;

internal sealed class GermanDiff : DiffWords
{
    public override string OurDesk => "Unsere Redaktion";

    public override string InTheTimeline => "Der Befehl timeline listet sie auf.";

    public override string CameIn(string since, string? until) => until is null ? $"Neu seit: {since}" : $"Neu seit: {since}; bis: {until}";

    public override string WithoutTime(int claims) => claims == 1
        ? "Bei 1\u00A0Aussage steht nicht, wann sie erfasst wurde; sie zählt als vor allen anderen erfasst."
        : $"Bei {GermanWords.Count(claims, "Aussage", "Aussagen")} steht nicht, wann sie erfasst wurden; sie zählen als vor allen anderen erfasst.";

    public override string NewQuestion(QuestionState state) => $"Neue Frage: {MessageTemplates.German.Say(state)}.";

    public override string PublishedIn(int pieces) => $"Aussagen in {GermanWords.Count(pieces, "Beitrag", "Beiträgen")} veröffentlicht";

    public override string Reviews(int count) => GermanWords.Count(count, "Prüfung durch andere", "Prüfungen durch andere");

    public override string Assessments(int count) => GermanWords.Count(count, "Einschätzung", "Einschätzungen");
}
