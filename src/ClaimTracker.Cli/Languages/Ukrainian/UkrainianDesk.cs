namespace ClaimTracker.Cli;

internal sealed class UkrainianDesk : DeskWords
{
    public override string GroundRules(string terms) => $"Домовленість: {terms}";

    public override string Terms(GroundTerms terms) => terms switch
    {
        GroundTerms.OnTheRecord => "під запис, з іменем",
        GroundTerms.Background => "без імені",
        GroundTerms.DeepBackground => "без жодного посилання на джерело",
        _ => "не для публікації",
    };

    public override string DescribedAs(string description) => $"як описувати: {description}";

    public override string NotNamedBecause(string reason) => $"не названо, причина: {reason}";

    public override string ApprovedBy(string approver) => $"погоджено: {approver}";

    public override string Assessment(string signed, string label) => $"Наша оцінка ({signed}): {label}";

    public override string Review(string signed, string? label) => label is null ? $"Перевірка ({signed}), без оцінки" : $"Перевірка ({signed}): {label}";

    public override string Evidence(string addresses) => $"Докази: {addresses}";

    public override string BeforeThat(string assessments) => $"До того: {assessments}";

    public override string Published(UsageManner manner, string title, string time, string address) =>
        $"Ми опублікували це {Manner(manner)}: {title}, {time}, {address}";

    public override string Manner(UsageManner manner) => manner switch
    {
        UsageManner.AsFact => "як факт",
        UsageManner.Attributed => "з посиланням на автора",
        _ => "як цитату",
    };
}
