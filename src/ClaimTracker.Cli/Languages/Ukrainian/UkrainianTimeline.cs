namespace ClaimTracker.Cli;

internal sealed class UkrainianTimeline : TimelineWords
{
    public override string NoClaims => "Тверджень не записано.";

    public override string NoTime => "Час не вказано";

    public override string FirstAnswer => "Перша записана відповідь.";

    public override string LaterWithdrawn => " – пізніше вилучено нашою редакцією";

    public override string LaterRetracted => " – пізніше відкликано";

    public override string LaterCorrected => " – пізніше виправлено";

    public override string Superseded => " (відтоді замінено)";

    public override string OurAmendment => "Наша редакція виправила свій запис";

    public override string OurWithdrawal => "Наша редакція вилучила";

    public override string NoTimeBefore => "без часу";

    public override string OnlyBy(string speaker) => $"Лише твердження одного автора: {speaker}";

    public override string Head(int claims, int speakers, int ours, string zone)
    {
        var desk = ours == 0 ? string.Empty : $"; {UkrainianWords.Count(ours, "запис", "записи", "записів")} нашої редакції";
        return $"{UkrainianWords.Claims(claims)}, {UkrainianWords.Count(speakers, "автор", "автори", "авторів")}{desk}. Дні й години – за часовим поясом {zone}.";
    }

    public override string TookBack(string speaker, string stance) => $"{speaker} – відкликано: {stance}";

    public override string Said(string time) => $" (сказано: {time})";

    public override string Corrected(string speaker, string before, string after) => $"{speaker} – виправлено: раніше {before}, тепер {after}";

    public override string CorrectedFor(string speaker, string other, string before, string after) =>
        $"{speaker} – виправлено: раніше {before} ({other}), тепер {after}";

    public override string RecordedAt(string clock) => $" (записано {UkrainianTime.AtClock(clock)}; коли сказано, невідомо)";

    public override string OurPiece(string title) => $"Наша редакція опублікувала {title}";

    public override string OurAssessment(string by, string label) => $"Наша оцінка ({by}): {label}";

    public override string Before(string before) => $" (раніше: {before})";

    public override string SaidOn(string time) => $"дата – {time}";
}
