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
          claimtracker check story.yaml --as-of 2023-05-22T18:00
            What did we know then? Entries after it are left out.
          cat story.json | claimtracker check -
            Reads standard input.
        """;

    public static Command Make(Terminal terminal)
    {
        var file = ClaimsFile.Argument();
        var format = OutputFormat.Option();
        var language = Language.Option();
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
        var (asOf, saidBy) = (View.AsOfOption(), View.SaidByOption());
        var command = new Command(Name, "Tells where every question of a story stands: who disputes what, who agrees and who is silent.")
        {
            file, format, language, group, failOn, asOf, saidBy,
        };
        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(file);
            var words = Language.Of(parsed.GetRequiredValue(language), terminal);
            var document = ClaimsFile.Read(path, terminal, words);
            var view = document.IsValid ? View.Of(document, parsed.GetValue(asOf), parsed.GetValue(saidBy), words) : null;
            if (parsed.GetValue(format) == OutputFormat.Json)
            {
                WriteJson(terminal.Output, document, view, parsed.GetValue(group) ? FindingLayout.Grouped : FindingLayout.Each);
                terminal.Output.Flush();
            }
            else if (view is not null)
            {
                StoryText.Write(terminal, view, ClaimsFile.TitleOf(document, path, words), words);
            }

            if (view is null)
            {
                ProblemListing.Write(terminal.Error, ClaimsFile.NameOf(path), document);
                return ExitCode.Problems;
            }

            RuleFailureText.Write(terminal.Error, view.Ledger);
            return ExitCodeOf(view.Ledger, parsed.GetValue(failOn));
        });
        return command;
    }

    /// <summary>What was asked for goes before a rule that failed: it was found for certain.</summary>
    internal static int ExitCodeOf(LedgerReader ledger, string? failOn) => failOn is not null && HasFinding(ledger, failOn) ? ExitCode.Found
        : ledger.RuleFailures.IsEmpty ? ExitCode.Fine
        : ExitCode.Internal;

    // A document with problems has nothing to look at: its report lists them.
    private static void WriteJson(Stream output, ClaimsDocument document, View? view, FindingLayout layout)
    {
        if (view is null)
        {
            CheckReport.Write(output, document, layout);
        }
        else
        {
            CheckReport.Write(output, view.Ledger, layout);
        }
    }

    private static bool HasFinding(LedgerReader ledger, string least) => ledger.FindingGroups.Any(group =>
        group.Example.Status == ComparisonStatus.Conflict || (least == "possible" && group.Example.Status == ComparisonStatus.Possible));
}
