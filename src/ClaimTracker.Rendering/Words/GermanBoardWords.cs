namespace ClaimTracker.Rendering;

internal sealed class GermanBoardWords : BoardWords
{
    public override MessageTemplates Plain => MessageTemplates.German;

    public override IReadOnlyDictionary<string, string> Labels { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["kicker"] = "Wer sagt was",
        ["skip"] = "Zu den Fragen springen",
        ["glance"] = "Auf einen Blick",
        ["known"] = "Was wir wissen",
        ["known_note"] = "Alle Seiten sagen es so.",
        ["disputed"] = "Was umstritten ist",
        ["disputed_note"] = "Antworten stehen gegeneinander oder weichen voneinander ab.",
        ["open"] = "Was wir nicht wissen",
        ["open_note"] = "Nur eine Seite antwortet, oder niemand.",
        ["nothing"] = "Bisher nichts.",
        ["empty"] = "Noch keine Frage gestellt.",
        ["common_ground"] = "Gemeinsamer Nenner",
        ["silent"] = "Ohne Antwort",
        ["no_answer"] = "Keine gültige Aussage gibt eine Antwort.",
        ["earlier"] = "Früher",
        ["earlier_note"] = "Spätere Antworten derselben Seite haben diese überholt.",
        ["ended"] = "Nicht mehr gültig",
        ["ended_note"] = "Bleibt erfasst: zurückgenommen, korrigiert, zurückgezogen oder überholt.",
        ["apart"] = "Nicht verglichen",
        ["apart_note"] = "Meinungen, Prognosen und nicht gegebene Antworten.",
        ["conflicts"] = "Widersprüche",
        ["possible"] = "Mögliche Widersprüche",
        ["changes"] = "Geänderte Darstellungen und neue Stände",
        ["sourcing"] = "Quellenlage",
        ["hints"] = "Weitere Hinweise",
        ["desk"] = "Unsere Redaktion",
        ["assessment"] = "Unsere Einschätzung",
        ["assessment_of_claim"] = "Unsere Einschätzung einer Aussage",
        ["before"] = "Davor",
        ["evidence"] = "Belege",
        ["published"] = "Wo wir es veröffentlicht haben",
        ["reviews"] = "Prüfungen anderer Medien",
        ["reviews_note"] = "Nicht von uns. Jedes hat eine eigene Skala; sie werden nie zusammengerechnet.",
        ["review_about"] = "Geprüft",
        ["no_rating"] = "ohne Bewertung",
        ["quote"] = "Zitat",
        ["paraphrase"] = "Sinngemäß",
        ["translation"] = "Zitat, übersetzt",
        ["source"] = "Fundstelle",
        ["pictures"] = "Bilder",
        ["timeline"] = "Zeitverlauf",
        ["origins"] = "Woher es kommt",
        ["map"] = "Wer gegen wen steht",
        ["since"] = "Was sich seither geändert hat",
        ["since_all"] = "Alle Änderungen",
        ["since_nothing"] = "Seither hat sich nichts geändert.",
        ["reading"] = "Wie diese Tafel zu lesen ist",
        ["reading_sides"] = "Antworten, die gegeneinander stehen, stehen nebeneinander; eine Antwort, die mehr sagt als eine andere, steht darunter.",
        ["reading_origins"] = "Aussagen, die auf eine Seite zurückgehen, sind ein Ursprung, über wie viele Medien sie auch kamen. Ihre Unabhängigkeit ist nicht nachgewiesen.",
        ["reading_quotes"] = "Zitate stehen in Anführungszeichen mit einer Linie daneben. Sinngemäßes ist als solches bezeichnet.",
        ["reading_struck"] = "Was zurückgenommen, korrigiert oder zurückgezogen wurde, ist durchgestrichen und bleibt lesbar.",
        ["reading_refusal"] = "Diese Tafel sagt, wer was sagt. Sie sagt nie, wer recht hat, und nennt Schweigen nie ein Dementi.",
        ["footer"] = "Erstellt mit ClaimTracker. Es sagt, wer was sagt, und nie, wer recht hat.",
        ["amended"] = "Wir haben unseren Eintrag dazu berichtigt.",
        ["retracted"] = "vom Urheber zurückgenommen",
        ["withdrawn"] = "von unserer Redaktion zurückgezogen",
        ["overtaken"] = "überholt durch eine spätere Aussage desselben Urhebers",
        ["not_known"] = "nach eigenen Worten nicht bekannt",
        ["only_doubts"] = "nur Zweifel",
        ["only_denies"] = "nur Dementi",
        ["only_opinion"] = "nur eine Meinung",
        ["only_prediction"] = "nur eine Prognose",
        ["nothing_in_force"] = "nichts, was noch gilt",
        ["nothing_on_record"] = "nichts erfasst",
        ["opinion"] = "Meinung",
        ["prediction"] = "Prognose",
        ["several_answers"] = "Mehrere Antworten können zutreffen.",
        ["changing"] = "Die Antwort kann sich mit der Zeit ändern.",
        ["cumulative"] = "Die Zahl kann mit der Zeit nur steigen.",
        ["no_time"] = "Ohne Zeitangabe",
        ["legend_vague"] = "irgendwann in dieser Zeit",
        ["legend_denied"] = "bestritten oder bezweifelt",
        ["legend_ended"] = "nicht mehr gültig",
        ["legend_retracted"] = "zurückgenommen",
        ["legend_update"] = "neuer Stand, geändert oder korrigiert",
        ["legend_silent"] = "gab keine Antwort",
        ["legend_conflict"] = "Widerspruch",
        ["legend_possible"] = "möglicher Widerspruch",
        ["legend_refines"] = "sagt mehr als",
        ["legend_loop"] = "dreht sich im Kreis",
        ["column_origin"] = "Ursprung",
        ["column_speaker"] = "Urheber",
        ["column_chain"] = "Weitergegeben von",
        ["column_mention"] = "Erwähnung",
        ["no_timeline"] = "Für dieses Bild ist nichts erfasst.",
    };

