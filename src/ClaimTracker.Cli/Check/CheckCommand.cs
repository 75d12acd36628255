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
          claimtracker check --store claims.db --ledger belgorod
            A stored ledger instead of a document.
        """;

    public static Command Make(Terminal terminal)
    {
        var input = new StoryInput();
        var format = OutputFormat.Option();
        var language = Language.Option();
        var group = new Option<bool>("--group")
        {
            Description = "In JSON, one finding for each pair of positions instead of each pair of claims. Text is always grouped.",
        };
        var failOn = FailOnOption.Make();
        var (asOf, saidBy) = (View.AsOfOption(), View.SaidByOption());
        var command = new Command(Name, "Tells where every question of a story stands: who disputes what, who agrees and who is silent.")
        {
            format, language, group, failOn, asOf, saidBy,
        };
        input.AddTo(command);
        command.SetAction(parsed =>
        {
            var words = Language.Of(parsed.GetRequiredValue(language), terminal);
            var source = input.Read(parsed.CommandResult, terminal, words);
            var view = source.IsValid ? View.Of(source, parsed.GetValue(asOf), parsed.GetValue(saidBy), words) : null;
            if (parsed.GetValue(format) == OutputFormat.Json)
            {
                WriteJson(terminal.Output, source.Document, view, parsed.GetValue(group) ? FindingLayout.Grouped : FindingLayout.Each);
                terminal.Output.Flush();
            }
            else if (view is not null)
            {
                StoryText.Write(terminal, view, source.Title, words);
            }

            if (view is null)
            {
                return source.TellProblems(terminal);
            }

            RuleFailureText.Write(terminal.Error, view.Ledger);
            return ExitCodeOf(view.Ledger, parsed.GetValue(failOn));
        });
        return command;
    }

    /// <summary>What was asked for goes before a rule that failed: it was found for certain.</summary>
    internal static int ExitCodeOf(LedgerReader ledger, string? failOn) => FailOnOption.Asks(failOn, ledger.FindingGroups.Select(group => group.Example)) ? ExitCode.Found
        : ledger.RuleFailures.IsEmpty ? ExitCode.Fine
        : ExitCode.Internal;

    // A document with problems has nothing to look at: its report lists them.
    private static void WriteJson(Stream output, ClaimsDocument? document, View? view, FindingLayout layout)
    {
        if (view is null)
        {
            CheckReport.Write(output, document!, layout);
        }
        else
        {
            CheckReport.Write(output, view.Ledger, layout);
        }
    }
}
