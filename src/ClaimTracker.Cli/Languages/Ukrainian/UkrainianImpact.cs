namespace ClaimTracker.Cli;

internal sealed class UkrainianImpact : ImpactWords
{
    public override string NothingPublished => "Робити нічого не потрібно: жодного нашого матеріалу не записано (`usages`).";

    public override string Retracted => "Відкликано автором";

    public override string Withdrawn => "Вилучено нашою редакцією";

    public override string Amended => "Наш запис був помилковим, і його виправлено";

    public override string Corrected => "Виправлено";

    public override string AllStands(int published) =>
        $"Робити нічого не потрібно: опубліковане досі чинне ({UkrainianWords.Count(published, "матеріал", "матеріали", "матеріалів")}).";

    public override string ToLookAt(int pieces, int published, string weights) =>
        $"Перевірити {UkrainianWords.Count(pieces, "матеріал", "матеріали", "матеріалів")} із {MessageTemplates.Ukrainian.Say((decimal)published)}: {weights}.";

    public override string Weight(ImpactWeight weight) => weight switch
    {
        ImpactWeight.High => "терміново",
        ImpactWeight.Medium => "важливо",
        _ => "менш важливо",
    };

    public override string Published(string times) => $"Опубліковано: {times}";

    public override string Told(UsageManner manner) => manner switch
    {
        UsageManner.AsFact => "Подано як факт",
        UsageManner.Attributed => "Подано з посиланням на автора",
        _ => "Подано як цитату",
    };

    public override string Before(string line) => $"; раніше в ньому було: {line}";

    public override string Disputed(string? since) => since is null ? "Спірне" : $"Спірне, починаючи з: {since}";

    public override string Others(int count) => $" Проти нього ще {UkrainianWords.Claims(count)}.";

    public override string ToCompare(string command) => $"Для порівняння: {command}";
}
