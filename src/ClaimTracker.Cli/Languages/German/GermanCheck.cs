namespace ClaimTracker.Cli;

internal sealed class GermanCheck : CheckWords
{
    public override string RuleFailed => "Regel fehlgeschlagen";

    public override string NothingFound => "Gefunden: nichts, was zu melden wäre.";

    public override string OvertakenByALaterClaim => "überholt durch eine spätere Aussage desselben Urhebers";

    public override string Withdrawn => "von der Redaktion zurückgezogen";

    public override string Retracted => "vom Urheber zurückgenommen";

    public override string NoTimes =>
        "Das Dokument sagt von nichts, wann es erfasst wurde (`recorded`, `at`, `published`); deshalb kann --as-of keine Zeitpunkte unterscheiden, und nichts ist weggelassen.";

    public override string NothingLater => "Danach wurde nichts erfasst.";

    public override string Found(string kinds, int pairs) =>
        $"Gefunden: {kinds}{(pairs == 0 ? string.Empty : $"; {GermanWords.Count(pairs, "Paar", "Paare")} von Aussagen")}.";

    // The names of a document cannot be declined, so they do not stand behind "gegen".
    public override string Against(string first, string second) => $"einerseits {first}, andererseits {second}";

    public override string IdsAgainst(string first, string second) => $"{first} gegen {second}";

    public override string Then(string older, string newer) => $"zuerst {older}, dann {newer}";

    public override string CorrectedTo(string older, string newer) => $"zuerst {older}, korrigiert: {newer}";

    public override string ClaimsOf(string ids) => $"Aussagen: {ids}";

    public override string SameIn(int pairs, string ids) => $"Dasselbe in {GermanWords.Count(pairs, "Paar", "Paaren")} von Aussagen: {ids}";

    public override string OvertakenBy(string ids) => $"überholt durch {ids}";

    public override string CorrectedBy(string ids) => $"korrigiert durch {ids}";

    public override string Amended(string why) => $"Die Redaktion hat ihren Eintrag dazu berichtigt{why}.";

    public override string Summary(string wording) => $"Zusammenfassung: {wording}";

    public override string Declared(CounterclaimKind kind, string other) => kind switch
    {
        CounterclaimKind.Rebuts => $"Die Redaktion hat das als Zurückweisung erfasst, gerichtet gegen: {other}.",
        CounterclaimKind.Undercuts => $"Die Redaktion hat das als Einwand gegen die Belege erfasst, gerichtet gegen: {other}.",
        _ => $"Die Redaktion hat das als Erwiderung erfasst, gerichtet an: {other}.",
    };

    public override string Countered(CounterclaimKind kind, string other, string? ended) =>
        $"Gegenaussage ({Noun(kind)}): {other}{(ended is null ? string.Empty : $" – inzwischen {ended}")}.";

    public override string AsOf(string moment, string leftOut) => $"Stand: {moment}. {leftOut}";

    public override string SaidBy(string time) =>
        $"Gesagt bis: {time}. Was später gesagt wurde, ist weggelassen; was die Redaktion seither getan hat, nicht.";

    public override string LaterEntries(int count) => $"{GermanWords.Count(count, "späterer Eintrag ist", "spätere Einträge sind")} weggelassen.";

    private static string Noun(CounterclaimKind kind) => kind switch
    {
        CounterclaimKind.Rebuts => "Zurückweisung",
        CounterclaimKind.Undercuts => "Einwand gegen die Belege",
        _ => "Erwiderung",
    };
}
