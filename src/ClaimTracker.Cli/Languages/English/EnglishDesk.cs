namespace ClaimTracker.Cli;

internal sealed class EnglishDesk : DeskWords
{
    public override string GroundRules(string terms) => $"Ground rules: {terms}";

    public override string Terms(GroundTerms terms) => terms switch
    {
        GroundTerms.OnTheRecord => "on the record",
        GroundTerms.Background => "on background",
        GroundTerms.DeepBackground => "on deep background, attributed to nobody",
        _ => "off the record, not to be published",
    };

    public override string DescribedAs(string description) => $"described as {description}";

    public override string NotNamedBecause(string reason) => $"not named because: {reason}";

    public override string ApprovedBy(string approver) => $"approved by {approver}";

    public override string Assessment(string signed, string label) => $"Our assessment ({signed}): {label}";

    public override string Review(string signed, string? label) => label is null ? $"Reviewed by {signed}, without a rating" : $"Reviewed by {signed}: {label}";

    public override string Evidence(string addresses) => $"Evidence: {addresses}";

    public override string BeforeThat(string assessments) => $"Before that: {assessments}";

    public override string Published(UsageManner manner, string title, string time, string address) =>
        $"We published this {Manner(manner)}: {title}, {time}, {address}";

    public override string Manner(UsageManner manner) => manner switch
    {
        UsageManner.AsFact => "as fact",
        UsageManner.Attributed => "attributed",
        _ => "as a quotation",
    };
}
