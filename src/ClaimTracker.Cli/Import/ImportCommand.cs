using System.CommandLine;

namespace ClaimTracker.Cli;

/// <summary><c>claimtracker import</c>: a document, or the entries of a whole ledger, into a store.</summary>
internal static class ImportCommand
{
    public const string Name = "import";

    public const string Examples =
        """
        Examples:
          claimtracker import story.yaml --store claims.db --ledger belgorod
            All of the document, in one transaction, or nothing. The file is made where there is none.
          claimtracker import story.yaml --store claims.db --ledger belgorod
            Again, after the document has grown: what is there word for word is left out.
          claimtracker import backup.jsonl --store claims.db --ledger belgorod
            Restores what export wrote, times and all, where no such ledger is.
        """;

    public static Command Make(Terminal terminal)
    {
        var file = new Argument<string>("FILE")
        {
            Description = "A claims document (.yaml, .yml or .json), or the entries of a ledger as export writes them (.jsonl). \"-\" reads standard input.",
        };
        var options = new StoreOptions(StoreNeed.Ledger);
        var command = new Command(Name, "Takes a claims document into a stored ledger, or restores a ledger from its entries: all of it or nothing.") { file };
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(file);
            var location = options.Location(parsed.CommandResult);
            var import = Imported.Read(path, terminal);
            if (!import.Problems.IsEmpty)
            {
                ProblemListing.Write(terminal.Error, ClaimsFile.NameOf(path), import.Problems, "nothing was recorded");
                return ExitCode.Problems;
            }

            return RunAsync(import, location, options.Ledger(parsed.CommandResult)!, path, terminal).GetAwaiter().GetResult();
        });
        return command;
    }

    private static async Task<int> RunAsync(Imported import, StoreLocation location, string name, string path, Terminal terminal)
    {
        await using var store = OpenStore.AtOrNew(location);
        await using var ledger = await store.OpenAsync(name, terminal);
        var before = ledger.Now;
        try
        {
            await ProgressBar.ShowAsync(terminal, $"Recording in \"{name}\"", _ => import.IntoAsync(ledger));
        }
        catch (EntryRefusedException refused)
        {
            ProblemListing.Write(terminal.Error, ClaimsFile.NameOf(path), refused.Problems, "nothing was recorded");
            return ExitCode.Problems;
        }

        terminal.Print(page => ImportText.Write(page, name, path, before, ledger.Now));
        return ExitCode.Fine;
    }
}
