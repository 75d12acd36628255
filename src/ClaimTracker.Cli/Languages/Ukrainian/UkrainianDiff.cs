namespace ClaimTracker.Cli;

internal sealed class UkrainianDiff : DiffWords
{
    public override string OurDesk => "Наша редакція";

    public override string InTheTimeline => "Їх наводить команда timeline.";

    public override string CameIn(string since, string? until) => until is null ? $"Нове, починаючи з: {since}" : $"Нове, починаючи з: {since}; до: {until}";

    public override string WithoutTime(int claims) =>
        $"{UkrainianWords.Claims(claims)} без часу запису {UkrainianPlural.Of(claims, "вважається записаним", "вважаються записаними", "вважаються записаними")} раніше за всі інші.";

    public override string NewQuestion(QuestionState state) => $"Нове питання: {MessageTemplates.Ukrainian.Say(state)}.";

    public override string PublishedIn(int pieces) => $"{UkrainianWords.Count(pieces, "матеріал", "матеріали", "матеріалів")} із твердженнями";

    public override string Reviews(int count) => UkrainianWords.Count(count, "перевірка іншими", "перевірки іншими", "перевірок іншими");

    public override string Assessments(int count) => UkrainianWords.Count(count, "оцінка", "оцінки", "оцінок");
}
