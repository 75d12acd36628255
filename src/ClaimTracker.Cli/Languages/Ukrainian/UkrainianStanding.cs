namespace ClaimTracker.Cli;

internal sealed class UkrainianStanding : StandingWords
{
    public override string NoAnswer => ": жодне чинне твердження не дає відповіді";

    public override string SeveralAnswers => "Правдивими можуть бути кілька відповідей.";

    public override string Changing => "Відповідь із часом може змінюватися.";

    public override string Cumulative => "Число з часом лише зростає.";

    public override string FreeText =>
        "Вільний текст не порівнюють. Щоб порівняти дві з цих відповідей, слід позначити одну як контртвердження до іншої, виду «rebuts».";

    public override string Earlier => "Раніше:";

    public override string NoLongerInForce => "Більше не чинне:";

    public override string NotCompared => "Не порівнюється:";

    public override string NotKnown => "за власними словами, невідомо";

    public override string OnlyDoubts => "лише сумнів";

    public override string OnlyDenies => "лише заперечення";

    public override string OnlyAnOpinion => "лише думка";

    public override string OnlyAPrediction => "лише прогноз";

    public override string NothingInForce => "нічого, що ще чинне";

    public override string NothingOnRecord => "нічого не записано";

    public override string Questions(int count) => UkrainianWords.Count(count, "питання", "питання", "питань");

    public override string Count(QuestionState state, int count) => state switch
    {
        QuestionState.Disputed => UkrainianWords.Count(count, "спірне", "спірні", "спірних"),
        QuestionState.PossiblyDisputed => UkrainianWords.Count(count, "потенційно спірне", "потенційно спірні", "потенційно спірних"),
        _ => $"{MessageTemplates.Ukrainian.Say((decimal)count)}\u00A0{MessageTemplates.Ukrainian.Say(state)}",
    };

    public override string Heading(QuestionState state) => state switch
    {
        QuestionState.Unanswered => "Без відповіді",
        QuestionState.Disputed => "Спірне питання",
        QuestionState.PossiblyDisputed => "Потенційно спірне питання",
        QuestionState.OneSided => "Однобічні відповіді",
        QuestionState.Agreed => "Однакові відповіді",
        _ => "Різні відповіді",
    };

    public override string OnlyBy(string sides) => $", лише: {sides}";

    public override string AgreedBy(string sides, string ground) => $" ({sides}): {ground}";

    public override string DifferBy(string sides) => $" ({sides}), і ніщо не показує, що одна виключає іншу";

    public override string Between(string sides) => $"кілька сторін, а саме {sides}";

    public override string Within(string sides) => $"усередині однієї сторони: {sides}";

    public override string Together(IReadOnlyList<string> sides) => $"{MessageTemplates.Ukrainian.Join(sides)} разом";

    public override string CommonGround(string answers) => $"Спільне: {answers}";

    public override string Silent(string parties) => $"Без відповіді: {parties}";

    public override string CountedIn(string unit) => $"Одиниця: {unit}.";

    public override string AskedByPacks(int count) => $"Пакети містять ще {UkrainianWords.Count(count, "питання", "питання", "питань")} без жодного запису:";

    public override string SaysMoreThan(string answers) => $"Каже більше, ніж: {answers}";

    public override string Support(Position position)
    {
        if (position.InForce.IsEmpty)
        {
            return UkrainianWords.Claims(position.Claims.Length);
        }

        var claims = position.Claims.Length > position.Mentions
            ? UkrainianWords.Count(position.Mentions, "чинне твердження", "чинні твердження", "чинних тверджень")
            : UkrainianWords.Claims(position.Mentions);
        var outlets = position.Outlets > 1 ? $" (через {MessageTemplates.Ukrainian.Say((decimal)position.Outlets)}\u00A0медіа)" : string.Empty;
        return (position.Mentions, position.Origins) switch
        {
            (1, _) => $"{claims}{outlets}",
            (_, 1) => $"{claims}, 1\u00A0походження: незалежність не доведено{outlets}",
            var (_, origins) => $"{claims}, {UkrainianWords.Count(origins, "походження", "походження", "походжень")}{outlets}",
        };
    }

    public override string Denied(string answer) => $"{answer} (заперечено)";

    public override string Doubted(string answer) => $"{answer} (під сумнівом)";

    public override string Silence(Force force) => force switch
    {
        Force.Declines => "без коментарів",
        Force.Unreachable => "зв’язатися не вдалося",
        _ => "відповіді немає",
    };
}
