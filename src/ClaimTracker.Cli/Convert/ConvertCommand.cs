using System.CommandLine;

namespace ClaimTracker.Cli;

/// <summary><c>claimtracker convert</c>: the same claims in another format.</summary>
internal static class ConvertCommand
{
    public const string Name = "convert";

    public const string Examples =
        """
        Examples:
          claimtracker convert story.yaml story.json
            A claims document in the other of its two formats. What cannot be carried over is listed.
          claimtracker convert claims.csv story.yaml --zone Europe/Berlin
            A spreadsheet as a claims document, to go on with. The format is guessed and told; --from says it.
          claimtracker convert page.html reviews.yaml
            The reviews in a page of a fact-checker: what was claimed, and what the fact-checker thinks of it.
          claimtracker convert story.yaml - --to jsonl | gzip > claims.jsonl.gz
            One claim a line, to another program.
          claimtracker convert story.yaml claims.csv --force
            Replaces a file that is there. It is replaced when all is written, or not at all.
        """;

    public static Command Make(Terminal terminal)
    {
        var from = new Argument<string>("IN") { Description = "What to read: a claims document, a table of claims, reviews of fact-checkers, or entries. \"-\" reads standard input." };
        var to = new Argument<string>("OUT") { Description = "The file to write; its ending tells the format. \"-\" writes standard output, in the format that --to names." };
        var fromFormat = InterchangeFormats.Option("--from", "The format of IN; it is guessed from the content, and told, when left out.");
        var toFormat = InterchangeFormats.Option("--to", "The format of OUT; the ending of its name tells when left out.");
        var force = new Option<bool>("--force") { Description = "Replace OUT if it is there." };
        var zone = ZoneOption.Make("The time zone of times that name none, such as Europe/Moscow, where the format says none; UTC when left out.");
        var command = new Command(Name, "Writes claims in another format, and lists what that cannot carry.") { from, to, fromFormat, toFormat, force, zone };
        command.SetAction(parsed =>
        {
            var (input, output) = (parsed.GetRequiredValue(from), parsed.GetRequiredValue(to));
            var target = Target(output, parsed.GetValue(toFormat));
            if (!ClaimsFile.IsStandardInput(output))
            {
                Check(output, parsed.GetValue(force));
            }

            using var content = InterchangeInput.Open(input, terminal, ZoneOption.Of(parsed.CommandResult, zone));
            var source = Source(content, parsed.GetValue(fromFormat), terminal);
            var read = content.Read(source, terminal);
            if (!read.Problems.IsEmpty)
            {
                ProblemListing.Write(terminal.Error, ClaimsFile.NameOf(input), read.Problems, "nothing was written");
                return ExitCode.Problems;
            }

            InterchangeListing.Write(terminal.Error, ClaimsFile.NameOf(input), read.Notes);
            content.Dispose();
            var missing = target.ProblemsOf(read.Ledger);
            if (!missing.IsEmpty)
            {
                ProblemListing.Write(terminal.Error, ClaimsFile.NameOf(input), missing, "nothing was written");
                return ExitCode.Problems;
            }

            Write(read, target, output, parsed.GetValue(force), terminal);
            return ExitCode.Fine;
        });
        return command;
    }

    private static void Check(string path, bool replaces)
    {
        if (File.Exists(path) && !replaces)
        {
            throw new UsageException($"\"{path}\" is there already; --force replaces it.");
        }

        NewFile.Check(path, replaces);
    }

    private static InterchangeFormat Source(InterchangeInput content, string? named, Terminal terminal)
    {
        if (named is not null)
        {
            return InterchangeFormats.Named(named);
        }

        var guessed = InterchangeFormats.Of(content.Head);
        InterchangeListing.WriteGuess(terminal.Error, ClaimsFile.NameOf(content.Path), guessed);
        return guessed;
    }

    private static InterchangeFormat Target(string path, string? named) => named is not null ? InterchangeFormats.Named(named)
        : InterchangeFormats.OfName(path)
        ?? throw new UsageException(ClaimsFile.IsStandardInput(path)
            ? $"Standard output has no name that tells the format: give --to {InterchangeFormats.Names}."
            : $"The name \"{path}\" does not tell the format: give --to {InterchangeFormats.Names}.");

    private static void Write(Interchanged read, InterchangeFormat format, string path, bool replaces, Terminal terminal)
    {
        if (ClaimsFile.IsStandardInput(path))
        {
            var lost = format.Write(terminal.Output, read.Ledger, read.Heading);
            terminal.Output.Flush();
            InterchangeListing.Write(terminal.Error, "standard output", lost);
            return;
        }

        var losses = ProgressBar.ShowAsync(
            terminal, $"Writing {path}", total: null, _ => Task.FromResult(NewFile.Write(path, replaces, file => format.Write(file, read.Ledger, read.Heading)))).GetAwaiter().GetResult();
        InterchangeListing.Write(terminal.Error, path, losses);
        terminal.Print(page => page.Add(0, $"{path} is {format.Title} with {Amount.Claims(read.Ledger.Claims.Count())}."));
    }
}
