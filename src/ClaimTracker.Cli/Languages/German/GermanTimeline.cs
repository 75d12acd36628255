namespace ClaimTracker.Cli;

internal sealed class GermanTimeline : TimelineWords
{
    public override string NoClaims => "Keine Aussagen erfasst.";

    public override string NoTime => "Ohne Zeitangabe";

    public override string FirstAnswer => "Die erste erfasste Antwort.";

    public override string LaterWithdrawn => " – später von unserer Redaktion zurückgezogen";

    public override string LaterRetracted => " – später zurückgenommen";

    public override string LaterCorrected => " – später korrigiert";

    public override string Superseded => " (inzwischen überholt)";

    public override string OurAmendment => "Unsere Redaktion hat ihren Eintrag berichtigt";

    public override string OurWithdrawal => "Unsere Redaktion hat zurückgezogen";

    public override string NoTimeBefore => "ohne Zeitangabe";

    public override string OnlyBy(string speaker) => $"Nur Aussagen von: {speaker}";

    public override string Head(int claims, int speakers, int ours, string zone)
    {
        var desk = ours == 0 ? string.Empty : $", dazu {GermanWords.Count(ours, "Eintrag", "Einträge")} unserer Redaktion";
        return $"{GermanWords.Count(claims, "Aussage", "Aussagen")} von {GermanWords.Count(speakers, "Urheber", "Urhebern")}{desk}. Zeitzone der Tage und Uhrzeiten: {zone}.";
    }

    public override string TookBack(string speaker, string stance) => $"{speaker} – zurückgenommen: {stance}";

    public override string Said(string time) => $" (gesagt: {time})";

    public override string Corrected(string speaker, string before, string after) => $"{speaker} – korrigiert: zuvor {before}, jetzt {after}";

    public override string CorrectedFor(string speaker, string other, string before, string after) =>
        $"{speaker} – korrigiert: zuvor {before} ({other}), jetzt {after}";

    public override string RecordedAt(string clock) => $" (um {clock} Uhr erfasst; wann es gesagt wurde, ist nicht bekannt)";

    public override string OurPiece(string title) => $"Von unserer Redaktion veröffentlicht: {title}";

    public override string OurAssessment(string by, string label) => $"Unsere Einschätzung ({by}): {label}";

    public override string Before(string before) => $" (zuvor: {before})";

    public override string SaidOn(string time) => $"Zeitangabe {time}";
}
