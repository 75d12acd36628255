using System.Collections.Immutable;
using System.CommandLine;
using ClaimTracker.Documents;

namespace ClaimTracker.Cli;

/// <summary><c>claimtracker export</c>: all entries of a stored ledger, one a line.</summary>
internal static class ExportCommand
{
    public const string Name = "export";

    public const string Examples =
        """
        Examples:
          claimtracker export --store claims.db --ledger belgorod --output backup.jsonl
            All entries, one a line of JSON: a backup of one ledger that import restores.
          claimtracker export --store claims.db --ledger belgorod | gzip > backup.jsonl.gz
            The same to another program.
          claimtracker export --store claims.db --ledger belgorod --format yaml --zone Europe/Moscow --output story.yaml
            The ledger as a claims document; what that cannot carry is listed. csv is for a spreadsheet.
        """;

    public static Command Make(Terminal terminal)
    {
        var options = new StoreOptions(StoreNeed.Ledger);
        var output = new Option<string?>("--output") { Description = "The file to write, which must not be there yet; standard output when left out.", HelpName = "FILE" };
        var format = InterchangeFormats.Option("--format", "The format; entries when left out, which loses nothing.");
        var zone = ZoneOption.Make("With a format other than entries, the time zone of times that name none, such as Europe/Moscow; UTC when left out.");
        var command = new Command(Name, "Writes a stored ledger: all entries, one a line of JSON, as import restores them, or in another format.");
        options.AddTo(command);
        command.Add(output);
        command.Add(format);
        command.Add(zone);
        command.SetAction(parsed => RunAsync(
            options.Location(parsed.CommandResult),
            options.Ledger(parsed.CommandResult)!,
            parsed.GetValue(output),
            parsed.GetValue(format) is { } named ? InterchangeFormats.Named(named) : new EntriesInterchange(),
            new StoryHeading { TimeZone = ZoneOption.Of(parsed.CommandResult, zone) },
            terminal).GetAwaiter().GetResult());
        return command;
    }

    private static async Task<int> RunAsync(StoreLocation location, string name, string? path, InterchangeFormat format, StoryHeading heading, Terminal terminal)
    {
        await using var store = OpenStore.At(location);
        await using var ledger = await store.OpenAsync(await store.FindAsync(name), terminal);
        var now = ledger.Now;
        var missing = format.ProblemsOf(now);
        if (!missing.IsEmpty)
        {
            ProblemListing.Write(terminal.Error, $"\"{name}\"", missing, "nothing was written");
            return ExitCode.Problems;
        }

        if (path is null)
        {
            var lost = format.Write(terminal.Output, now, heading);
            await terminal.Output.FlushAsync();
            InterchangeListing.Write(terminal.Error, "standard output", lost);
            return ExitCode.Fine;
        }

        var isEntries = format is EntriesInterchange;
        var losses = await ProgressBar.ShowAsync(terminal, $"Writing {path}", isEntries ? now.Sequence : null, progress => Task.FromResult(
            NewFile.Write(path, replaces: false, file => isEntries ? WriteEntries(file, now, progress) : format.Write(file, now, heading))));
        InterchangeListing.Write(terminal.Error, path, losses);
        terminal.Print(page => page.Add(0, $"{path} holds \"{name}\": {(isEntries ? Amount.Entries(now.Sequence) : Amount.Claims(now.Claims.Count()))}."));
        return ExitCode.Fine;
    }

    private static ImmutableArray<ExportLoss> WriteEntries(Stream file, LedgerSnapshot ledger, IProgress<int> progress)
    {
        EntryLines.Write(file, ledger.Entries.Select(Told));
        return [];

        LedgerEntry Told(LedgerEntry entry)
        {
            progress.Report(entry.Sequence);
            return entry;
        }
    }
}
