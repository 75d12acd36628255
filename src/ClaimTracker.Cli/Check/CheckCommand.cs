using System.CommandLine;
using ClaimTracker.Documents;

namespace ClaimTracker.Cli;

/// <summary><c>claimtracker check</c>: where every question of a story stands, and what an editor should see.</summary>
internal static class CheckCommand
{
    public const string Name = "check";

    public const string Examples =
        """
        Examples:
          claimtracker check story.yaml
            Who disputes what, who agrees, who is silent.
          claimtracker check story.yaml --format json > report.json
            The same as data.
          claimtracker check story.yaml --fail-on conflict
            For a build or a pipeline: exit code 3 when two claims conflict.
          cat story.json | claimtracker check -
            Reads standard input.
        """;

    public static Command Make(Terminal terminal)
    {
        var file = ClaimsFile.Argument();
        var format = OutputFormat.Option();
        var group = new Option<bool>("--group")
        {
            Description = "In JSON, one finding for each pair of positions instead of each pair of claims. Text is always grouped.",
        };
        var failOn = new Option<string>("--fail-on")
        {
            Description = "Exit with 3 when claims conflict; \"possible\" also when they may conflict.",
            HelpName = "conflict|possible",
        };
        failOn.AcceptOnlyFromAmong("conflict", "possible");
        var command = new Command(Name, "Tells where every question of a story stands: who disputes what, who agrees and who is silent.")
        {
            file, format, group, failOn,
        };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var path = parsed.GetRequiredValue(file);
            var document = await ClaimsFile.ReadAsync(path, terminal, cancellationToken);
            if (parsed.GetValue(format) == OutputFormat.Json)
            {
                CheckReport.Write(terminal.Output, document, parsed.GetValue(group) ? FindingLayout.Grouped : FindingLayout.Each);
                await terminal.Output.FlushAsync(cancellationToken);
            }
            else if (document.IsValid)
            {
                StoryText.Write(terminal, document, ClaimsFile.NameOf(path));
            }

            if (!document.IsValid)
            {
                ProblemListing.Write(terminal.Error, ClaimsFile.NameOf(path), document);
                return ExitCode.Problems;
            }

            return parsed.GetValue(failOn) is { } least && HasFinding(document.Ledger, least) ? ExitCode.Found : ExitCode.Fine;
        });
        return command;
    }

    private static bool HasFinding(ClaimLedger ledger, string least) => ledger.Findings.Any(finding =>
        finding.Status == ComparisonStatus.Conflict || (least == "possible" && finding.Status == ComparisonStatus.Possible));
}
