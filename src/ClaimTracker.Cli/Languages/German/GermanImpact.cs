namespace ClaimTracker.Cli;

internal sealed class GermanImpact : ImpactWords
{
    public override string NothingPublished => "Nichts zu tun: Keiner unserer Beiträge ist erfasst (`usages`).";

    public override string Retracted => "Vom Urheber zurückgenommen";

    public override string Withdrawn => "Von unserer Redaktion zurückgezogen";

    public override string Amended => "Unser Eintrag war falsch und wurde berichtigt";

    public override string Corrected => "Korrigiert";

    public override string AllStands(int published) => $"Nichts zu tun: Was wir in {GermanWords.Count(published, "Beitrag", "Beiträgen")} veröffentlicht haben, gilt noch.";

    public override string ToLookAt(int pieces, int published, string weights) =>
        $"{MessageTemplates.German.Say((decimal)pieces)} von {GermanWords.Count(published, "Beitrag", "Beiträgen")} zu prüfen: {weights}.";

    public override string Weight(ImpactWeight weight) => weight switch
    {
        ImpactWeight.High => "dringend",
        ImpactWeight.Medium => "wichtig",
        _ => "weniger wichtig",
    };

    public override string Published(string times) => $"Veröffentlicht: {times}";

    public override string Told(UsageManner manner) => manner switch
    {
        UsageManner.AsFact => "Als Tatsache dargestellt",
        UsageManner.Attributed => "Mit Nennung des Urhebers",
        _ => "Als Zitat",
    };

    public override string Before(string line) => $"; zuvor lautete er: {line}";

    public override string Disputed(string? since) => since is null ? "Strittig" : $"Strittig seit: {since}";

    public override string Others(int count) => count == 1
        ? " 1\u00A0weitere Aussage steht dagegen."
        : $" {MessageTemplates.German.Say((decimal)count)}\u00A0weitere Aussagen stehen dagegen.";

    public override string ToCompare(string command) => $"Zum Vergleich: {command}";
}
