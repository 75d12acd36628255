using System.CommandLine;
using ClaimTracker.Documents;

namespace ClaimTracker.Cli;

/// <summary><c>claimtracker timeline</c>: the story in order of time.</summary>
internal static class TimelineCommand
{
    public const string Name = "timeline";

    public const string Examples =
        """
        Examples:
          claimtracker timeline story.yaml
            Who said what when, and what our own desk published and put right, day by day.
          claimtracker timeline story.yaml staffed
            The same for one question, named by its id.
          claimtracker timeline story.yaml staffed --speaker yusov
            What one speaker answered, and what became of the answer: an update, a correction, a changed account.
          claimtracker timeline --store claims.db --ledger belgorod staffed
            The same of a stored ledger.
          claimtracker timeline story.yaml --format json > timeline.json
            The same as data.
        """;

    public static Command Make(Terminal terminal)
    {
        var question = new Argument<string?>("QUESTION") { Description = "The id of a question; without it all are told.", Arity = ArgumentArity.ZeroOrOne };
        var input = new StoryInput(question);
        var speaker = new Option<string>("--speaker") { Description = "Only what one speaker said: an id, or a name on record.", HelpName = "ID" };
        var format = OutputFormat.Option();
        var language = Language.Option();
        var command = new Command(Name, "Tells the story in order of time: who said, corrected and took back what, and what our own desk did.")
        {
            speaker, format, language,
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
            var timeline = Timeline.Of(
                ledger,
                source.Zone,
                input.More(parsed.CommandResult, 0) is { } asked ? QuestionById.Find(ledger, asked) : null,
                parsed.GetValue(speaker) is { } named ? SpeakerById.Find(ledger, named) : null);
            if (parsed.GetValue(format) == OutputFormat.Json)
            {
                TimelineReport.Write(terminal.Output, timeline);
                terminal.Output.Flush();
            }
            else
            {
                TimelineText.Write(terminal, timeline, source.Title, words);
            }

            return ExitCode.Fine;
        });
        return command;
    }
}
