namespace ClaimTracker.Tests;

/// <summary>A fire at a port, told in one language from the names to the questions, so that whole sentences can be read.</summary>
internal sealed record Cast(MessageTemplates Templates, string City, string Mayor, string Role, string Union, string Gazette, string Radio, string Wounded, string Unit, string Arson, string Who, string When, string Why)
{
    public static Cast English { get; } = new(
        MessageTemplates.English, "the city", "Ada Oyelaran", "mayor", "the dockers' union", "the Gazette", "Radio One",
        "How many were wounded?", "wounded", "Was it arson?", "Who stored the oil?", "When was the alarm raised?", "Why did it burn?");

    public static Cast German { get; } = new(
        MessageTemplates.German, "die Stadt", "Ada Oyelaran", "Bürgermeisterin", "die Hafengewerkschaft", "Hafenblatt", "Radio Eins",
        "Wie viele Menschen wurden verletzt?", "Verletzte", "War es Brandstiftung?", "Wer hat das Öl gelagert?", "Wann wurde der Alarm ausgelöst?", "Warum hat es gebrannt?");

    public static Cast Ukrainian { get; } = new(
        MessageTemplates.Ukrainian, "місто", "Ада Оєларан", "мерка", "профспілка докерів", "«Газета»", "«Радіо Один»",
        "Скільки людей поранено?", "поранених", "Чи був це підпал?", "Хто зберігав нафту?", "Коли оголосили тривогу?", "Чому сталася пожежа?");

    public static Cast Of(string language) => new[] { English, German, Ukrainian }.Single(cast => cast.Templates.Language == language);

    /// <summary>The city and the mayor who speaks for it, the union, and outlets.</summary>
    public ClaimLedger Ledger()
    {
        var options = Some.Options();
        options.Templates = Templates;
        var ledger = new ClaimLedger(options);
        var city = ledger.Add(Speaker.State("city", City));
        ledger.Add(Speaker.Person("mayor", Mayor).SpeakingFor(city, Role));
        ledger.Add(Speaker.Organisation("union", Union));
        ledger.Add(Speaker.Outlet("gazette", Gazette));
        ledger.Add(Speaker.Outlet("radio", Radio));
        ledger.Ask(Question.Named("wounded", Wounded).WithQuantity(Unit).Cumulative());
        ledger.Ask(Question.Named("arson", Arson).YesOrNo());
        ledger.Ask(Question.Named("who", Who).WithManyEntities());
        ledger.Ask(Question.Named("when", When).WithDate());
        ledger.Ask(Question.Named("why", Why).WithText());
        return ledger;
    }

    /// <summary>A claim on a question, in a ledger of its own.</summary>
    public Claim Says(string speaker, string question, Answer? answer, Force force = Force.Asserts, Func<ClaimDraft, ClaimDraft>? with = null)
    {
        var ledger = Ledger();
        var draft = new ClaimDraft(new EntityId(speaker), new QuestionId(question), force, answer);
        return ledger.Record((with ?? (same => same))(draft)).Claim;
    }

    public static QuantityAnswer Figure(string text) => new(Quantity.Parse(text));
}
