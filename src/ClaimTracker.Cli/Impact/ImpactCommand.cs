using System.CommandLine;
using ClaimTracker.Documents;

namespace ClaimTracker.Cli;

/// <summary><c>claimtracker impact</c>: which of our pieces have to be looked at, and why.</summary>
internal static class ImpactCommand
{
    public const string Name = "impact";

    public const string Examples =
        """
        Examples:
          claimtracker impact story.yaml
            What did we publish that did not stay as it was? The most urgent piece first.
          claimtracker impact story.yaml --fail-on high
            For a build or a pipeline: exit code 3 when something that we told as fact did not stay as it was.
          claimtracker impact --store claims.db --ledger belgorod
            The same of a stored ledger.
          claimtracker impact story.yaml --format json > corrections.json
            The same as data.
        """;

    public static Command Make(Terminal terminal)
    {
        var input = new StoryInput();
        var format = OutputFormat.Option();
        var language = Language.Option();
        var failOn = new Option<string>("--fail-on")
        {
            Description = "Exit with 3 when there is a piece of this weight or a higher one.",
            HelpName = "high|medium|low",
        };
        failOn.AcceptOnlyFromAmong("high", "medium", "low");
        var command = new Command(Name, "Lists what we published and have to look at again: claims retracted, corrected, withdrawn, amended or disputed since.")
        {
            format, language, failOn,
        };
        input.AddTo(command);
        command.SetAction(parsed =>
        {
            var words = Language.Of(parsed.GetRequiredValue(language), terminal);
            var source = input.Read(parsed.CommandResult, terminal, words);
            if (!source.IsValid)
            {
                return source.TellProblems(terminal);
            }

            var ledger = source.Ledger;
            if (parsed.GetValue(format) == OutputFormat.Json)
            {
                ImpactReport.Write(terminal.Output, ledger);
                terminal.Output.Flush();
            }
            else
            {
                new ImpactText(source, words).Write(terminal);
            }

            return parsed.GetValue(failOn) is { } least && ledger.Impacts.Any(impact => impact.Weight >= WeightText.Read(least)) ? ExitCode.Found : ExitCode.Fine;
        });
        return command;
    }
}
