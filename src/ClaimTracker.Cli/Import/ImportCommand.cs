using System.CommandLine;

namespace ClaimTracker.Cli;

/// <summary><c>claimtracker import</c>: a document, or the entries of a whole ledger, into a store.</summary>
internal static class ImportCommand
{
    public const string Name = "import";

    private const string Nothing = "nothing was recorded";

    public const string Examples =
        """
        Examples:
          claimtracker import story.yaml --store claims.db --ledger belgorod
            All of the document, in one transaction, or nothing. The file is made where there is none.
          claimtracker import story.yaml --store claims.db --ledger belgorod
            Again, after the document has grown: what is there word for word is left out.
          claimtracker import claims.csv --store claims.db --ledger belgorod --zone Europe/Moscow
            A spreadsheet, one claim a row. Entities and questions that the ledger does not have are made, and told.
          claimtracker import backup.jsonl --store claims.db --ledger belgorod
            Restores what export wrote, times and all, where no such ledger is.
        """;

    public static Command Make(Terminal terminal)
    {
        var file = new Argument<string>("FILE")
        {
            Description = "A claims document, a table of claims (CSV or JSON Lines), reviews of fact-checkers (ClaimReview), or the entries of a ledger as export writes them. \"-\" reads standard input.",
        };
        var from = InterchangeFormats.Option("--from", "The format of FILE; it is guessed from the content when left out.");
        var zone = ZoneOption.Make("The time zone of times that name none, such as Europe/Moscow, where the format says none; UTC when left out.");
        var options = new StoreOptions(StoreNeed.Ledger);
        var command = new Command(Name, "Takes a claims document or a table of claims into a stored ledger, or restores a ledger from its entries: all of it or nothing.") { file, from, zone };
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            var location = options.Location(parsed.CommandResult);
            using var input = InterchangeInput.Open(parsed.GetRequiredValue(file), terminal, ZoneOption.Of(parsed.CommandResult, zone));
            return RunAsync(input, Format(input, parsed.GetValue(from), terminal), location, options.Ledger(parsed.CommandResult)!, terminal).GetAwaiter().GetResult();
        });
        return command;
    }

    // What people usually give goes without saying.
    private static InterchangeFormat Format(InterchangeInput input, string? named, Terminal terminal)
    {
        var format = named is not null ? InterchangeFormats.Named(named) : InterchangeFormats.Of(input.Head);
        if (named is null && !format.IsUsual)
        {
            InterchangeListing.WriteGuess(terminal.Error, ClaimsFile.NameOf(input.Path), format);
        }

        return format;
    }

    private static async Task<int> RunAsync(InterchangeInput input, InterchangeFormat format, StoreLocation location, string name, Terminal terminal)
    {
        var file = ClaimsFile.NameOf(input.Path);
        input.Into = await KnownAsync(format, location, name, terminal);
        var import = input.Read(format, terminal);
        if (!import.Problems.IsEmpty)
        {
            ProblemListing.Write(terminal.Error, file, import.Problems, Nothing);
            return ExitCode.Problems;
        }

        InterchangeListing.Write(terminal.Error, file, import.Notes);
        await using var store = OpenStore.AtOrNew(location);
        await using var ledger = await store.OpenAsync(name, terminal);
        var before = ledger.Now;
        try
        {
            await ProgressBar.ShowAsync(terminal, $"Recording in \"{name}\"", import.Steps, progress => import.IntoAsync(ledger, progress));
        }
        catch (EntryRefusedException refused)
        {
            ProblemListing.Write(terminal.Error, file, refused.Problems, Nothing);
            return ExitCode.Problems;
        }

        terminal.Print(page => ImportText.Write(page, name, input.Path, before, ledger.Now));
        return ExitCode.Fine;
    }

    // A table may name what the ledger has.
    private static async Task<LedgerReader?> KnownAsync(InterchangeFormat format, StoreLocation location, string name, Terminal terminal)
    {
        if (format.IsUsual || !location.IsThere)
        {
            return null;
        }

        await using var store = OpenStore.At(location);
        if (!(await store.LedgersAsync()).Contains(name))
        {
            return null;
        }

        await using var ledger = await store.OpenAsync(name, terminal);
        return ledger.Now;
    }
}
