namespace ClaimTracker.Rendering;

internal sealed class UkrainianBoardWords : BoardWords
{
    public override MessageTemplates Plain => MessageTemplates.Ukrainian;

    public override IReadOnlyDictionary<string, string> Labels { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["kicker"] = "Хто що каже",
        ["skip"] = "Перейти до питань",
        ["glance"] = "Коротко",
        ["known"] = "Що ми знаємо",
        ["known_note"] = "Так кажуть усі сторони.",
        ["disputed"] = "Що спірне",
        ["disputed_note"] = "Відповіді суперечать одна одній або різняться.",
        ["open"] = "Чого ми не знаємо",
        ["open_note"] = "Відповідає лише одна сторона або ніхто.",
        ["nothing"] = "Поки що нічого.",
        ["empty"] = "Ще не поставлено жодного питання.",
        ["common_ground"] = "Спільне",
        ["silent"] = "Без відповіді",
        ["no_answer"] = "Жодне чинне твердження не дає відповіді.",
        ["earlier"] = "Раніше",
        ["earlier_note"] = "Пізніші відповіді тієї самої сторони їх замінили.",
        ["ended"] = "Більше не чинне",
        ["ended_note"] = "Лишається в записах: відкликане, виправлене, вилучене або замінене.",
        ["apart"] = "Не порівнюється",
        ["apart_note"] = "Думки, прогнози та ненадані відповіді.",
        ["conflicts"] = "Суперечності",
        ["possible"] = "Можливі суперечності",
        ["changes"] = "Змінені свідчення та оновлення",
        ["sourcing"] = "Походження відомостей",
        ["hints"] = "Інші зауваги",
        ["desk"] = "Наша редакція",
        ["assessment"] = "Наша оцінка",
        ["assessment_of_claim"] = "Наша оцінка одного твердження",
        ["before"] = "До того",
        ["evidence"] = "Докази",
        ["published"] = "Де ми це опублікували",
        ["reviews"] = "Перевірки інших видань",
        ["reviews_note"] = "Це не наші висновки. Кожне видання має власну шкалу; їх ніколи не підсумовують.",
        ["review_about"] = "Перевірено",
        ["no_rating"] = "без оцінки",
        ["quote"] = "Цитата",
        ["paraphrase"] = "Переказ",
        ["translation"] = "Цитата в перекладі",
        ["source"] = "Джерело",
        ["pictures"] = "Малюнки",
        ["timeline"] = "Перебіг у часі",
        ["origins"] = "Звідки це походить",
        ["map"] = "Хто проти кого",
        ["since"] = "Що відтоді змінилося",
        ["since_all"] = "Усі зміни",
        ["since_nothing"] = "Відтоді нічого не змінилося.",
        ["reading"] = "Як читати цю дошку",
        ["reading_sides"] = "Відповіді, що суперечать одна одній, стоять поруч; відповідь, яка каже більше, ніж інша, стоїть під нею.",
        ["reading_origins"] = "Твердження, що сходять до однієї сторони, мають одне походження, через скільки б медіа вони не пройшли. Їхню незалежність не доведено.",
        ["reading_quotes"] = "Цитати стоять у лапках із лінією збоку. Переказ так і позначено.",
        ["reading_struck"] = "Відкликане, виправлене чи вилучене закреслено, але його можна прочитати.",
        ["reading_refusal"] = "Ця дошка показує, хто що каже. Вона ніколи не каже, хто має рацію, і не називає мовчання запереченням.",
        ["footer"] = "Створено за допомогою ClaimTracker. Показано, хто що каже, а не хто має рацію.",
        ["amended"] = "Ми виправили свій запис про це.",
        ["retracted"] = "відкликано автором",
        ["withdrawn"] = "вилучено нашою редакцією",
        ["overtaken"] = "замінено пізнішим твердженням того самого автора",
        ["not_known"] = "за власними словами, невідомо",
        ["only_doubts"] = "лише сумнів",
        ["only_denies"] = "лише заперечення",
        ["only_opinion"] = "лише думка",
        ["only_prediction"] = "лише прогноз",
        ["nothing_in_force"] = "нічого, що ще чинне",
        ["nothing_on_record"] = "нічого не записано",
        ["opinion"] = "думка",
        ["prediction"] = "прогноз",
        ["several_answers"] = "Правдивими можуть бути кілька відповідей.",
        ["changing"] = "Відповідь із часом може змінюватися.",
        ["cumulative"] = "Число з часом лише зростає.",
        ["no_time"] = "Без часу",
        ["legend_vague"] = "колись у цей час",
        ["legend_denied"] = "заперечено або під сумнівом",
        ["legend_ended"] = "більше не чинне",
        ["legend_retracted"] = "відкликано",
        ["legend_update"] = "оновлено, змінено або виправлено",
        ["legend_silent"] = "не дає відповіді",
        ["legend_conflict"] = "суперечність",
        ["legend_possible"] = "можлива суперечність",
        ["legend_refines"] = "каже більше, ніж",
        ["legend_loop"] = "замкнене коло",
        ["column_origin"] = "Походження",
        ["column_speaker"] = "Автор",
        ["column_chain"] = "Передали",
        ["column_mention"] = "Згадка",
        ["no_timeline"] = "Для цього малюнка нічого не записано.",
    };

    public override string State(QuestionState state) => state switch
    {
        QuestionState.Disputed => "Спірне",
        QuestionState.PossiblyDisputed => "Можливо, спірне",
        QuestionState.Differing => "Різні відповіді",
        QuestionState.OneSided => "Однобічно",
        QuestionState.Agreed => "Згода",
        _ => "Без відповіді",
    };