    public override string State(QuestionState state) => state switch
    {
        QuestionState.Disputed => "Umstritten",
        QuestionState.PossiblyDisputed => "Möglicherweise umstritten",
        QuestionState.Differing => "Verschiedene Antworten",
        QuestionState.OneSided => "Einseitig",
        QuestionState.Agreed => "Übereinstimmend",
        _ => "Unbeantwortet",
    };

    public override string Counts(int questions, int claims, int speakers) =>
        $"{Count(questions, "Frage", "Fragen")} · {Count(claims, "Aussage", "Aussagen")} · {Count(speakers, "Urheber", "Urheber")}";

    public override string SaidIn(string year) => $"gesagt im Jahr {year}";

    public override string AsOf(string moment) => $"Stand: {moment}";

    public override string Against(string first, string second) => $"einerseits {first}, andererseits {second}";

    public override string Between(string sides) => $"mehrere Seiten, nämlich {sides}";

    public override string Within(string sides) => $"innerhalb einer Seite: {sides}";

    public override string Together(IReadOnlyList<string> sides) => $"{Plain.Join(sides)} gemeinsam";

    public override string OnlyBy(string sides) => $"Antworten nur von: {sides}";

    public override string AgreedBy(string sides) => $"{sides} sagen dasselbe";

    public override string DifferBy(string sides) => $"{sides}; nichts zeigt, dass eine Antwort die andere ausschließt";

    public override string Denied(string answer) => $"Nicht so: {answer}";

    public override string Doubted(string answer) => $"Bezweifelt: {answer}";

    public override string Support(Position position)
    {
        var outlets = position.Outlets > 1 ? $", über {Count(position.Outlets, "Medium", "Medien")}" : string.Empty;
        return (position.Mentions, position.Origins) switch
        {
            (0, _) => Claims(position.Claims.Length),
            (1, _) => $"{Claims(1)}{outlets}",
            (var mentions, 1) => $"{Claims(mentions)}, 1\u00A0Ursprung{outlets}; Unabhängigkeit nicht nachgewiesen",
            var (mentions, origins) => $"{Claims(mentions)}, {Origins(origins)}{outlets}",
        };
    }

