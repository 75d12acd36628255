using System.CommandLine;
using ClaimTracker.Rendering;

namespace ClaimTracker.Cli;

/// <summary><c>claimtracker board</c>: the story as one HTML page to look at.</summary>
internal static class BoardCommand
{
    public const string Name = "board";

    public const string Examples =
        """
        Examples:
          claimtracker board story.yaml -o board.html
            One file to open in any browser, to print or to pass on; it loads nothing from elsewhere.
          claimtracker board story.yaml -o board.html --as-of 2023-05-22T17:00
            What did we know then, and what has changed since?
          claimtracker board story.yaml -o board.html --language uk
            In Ukrainian.
          claimtracker board story.yaml -o board.html --templates house/
            With templates of your own for some parts of it.
          claimtracker board --store claims.db --ledger belgorod -o board.html
            A stored ledger instead of a document.
        """;

    public static Command Make(Terminal terminal)
    {
        var input = new StoryInput();
        var (output, templates, language, asOf) = (WrittenFile.Option(), TemplatesOption.Make(), Language.Option(), View.AsOfOption());
        var command = new Command(Name, "Makes a page to look at: what we know, who says what, and what stands against what. One HTML file without scripts that loads nothing.")
        {
            output, asOf, templates, language,
        };
        input.AddTo(command);
        command.SetAction(parsed =>
        {
            var words = Language.Of(parsed.GetRequiredValue(language), terminal);
            var page = new BoardPage(TemplatesOption.Read(parsed.GetValue(templates)));
            var source = input.Read(parsed.CommandResult, terminal, words);
            if (!source.IsValid)
            {
                return source.TellProblems(terminal);
            }

            var board = StoryBoard.Of(source, parsed.GetValue(asOf), words);
            WrittenFile.Write(terminal, parsed.GetValue(output), TemplatesOption.Render(() => page.Render(board)));
            RuleFailureText.Write(terminal.Error, source.Ledger);
            return source.Ledger.RuleFailures.IsEmpty ? ExitCode.Fine : ExitCode.Internal;
        });
        return command;
    }
}
