namespace ClaimTracker;

/// <summary>On what terms a source told a claim, in a line. Of the source itself there is only the key.</summary>
internal static class GroundRulesPart
{
    public static void Write(LineWriter line, GroundRules rules)
    {
        line.Word<GroundTerms>("terms", rules.Terms, LineWords.Terms);
        line.Text("reason", rules.Reason);
        line.Text("description", rules.Description);
        line.Text("approver", rules.Approver);
        line.Text("source", rules.Source?.ToString());
    }

    /// <returns>Null when something is wrong, which is told.</returns>
    public static GroundRules? Read(LineObject fields)
    {
        var (terms, reason) = (fields.Required("terms").Word(LineWords.Terms), fields.Optional("reason").Words());
        var (description, approver) = (fields.Optional("description").Words(), fields.Optional("approver").Words());
        var source = fields.Optional("source").SourceKey();
        fields.End("Ground rules");
        if (!fields.IsSound)
        {
            return null;
        }

        var rules = GroundRules.Of(terms!.Value);
        rules = reason is null ? rules : rules.Because(reason);
        rules = description is null ? rules : rules.DescribedAs(description);
        rules = approver is null ? rules : rules.ApprovedBy(approver);
        return source is { } key ? rules.GivenBy(key) : rules;
    }
}