    public override string Origins(int count) => Count(count, "Ursprung", "Ursprünge");

    public override string Mentions(int count) => Count(count, "Erwähnung", "Erwähnungen");

    public override string SaysMoreThan(string answers) => $"Sagt mehr als „{answers}“";

    public override string CountedIn(string unit) => $"Einheit: {unit}.";

    public override string? Verb(Claim claim) => claim.Force switch
    {
        Force.Confirms => "bestätigt",
        Force.Admits => "räumt ein",
        Force.Denies => "bestreitet",
        Force.Doubts => "bezweifelt",
        Force.Asserts => claim.Certainty switch
        {
            Certainty.Probable => "als wahrscheinlich dargestellt",
            Certainty.Possible => "als möglich dargestellt",
            _ => null,
        },
        var silent => Silence(silent),
    };

    public override string Silence(Force force) => force switch
    {
        Force.Declines => "kein Kommentar",
        Force.Unreachable => "nicht erreichbar",
        _ => "keine Antwort",
    };

    public override string CorrectedBy(string who) => $"korrigiert: {who}";

    public override string Declared(CounterclaimKind kind, string speaker) => kind switch
    {
        CounterclaimKind.Rebuts => $"Von unserer Redaktion als Zurückweisung erfasst, gerichtet gegen: {speaker}.",
        CounterclaimKind.Undercuts => $"Von unserer Redaktion als Einwand gegen die Belege erfasst, gerichtet gegen: {speaker}.",
        _ => $"Von unserer Redaktion als Erwiderung erfasst, gerichtet an: {speaker}.",
    };

    public override string Countered(CounterclaimKind kind, string speaker) => kind switch
    {
        CounterclaimKind.Rebuts => $"{speaker}: weist das zurück.",
        CounterclaimKind.Undercuts => $"{speaker}: Einwand gegen die Belege.",
        _ => $"{speaker}: erwidert darauf.",
    };

    public override string Terms(GroundTerms terms) => terms switch
    {
        GroundTerms.OnTheRecord => "Unter eins, namentlich zitierbar",
        GroundTerms.Background => "Unter zwei, ohne Namen zitierbar",
        GroundTerms.DeepBackground => "Hintergrund, niemandem zuzuschreiben",
        _ => "Unter drei, nicht zur Veröffentlichung",
    };

    public override string Published(UsageManner manner) => manner switch
    {
        UsageManner.AsFact => "als Tatsache",
        UsageManner.Attributed => "mit Nennung des Urhebers",
        _ => "als Zitat",
    };

    public override string Score(string score) => $"{score} auf der eigenen Skala, von 0 (schlechteste) bis 1 (beste Note)";

    public override string Pairs(int pairs) => $"Dasselbe in {Count(pairs, "Paar", "Paaren")} von Aussagen.";

    public override string Then(string older, string newer) => $"zuerst {older}, dann {newer}";

    public override string CorrectedTo(string older, string newer) => $"zuerst {older}, korrigiert: {newer}";

    public override string More(int count) => $"und {Plain.Say((decimal)count)} weitere";

    public override string TimelineOf(string question) => $"Zeitverlauf: {question}";

    public override string OriginsOf(string answer, string question) => $"Woher „{answer}“ kommt: {question}";

    public override string MapOf(string question) => $"Wer gegen wen steht: {question}";

    public override string TimelineTells(int claims, int speakers) => $"{Claims(claims)}, {Count(speakers, "Urheber", "Urheber")}, in der Folge der Zeit.";

    public override string OriginsTell(int mentions, int origins) => $"{Mentions(mentions)}, {Origins(origins)}.";

    public override string MapTells(int positions, int conflicts, int possible) =>
        $"{Count(positions, "Position", "Positionen")}; {Count(conflicts, "Widerspruch", "Widersprüche")}, {Count(possible, "möglicher Widerspruch", "mögliche Widersprüche")}.";

    private static string Count(int count, string one, string several) => $"{MessageTemplates.German.Say((decimal)count)}\u00A0{GermanPlural.Of(count, one, several)}";

    private static string Claims(int count) => Count(count, "Aussage", "Aussagen");
}
