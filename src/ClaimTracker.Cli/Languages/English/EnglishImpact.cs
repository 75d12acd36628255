namespace ClaimTracker.Cli;

internal sealed class EnglishImpact : ImpactWords
{
    public override string NothingPublished => "Nothing to do: none of our pieces is on record (`usages`).";

    public override string Retracted => "Taken back by its speaker";

    public override string Withdrawn => "Withdrawn by our desk";

    public override string Amended => "Our record was wrong and was put right";

    public override string Corrected => "Corrected";

    public override string AllStands(int published) => $"Nothing to do: what we published in {EnglishWords.Count(published, "piece")} still stands.";

    public override string ToLookAt(int pieces, int published, string weights) =>
        $"{MessageTemplates.English.Say((decimal)pieces)} of {EnglishWords.Count(published, "piece")} to look at: {weights}.";

    public override string Weight(ImpactWeight weight) => WeightText.Of(weight);

    public override string Published(string times) => $"Published {times}";

    public override string Told(UsageManner manner) => manner switch
    {
        UsageManner.AsFact => "Told as fact",
        UsageManner.Attributed => "Attributed to its speaker",
        _ => "Quoted",
    };

    public override string Before(string line) => $"; before it read: {line}";

    public override string Disputed(string? since) => $"Disputed{(since is null ? string.Empty : $" since {since}")}";

    public override string Others(int count) => $" {EnglishWords.Count(count, "more claim")} {(count == 1 ? "is" : "are")} against it.";

    public override string ToCompare(string command) => $"To compare: {command}";
}
