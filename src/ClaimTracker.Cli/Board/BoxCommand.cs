using System.CommandLine;
using ClaimTracker.Rendering;

namespace ClaimTracker.Cli;

/// <summary><c>claimtracker box</c>: what we know, what is disputed, what we don't know, to paste into a story.</summary>
internal static class BoxCommand
{
    public const string Name = "box";

    public const string Examples =
        """
        Examples:
          claimtracker box story.yaml
            A box in Markdown, to paste into a content management system.
          claimtracker box story.yaml --as-of 2023-05-22T17:00
            The box as it would have read then.
          claimtracker box --store claims.db --ledger belgorod -o box.md
            A stored ledger instead of a document, into a file.
        """;

    public static Command Make(Terminal terminal)
    {
        var input = new StoryInput();
        var (output, templates, language, asOf) = (WrittenFile.Option(), TemplatesOption.Make(), Language.Option(), View.AsOfOption());
        var command = new Command(Name, "Makes a box in Markdown to paste into a story: what we know, what is disputed, what we don't know. What was told off the record is left out.")
        {
            output, asOf, templates, language,
        };
        input.AddTo(command);
        command.SetAction(parsed =>
        {
            var words = Language.Of(parsed.GetRequiredValue(language), terminal);
            var box = new MarkdownBox(TemplatesOption.Read(parsed.GetValue(templates)));
            var source = input.Read(parsed.CommandResult, terminal, words);
            if (!source.IsValid)
            {
                return source.TellProblems(terminal);
            }

            var board = StoryBoard.Of(source, parsed.GetValue(asOf), words);
            WrittenFile.Write(terminal, parsed.GetValue(output), TemplatesOption.Render(() => box.Render(board)));
            return ExitCode.Fine;
        });
        return command;
    }
}
