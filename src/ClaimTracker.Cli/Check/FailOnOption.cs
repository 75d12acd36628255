using System.CommandLine;

namespace ClaimTracker.Cli;

/// <summary>The option <c>--fail-on conflict|possible</c>.</summary>
internal static class FailOnOption
{
    private const string Conflict = "conflict";
    private const string Possible = "possible";

    public static Option<string?> Make()
    {
        var option = new Option<string?>("--fail-on")
        {
            Description = "Exit with 3 when claims conflict; \"possible\" also when they may conflict.",
            HelpName = $"{Conflict}|{Possible}",
        };
        option.AcceptOnlyFromAmong(Conflict, Possible);
        return option;
    }

    /// <summary>Whether there is a finding that the option asks to fail on.</summary>
    public static bool Asks(string? least, IEnumerable<Finding> findings) => least is not null && findings.Any(finding =>
        finding.Status == ComparisonStatus.Conflict || (least == Possible && finding.Status == ComparisonStatus.Possible));
}
