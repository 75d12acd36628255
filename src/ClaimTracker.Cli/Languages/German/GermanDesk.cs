namespace ClaimTracker.Cli;

internal sealed class GermanDesk : DeskWords
{
    public override string GroundRules(string terms) => $"Absprache: {terms}";

    public override string Terms(GroundTerms terms) => terms switch
    {
        GroundTerms.OnTheRecord => "unter eins, namentlich zitierbar",
        GroundTerms.Background => "unter zwei, ohne Namen zitierbar",
        GroundTerms.DeepBackground => "Hintergrund, niemandem zuzuschreiben",
        _ => "unter drei, nicht zur Veröffentlichung",
    };

    public override string DescribedAs(string description) => $"bezeichnet als {description}";

    public override string NotNamedBecause(string reason) => $"ungenannt, Grund: {reason}";

    public override string ApprovedBy(string approver) => $"genehmigt: {approver}";

    public override string Assessment(string signed, string label) => $"Unsere Einschätzung ({signed}): {label}";

    public override string Review(string signed, string? label) => label is null ? $"Geprüft von {signed}, ohne Bewertung" : $"Geprüft von {signed}: {label}";

    public override string Evidence(string addresses) => $"Belege: {addresses}";

    public override string BeforeThat(string assessments) => $"Davor: {assessments}";

    public override string Published(UsageManner manner, string title, string time, string address) => manner switch
    {
        UsageManner.AsFact => $"Von uns als Tatsache veröffentlicht: {title}, {time}, {address}",
        UsageManner.Attributed => $"Von uns mit Nennung des Urhebers veröffentlicht: {title}, {time}, {address}",
        _ => $"Von uns als Zitat veröffentlicht: {title}, {time}, {address}",
    };

    public override string Manner(UsageManner manner) => manner switch
    {
        UsageManner.AsFact => "als Tatsache",
        UsageManner.Attributed => "mit Nennung des Urhebers",
        _ => "als Zitat",
    };
}
