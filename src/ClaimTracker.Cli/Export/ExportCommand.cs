using System.CommandLine;

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
        """;

    public static Command Make(Terminal terminal)
    {
        var options = new StoreOptions(StoreNeed.Ledger);
        var output = new Option<string?>("--output") { Description = "The file to write, which must not be there yet; standard output when left out.", HelpName = "FILE" };
        var command = new Command(Name, "Writes all entries of a stored ledger, one a line of JSON, as import reads them.");
        options.AddTo(command);
        command.Add(output);
        command.SetAction(parsed =>
            RunAsync(options.Location(parsed.CommandResult), options.Ledger(parsed.CommandResult)!, parsed.GetValue(output), terminal).GetAwaiter().GetResult());
        return command;
    }

    private static async Task<int> RunAsync(StoreLocation location, string name, string? path, Terminal terminal)
    {
        await using var store = OpenStore.At(location);
        await using var ledger = await store.OpenAsync(await store.FindAsync(name), terminal);
        var now = ledger.Now;
        if (path is null)
        {
            EntryLines.Write(terminal.Output, now.Entries);
            await terminal.Output.FlushAsync();
            return ExitCode.Fine;
        }

        await ProgressBar.ShowAsync(terminal, $"Writing {path}", progress => Task.FromResult(Write(path, now, progress)));
        terminal.Print(page => page.Add(0, $"{path} holds \"{name}\": {Amount.Entries(now.Sequence)}."));
        return ExitCode.Fine;
    }

    // On disk before anybody is told so: it may be the only copy soon.
    private static bool Write(string path, LedgerSnapshot ledger, IProgress<int> progress)
    {
        try
        {
            using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
            EntryLines.Write(file, ledger.Entries.Select(Told));
            file.Flush(flushToDisk: true);
            return true;
        }
        catch (IOException fault) when (File.Exists(path) && fault is not (DirectoryNotFoundException or PathTooLongException))
        {
            throw new UsageException($"\"{path}\" is there already, or cannot be written: {fault.Message}");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"\"{path}\" cannot be written: {fault.Message}");
        }

        LedgerEntry Told(LedgerEntry entry)
        {
            progress.Report(entry.Sequence);
            return entry;
        }
    }
}
