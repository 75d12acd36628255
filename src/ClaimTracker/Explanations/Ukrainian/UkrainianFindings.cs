namespace ClaimTracker;

// What a finding is called above itself, in the middle of a sentence, and where it is news.
internal static class UkrainianFindings
{
    /// <summary>Above the finding; a kind whose title tells nothing of its status is headed with the status.</summary>
    public static string Above(string code, ComparisonStatus status, string title) => (status, code) switch
    {
        (ComparisonStatus.Conflict, _) => "Суперечність",
        (_, ComparisonCode.ChangedAccount) => "Змінена версія",
        (_, ComparisonCode.MayBeNewer) => "Потенційно новіша відповідь",
        (_, ComparisonCode.OutletsDiffer) => "Розбіжність між медіа",
        (ComparisonStatus.Possible, _) => "Можлива суперечність",
        (_, ComparisonCode.Correction) => "Виправлення",
        (_, ComparisonCode.Update) => "Оновлення",
        (_, NoteCode.CircularSourcing) => "Посилання по колу",
        (_, NoteCode.SharedOrigin) => "Спільне походження",
        (_, NoteCode.LostPassage) => "Місце цитати втрачено",
        (_, NoteCode.TimingHint) => "Чи слід задати «timing»?",
        _ => title,
    };

    /// <summary>Above the finding, when it is new.</summary>
    public static string News(string code, ComparisonStatus status) => Above(code, status, code) switch
    {
        "Суперечність" => "Нова суперечність",
        "Можлива суперечність" => "Нова можлива суперечність",
        var kind => kind,
    };

    public static string Turn((string Code, ComparisonStatus Status) before, (string Code, ComparisonStatus Status) after)
    {
        var (was, now) = (Noun(before.Code, before.Status), Noun(after.Code, after.Status));
        return was == now ? $"І далі {now}, але іншого виду" : $"Тепер {now}, раніше {was}";
    }

    // What is no more stands in the genitive.
    public static string NoLonger(string code, ComparisonStatus status) => $"Більше немає {Genitive(code, status)}";

    private static string Noun(string code, ComparisonStatus status) => (status, code) switch
    {
        (ComparisonStatus.Conflict, _) => "суперечність",
        (_, ComparisonCode.ChangedAccount) => "змінена версія",
        (_, ComparisonCode.MayBeNewer) => "потенційно новіша відповідь",
        (_, ComparisonCode.OutletsDiffer) => "розбіжність між медіа",
        (_, ComparisonCode.Correction) => "виправлення",
        (_, ComparisonCode.Update) => "оновлення",
        _ => "можлива суперечність",
    };

    private static string Genitive(string code, ComparisonStatus status) => (status, code) switch
    {
        (ComparisonStatus.Conflict, _) => "суперечності",
        (_, ComparisonCode.ChangedAccount) => "зміненої версії",
        (_, ComparisonCode.MayBeNewer) => "потенційно новішої відповіді",
        (_, ComparisonCode.OutletsDiffer) => "розбіжності між медіа",
        (_, ComparisonCode.Correction) => "виправлення",
        (_, ComparisonCode.Update) => "оновлення",
        _ => "можливої суперечності",
    };
}
