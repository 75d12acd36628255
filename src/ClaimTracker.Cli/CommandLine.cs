using System.CommandLine;
using System.CommandLine.Help;

namespace ClaimTracker.Cli;

/// <summary>The <c>claimtracker</c> command: takes arguments and streams, and gives an exit code.</summary>
internal static class CommandLine
{
    public const string Name = "claimtracker";

    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null };

    /// <summary>Runs one command. Whatever goes wrong is told in sentences on standard error.</summary>
    public static int Run(IReadOnlyList<string> arguments, Terminal terminal)
    {
        try
        {
            var parsed = Root(terminal).Parse(arguments, Parsing);
            if (parsed.Errors.Count > 0)
            {
                throw new UsageException(UsageMessage.Of(parsed));
            }

            // Ctrl+C is left to the runtime, which ends the process with 130.
            var invocation = new InvocationConfiguration
            {
                Output = terminal.Text,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            };
            var code = parsed.Invoke(invocation);
            terminal.Text.Flush();
            return code;
        }
        catch (UsageException exception)
        {
            return Tell(terminal, exception.Message, ExitCode.Usage);
        }
        catch (StoreException exception)
        {
            return Tell(terminal, exception.Message, ExitCode.Internal);
        }
        catch (OutOfMemoryException)
        {
            return Tell(terminal, "There is not enough memory for a document of this size.", ExitCode.Internal);
        }
        catch (Exception exception) when (IsOutside(exception))
        {
            return Tell(terminal, $"Reading or writing failed: {exception.Message}", ExitCode.Internal);
        }
        catch (Exception exception)
        {
            return Tell(
                terminal,
                $"Something went wrong that should not have ({exception.GetType().Name}: {exception.Message}). Please report it, with the document if you can.",
                ExitCode.Internal);
        }
    }

    private static Command Root(Terminal terminal) => new(
        Name,
        """
        Checks who claims what in a news story: which answers conflict, who agrees, and who has said nothing.

        A story is one file, a claims document (YAML or JSON): speakers, questions, and who gave which answer when and through whom. Stories that go on are kept in a store, a database with a ledger for each. claimtracker tells where each question stands and explains every conflict. It never says who is right.
        """)
    {
        CheckCommand.Make(terminal),
        CompareCommand.Make(terminal),
        TimelineCommand.Make(terminal),
        DiffCommand.Make(terminal),
        ImpactCommand.Make(terminal),
        BoardCommand.Make(terminal),
        PictureCommand.Make(terminal),
        BoxCommand.Make(terminal),
        ImportCommand.Make(terminal),
        RecordCommand.Make(terminal),
        ExportCommand.Make(terminal),
        ConvertCommand.Make(terminal),
        LedgersCommand.Make(terminal),
        VerifyCommand.Make(terminal),
        PacksCommand.Make(terminal),
        SchemaCommand.Make(terminal),
        new HelpOption { Action = new HelpWithExamples(terminal.Width) },
        new VersionOption(),
    };

    // Nobody may be left to hear it: then the exit code has to do.
    private static int Tell(Terminal terminal, string message, int code)
    {
        try
        {
            terminal.Error.WriteLine($"{Name}: {SafeText.Lines(Secrets.Hide(message))}");
        }
        catch (Exception exception) when (IsOutside(exception))
        {
            return code;
        }

        return code;
    }

    // A full disk, a pipe that nobody reads, a stream that was closed before the process began.
    private static bool IsOutside(Exception exception) => exception is IOException or UnauthorizedAccessException;
}