    public override string Counts(int questions, int claims, int speakers) =>
        $"{Count(questions, "питання", "питання", "питань")} · {Claims(claims)} · {Count(speakers, "автор", "автори", "авторів")}";

    public override string SaidIn(string year) => $"сказано у {year} році";

    public override string AsOf(string moment) => $"Станом на: {moment}";

    public override string Against(string first, string second) => $"з одного боку – {first}, з іншого – {second}";

    public override string Between(string sides) => $"кілька сторін, а саме {sides}";

    public override string Within(string sides) => $"усередині однієї сторони: {sides}";

    public override string Together(IReadOnlyList<string> sides) => $"{Plain.Join(sides)} разом";

    public override string OnlyBy(string sides) => $"відповідає лише: {sides}";

    public override string AgreedBy(string sides) => $"кажуть те саме: {sides}";

    public override string DifferBy(string sides) => $"{sides}; ніщо не показує, що одна відповідь виключає іншу";

    public override string Denied(string answer) => $"Не так: {answer}";

    public override string Doubted(string answer) => $"Під сумнівом: {answer}";

    public override string Support(Position position)
    {
        var outlets = position.Outlets > 1 ? $", через {Plain.Say((decimal)position.Outlets)}\u00A0медіа" : string.Empty;
        return (position.Mentions, position.Origins) switch
        {
            (0, _) => Claims(position.Claims.Length),
            (1, _) => $"{Claims(1)}{outlets}",
            (var mentions, 1) => $"{Claims(mentions)}, 1\u00A0походження{outlets}; незалежність не доведено",
            var (mentions, origins) => $"{Claims(mentions)}, {Origins(origins)}{outlets}",
        };
    }

    public override string Origins(int count) => Count(count, "походження", "походження", "походжень");

    public override string Mentions(int count) => Count(count, "згадка", "згадки", "згадок");

    public override string SaysMoreThan(string answers) => $"Каже більше, ніж «{answers}»";

    public override string CountedIn(string unit) => $"Одиниця: {unit}.";

    public override string? Verb(Claim claim) => claim.Force switch
    {
        Force.Confirms => "підтверджує",
        Force.Admits => "визнає",
        Force.Denies => "заперечує",
        Force.Doubts => "сумнівається",
        Force.Asserts => claim.Certainty switch
        {
            Certainty.Probable => "як імовірне",
            Certainty.Possible => "як можливе",
            _ => null,
        },
        var silent => Silence(silent),
    };

    public override string Silence(Force force) => force switch
    {
        Force.Declines => "без коментарів",
        Force.Unreachable => "зв’язатися не вдалося",
        _ => "відповіді немає",
    };

    public override string CorrectedBy(string who) => $"виправлено: {who}";

    public override string Declared(CounterclaimKind kind, string speaker) => kind switch
    {
        CounterclaimKind.Rebuts => $"Наша редакція записала це як заперечення слів автора: {speaker}.",
        CounterclaimKind.Undercuts => $"Наша редакція записала це як заперечення доказів автора: {speaker}.",
        _ => $"Наша редакція записала це як відповідь на слова автора: {speaker}.",
    };

    public override string Countered(CounterclaimKind kind, string speaker) => kind switch
    {
        CounterclaimKind.Rebuts => $"{speaker}: заперечує це.",
        CounterclaimKind.Undercuts => $"{speaker}: заперечує докази цього.",
        _ => $"{speaker}: відповідає на це.",
    };

    public override string Terms(GroundTerms terms) => terms switch
    {
        GroundTerms.OnTheRecord => "Під запис, з іменем",
        GroundTerms.Background => "Без імені",
        GroundTerms.DeepBackground => "Без жодного посилання на джерело",
        _ => "Не для публікації",
    };

    public override string Published(UsageManner manner) => manner switch
    {
        UsageManner.AsFact => "як факт",
        UsageManner.Attributed => "з посиланням на автора",
        _ => "як цитату",
    };

    public override string Score(string score) => $"{score} за власною шкалою, від 0 (найгірше) до 1 (найкраще)";

    public override string Pairs(int pairs) => $"Те саме – {Count(pairs, "пара", "пари", "пар")} тверджень.";

    public override string Then(string older, string newer) => $"спочатку {older}, потім {newer}";

    public override string CorrectedTo(string older, string newer) => $"спочатку {older}, виправлено: {newer}";

    public override string More(int count) => $"і ще {Plain.Say((decimal)count)}";

    public override string TimelineOf(string question) => $"Перебіг у часі: {question}";

    public override string OriginsOf(string answer, string question) => $"Звідки походить «{answer}»: {question}";

    public override string MapOf(string question) => $"Хто проти кого: {question}";

    public override string TimelineTells(int claims, int speakers) => $"{Claims(claims)}, {Count(speakers, "автор", "автори", "авторів")}, за часом.";

    public override string OriginsTell(int mentions, int origins) => $"{Mentions(mentions)}, {Origins(origins)}.";

    public override string MapTells(int positions, int conflicts, int possible) =>
        $"{Count(positions, "позиція", "позиції", "позицій")}; {Count(conflicts, "суперечність", "суперечності", "суперечностей")}, {Count(possible, "можлива суперечність", "можливі суперечності", "можливих суперечностей")}.";

    public override string WithoutYear(string time, string year) => time.Replace($" {year} року", string.Empty, StringComparison.Ordinal);

    private static string Count(int count, string one, string few, string many) => $"{MessageTemplates.Ukrainian.Say((decimal)count)}\u00A0{UkrainianPlural.Of(count, one, few, many)}";

    private static string Claims(int count) => Count(count, "твердження", "твердження", "тверджень");
}
