using System.CommandLine;
using ClaimTracker.Rendering;

namespace ClaimTracker.Cli;

/// <summary><c>claimtracker picture</c>: one question as a picture.</summary>
internal static class PictureCommand
{
    public const string Name = "picture";

    public const string Examples =
        """
        Examples:
          claimtracker picture story.yaml staffed --kind timeline -o timeline.svg
            Who said what when: a lane for each speaker.
          claimtracker picture story.yaml staffed --kind origins -o origins.svg
            Where the answers come from: many mentions, few origins.
          claimtracker picture story.yaml staffed --kind origins --position A -o origins.svg
            Where one of them comes from, by its letter on the board.
          claimtracker picture story.yaml staffed --kind positions -o positions.svg
            Which answers stand against which.
        """;

    private static readonly string[] Kinds = ["timeline", "origins", "positions"];

    public static Command Make(Terminal terminal)
    {
        var input = new StoryInput(new Argument<string?>("QUESTION") { Description = "The id of a question.", Arity = ArgumentArity.ZeroOrOne });
        var kind = new Option<string>("--kind") { Description = "What it shows: who said what when, where answers come from, or which stand against which.", HelpName = string.Join('|', Kinds), DefaultValueFactory = _ => Kinds[0] };
        kind.AcceptOnlyFromAmong(Kinds);
        var position = new Option<string?>("--position") { Description = "With --kind origins: the letter of one position on the board; all of them when left out.", HelpName = "LETTER" };
        var (output, language, asOf) = (WrittenFile.Option(), Language.Option(), View.AsOfOption());
        var command = new Command(Name, "Makes a picture (SVG) of one question: a timeline, where answers come from, or which answers stand against which.")
        {
            kind, position, output, asOf, language,
        };
        input.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetResult(position) is not null && result.GetValue(kind) != "origins")
            {
                result.AddError("--position goes with --kind origins.");
            }
        });
        command.SetAction(parsed =>
        {
            var words = Language.Of(parsed.GetRequiredValue(language), terminal);
            var source = input.Read(parsed.CommandResult, terminal, words);
            if (!source.IsValid)
            {
                return source.TellProblems(terminal);
            }

            var id = input.More(parsed.CommandResult, 0) ?? throw new UsageException("Give QUESTION, the id of a question.");
            var board = StoryBoard.Of(source, parsed.GetValue(asOf), words);
            var question = QuestionById.Find(source.Ledger, id).Id;
            WrittenFile.Write(terminal, parsed.GetValue(output), Draw(board, question, parsed.GetRequiredValue(kind), parsed.GetValue(position)).Svg);
            return ExitCode.Fine;
        });
        return command;
    }

    private static Picture Draw(Board board, QuestionId question, string kind, string? position)
    {
        try
        {
            return kind switch
            {
                "timeline" => Picture.Timeline(board, question),
                "origins" => Picture.Origins(board, question, position),
                _ => Picture.Positions(board, question),
            };
        }
        catch (KeyNotFoundException fault)
        {
            throw new UsageException(fault.Message);
        }
    }
}
