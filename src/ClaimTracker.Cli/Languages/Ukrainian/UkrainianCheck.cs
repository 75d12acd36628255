namespace ClaimTracker.Cli;

internal sealed class UkrainianCheck : CheckWords
{
    public override string RuleFailed => "Збій правила";

    public override string NothingFound => "Знайдено: нічого, про що варто повідомити.";

    public override string OvertakenByALaterClaim => "замінено пізнішим твердженням того самого автора";

    public override string Withdrawn => "вилучено редакцією";

    public override string Retracted => "відкликано автором";

    public override string NoTimes =>
        "У документі ніде не сказано, коли що записано (`recorded`, `at`, `published`), тому --as-of не може розрізнити моменти, і нічого не пропущено.";

    public override string NothingLater => "Після цього нічого не записано.";

    public override string Found(string kinds, int pairs) => $"Знайдено: {kinds}{(pairs == 0 ? string.Empty : $"; {UkrainianWords.Pairs(pairs)}")}.";

    // The names of a document cannot be declined, so they do not stand behind "проти".
    public override string Against(string first, string second) => $"з одного боку – {first}, з іншого – {second}";

    public override string IdsAgainst(string first, string second) => $"{first} проти {second}";

    public override string Then(string older, string newer) => $"спочатку {older}, потім {newer}";

    public override string CorrectedTo(string older, string newer) => $"спочатку {older}, виправлено: {newer}";

    public override string ClaimsOf(string ids) => $"Твердження: {ids}";

    public override string SameIn(int pairs, string ids) => $"Те саме – {UkrainianWords.Pairs(pairs)}: {ids}";

    public override string OvertakenBy(string ids) => $"замінено на {ids}";

    public override string CorrectedBy(string ids) => $"виправлено на {ids}";

    public override string Amended(string why) => $"Редакція виправила свій запис про це{why}.";

    public override string Summary(string wording) => $"Стислий виклад: {wording}";

    public override string Declared(CounterclaimKind kind, string other) => kind switch
    {
        CounterclaimKind.Rebuts => $"Редакція записала це як заперечення слів автора: {other}.",
        CounterclaimKind.Undercuts => $"Редакція записала це як заперечення доказів автора: {other}.",
        _ => $"Редакція записала це як відповідь на слова автора: {other}.",
    };

    public override string Countered(CounterclaimKind kind, string other, string? ended) =>
        $"Контртвердження ({Noun(kind)}): {other}{(ended is null ? string.Empty : $" – відтоді {ended}")}.";

    public override string AsOf(string moment, string leftOut) => $"Станом на: {moment}. {leftOut}";

    public override string SaidBy(string time) => $"Сказане до: {time}. Сказане пізніше пропущено, а зроблене відтоді редакцією – ні.";

    public override string LaterEntries(int count) => $"Пропущено {UkrainianWords.Count(count, "пізніший запис", "пізніші записи", "пізніших записів")}.";

    private static string Noun(CounterclaimKind kind) => kind switch
    {
        CounterclaimKind.Rebuts => "заперечення",
        CounterclaimKind.Undercuts => "заперечення доказів",
        _ => "відповідь",
    };
}
