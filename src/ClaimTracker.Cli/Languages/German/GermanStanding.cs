namespace ClaimTracker.Cli;

internal sealed class GermanStanding : StandingWords
{
    public override string NoAnswer => ": Keine gültige Aussage gibt eine Antwort";

    public override string SeveralAnswers => "Mehrere Antworten können zutreffen.";

    public override string Changing => "Die Antwort kann sich mit der Zeit ändern.";

    public override string Cumulative => "Die Zahl kann mit der Zeit nur steigen.";

    public override string FreeText =>
        "Freier Text wird nicht verglichen. Sollen zwei dieser Antworten verglichen werden, ist die eine als Gegenaussage (Art „rebuts“) zur anderen einzutragen.";

    public override string Earlier => "Früher:";

    public override string NoLongerInForce => "Nicht mehr gültig:";

    public override string NotCompared => "Nicht verglichen:";

    public override string NotKnown => "nach eigenen Worten nicht bekannt";

    public override string OnlyDoubts => "nur Zweifel";

    public override string OnlyDenies => "nur Dementi";

    public override string OnlyAnOpinion => "nur eine Meinung";

    public override string OnlyAPrediction => "nur eine Prognose";

    public override string NothingInForce => "nichts, was noch gilt";

    public override string NothingOnRecord => "nichts erfasst";

    public override string Questions(int count) => GermanWords.Count(count, "Frage", "Fragen");

    public override string Count(QuestionState state, int count) => $"{MessageTemplates.German.Say((decimal)count)}\u00A0{MessageTemplates.German.Say(state)}";

    public override string Heading(QuestionState state) => Words.Capitalised(MessageTemplates.German.Say(state));

    public override string OnlyBy(string sides) => $"; nur von: {sides}";

    public override string AgreedBy(string sides, string ground) => $" ({sides}): {ground}";

    public override string DifferBy(string sides) => $" ({sides}), und nichts zeigt, dass eine Antwort die andere ausschließt";

    public override string Between(string sides) => $"mehrere Seiten, nämlich {sides}";

    public override string Within(string sides) => $"innerhalb einer Seite: {sides}";

    public override string Together(IReadOnlyList<string> sides) => $"{MessageTemplates.German.Join(sides)} gemeinsam";

    public override string CommonGround(string answers) => $"Gemeinsamer Nenner: {answers}";

    public override string Silent(string parties) => $"Ohne Antwort: {parties}";

    public override string CountedIn(string unit) => $"Einheit: {unit}.";

    public override string AskedByPacks(int count) => $"Pakete stellen {GermanWords.Count(count, "weitere Frage", "weitere Fragen")} ohne erfasste Antwort:";

    public override string SaysMoreThan(string answers) => $"Sagt mehr als: {answers}";

    public override string Support(Position position)
    {
        if (position.InForce.IsEmpty)
        {
            return GermanWords.Count(position.Claims.Length, "Aussage", "Aussagen");
        }

        var claims = position.Claims.Length > position.Mentions
            ? GermanWords.Count(position.Mentions, "gültige Aussage", "gültige Aussagen")
            : GermanWords.Count(position.Mentions, "Aussage", "Aussagen");
        var outlets = position.Outlets > 1 ? $" (über {GermanWords.Count(position.Outlets, "Medium", "Medien")})" : string.Empty;
        return (position.Mentions, position.Origins) switch
        {
            (1, _) => $"{claims}{outlets}",
            (_, 1) => $"{claims}, 1 Ursprung: Unabhängigkeit nicht nachgewiesen{outlets}",
            var (_, origins) => $"{claims}, {GermanWords.Count(origins, "Ursprung", "Ursprünge")}{outlets}",
        };
    }

    public override string Denied(string answer) => $"{answer} (bestritten)";

    public override string Doubted(string answer) => $"{answer} (bezweifelt)";

    public override string Silence(Force force) => force switch
    {
        Force.Declines => "kein Kommentar",
        Force.Unreachable => "nicht erreichbar",
        _ => "keine Antwort",
    };
}
