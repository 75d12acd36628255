namespace ClaimTracker;

// What a finding is called above itself, in the middle of a sentence, and where it is news.
internal static class GermanFindings
{
    /// <summary>Above the finding; a kind whose title tells nothing of its status is headed with the status.</summary>
    public static string Above(string code, ComparisonStatus status, string title) => (status, code) switch
    {
        (ComparisonStatus.Conflict, _) => "Widerspruch",
        (_, ComparisonCode.ChangedAccount) => "Geänderte Darstellung",
        (_, ComparisonCode.MayBeNewer) => "Möglicherweise neuere Antwort",
        (_, ComparisonCode.OutletsDiffer) => "Abweichung zwischen Medien",
        (ComparisonStatus.Possible, _) => "Möglicher Widerspruch",
        (_, ComparisonCode.Correction) => "Korrektur",
        (_, ComparisonCode.Update) => "Aktualisierung",
        (_, NoteCode.CircularSourcing) => "Zirkelverweis",
        (_, NoteCode.SharedOrigin) => "Gemeinsamer Ursprung",
        (_, NoteCode.LostPassage) => "Fundstelle verloren",
        (_, NoteCode.TimingHint) => "Soll „timing“ gesetzt werden?",
        _ => title,
    };

    /// <summary>Above the finding, when it is new.</summary>
    public static string News(string code, ComparisonStatus status) => Noun(code, status) switch
    {
        Conflict => "Neuer Widerspruch",
        PossibleConflict => "Neuer möglicher Widerspruch",
        _ => Above(code, status, code),
    };

    public static string Turn((string Code, ComparisonStatus Status) before, (string Code, ComparisonStatus Status) after)
    {
        var (was, now) = (Noun(before.Code, before.Status), Noun(after.Code, after.Status));
        return was == now ? $"Weiterhin {now}, aber anderer Art" : $"Jetzt {now}, zuvor {was}";
    }

    // "Kein Widerspruch mehr", "Keine Korrektur mehr": the article of the noun with a K before it.
    public static string NoLonger(string code, ComparisonStatus status) => $"K{Noun(code, status)} mehr";

    private const string Conflict = "ein Widerspruch";
    private const string PossibleConflict = "ein möglicher Widerspruch";

    private static string Noun(string code, ComparisonStatus status) => (status, code) switch
    {
        (ComparisonStatus.Conflict, _) => Conflict,
        (_, ComparisonCode.ChangedAccount) => "eine geänderte Darstellung",
        (_, ComparisonCode.MayBeNewer) => "eine möglicherweise neuere Antwort",
        (_, ComparisonCode.OutletsDiffer) => "eine Abweichung zwischen Medien",
        (_, ComparisonCode.Correction) => "eine Korrektur",
        (_, ComparisonCode.Update) => "eine Aktualisierung",
        _ => PossibleConflict,
    };
}
