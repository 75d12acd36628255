using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace ClaimTracker.Cli;

/// <summary>The usual help, and below it examples to copy and what the exit codes mean.</summary>
internal sealed class HelpWithExamples(int width) : SynchronousCommandLineAction
{
    private const string ExitCodes =
        """
        Exit codes:
          0  fine; conflicts between claims are no failure
          1  the document, claim or stored ledger has problems: all of them are listed, and nothing is compared or recorded
          2  the command was not understood, or a file, store, ledger, claim, question or speaker was not found
          3  what --fail-on names was found
        """;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var output = parseResult.InvocationConfiguration.Output;
        var help = Usual(parseResult);
        foreach (var line in help.Split('\n').Concat(Examples(parseResult.CommandResult.Command.Name).Split('\n')).Append(string.Empty).Concat(ExitCodes.Split('\n')))
        {
            output.WriteLine(line.TrimEnd());
        }

        return ExitCode.Fine;
    }

    private string Usual(ParseResult parseResult)
    {
        var invocation = parseResult.InvocationConfiguration;
        var output = invocation.Output;
        using var help = new StringWriter();
        invocation.Output = help;
        new HelpAction { MaxWidth = width }.Invoke(parseResult);
        invocation.Output = output;
        return help.ToString().ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
    }

    private static string Examples(string command) => command switch
    {
        CheckCommand.Name => CheckCommand.Examples,
        CompareCommand.Name => CompareCommand.Examples,
        TimelineCommand.Name => TimelineCommand.Examples,
        DiffCommand.Name => DiffCommand.Examples,
        ImpactCommand.Name => ImpactCommand.Examples,
        BoardCommand.Name => BoardCommand.Examples,
        PictureCommand.Name => PictureCommand.Examples,
        BoxCommand.Name => BoxCommand.Examples,
        ImportCommand.Name => ImportCommand.Examples,
        RecordCommand.Name => RecordCommand.Examples,
        ExportCommand.Name => ExportCommand.Examples,
        ConvertCommand.Name => ConvertCommand.Examples,
        LedgersCommand.Name => LedgersCommand.Examples,
        VerifyCommand.Name => VerifyCommand.Examples,
        PacksCommand.Name => PacksCommand.Examples,
        SchemaCommand.Name => SchemaCommand.Examples,
        _ =>
            """
            Examples:
              claimtracker check story.yaml
              claimtracker compare story.yaml moscow-staffed kyiv-staffed
              claimtracker timeline story.yaml
              claimtracker diff story.yaml --since 2023-05-22T17:00
              claimtracker impact story.yaml
              claimtracker board story.yaml -o board.html
              claimtracker import story.yaml --store claims.db --ledger story
              claimtracker check --help
            """,
    };
}
