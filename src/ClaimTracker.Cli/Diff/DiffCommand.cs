using System.CommandLine;
using ClaimTracker.Documents;

namespace ClaimTracker.Cli;

/// <summary><c>claimtracker diff</c>: what is new since a moment, by when things were recorded.</summary>
internal static class DiffCommand
{
    public const string Name = "diff";

    public const string Examples =
        """
        Examples:
          claimtracker diff story.yaml --since 2023-05-22T17:00
            What came in since five o'clock, in the time zone of the story.
          claimtracker diff story.yaml --since 2023-05-22
            What came in on that day and later.
          claimtracker diff story.yaml --since 2023-05-22T14:00Z --until 2023-05-22T15:00Z
            What came in within an hour.
          claimtracker diff --store claims.db --ledger belgorod --since 2023-05-22T14:00Z
            The same of a stored ledger.
        """;

    public static Command Make(Terminal terminal)
    {
        var input = new StoryInput();
        var since = MomentOption.Make("--since", "What came in after a moment is new: an exact one, or a date (its beginning) or date-time in the story's time zone.");
        since.Required = true;
        var until = MomentOption.Make("--until", "What came in after a moment is left out: an exact one, or a date (its end) or date-time in the story's time zone.");
        var format = OutputFormat.Option();
        var language = Language.Option();
        var command = new Command(Name, "Tells what is new since a moment: who says something else than before, new claims, conflicts that began or ended.")
        {
            since, until, format, language,
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

            var span = NewsSpan.Of(source, parsed.GetRequiredValue(since), parsed.GetValue(until), words);
            if (parsed.GetValue(format) == OutputFormat.Json)
            {
                ChangesReport.Write(terminal.Output, span.Changes, source.Zone, span.Since.Start);
                terminal.Output.Flush();
            }
            else
            {
                DiffText.Write(terminal, span, source.Title, words);
            }

            return ExitCode.Fine;
        });
        return command;
    }
}
