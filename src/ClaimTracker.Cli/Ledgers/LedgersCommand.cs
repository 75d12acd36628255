using System.CommandLine;

namespace ClaimTracker.Cli;

/// <summary><c>claimtracker ledgers</c>: which ledgers a store has.</summary>
internal static class LedgersCommand
{
    public const string Name = "ledgers";

    public const string Examples =
        """
        Examples:
          claimtracker ledgers --store claims.db
            The names of all ledgers, how large they are, and when something was last recorded.
          claimtracker ledgers --store claims.db --format json
            The same as data.
        """;

    public static Command Make(Terminal terminal)
    {
        var options = new StoreOptions(StoreNeed.Store);
        var format = OutputFormat.Option();
        var command = new Command(Name, "Lists the ledgers of a store: how many entries and claims each has, and when something was last recorded.");
        options.AddTo(command);
        command.Add(format);
        command.SetAction(parsed =>
        {
            var ledgers = ReadAsync(options.Location(parsed.CommandResult), terminal).GetAwaiter().GetResult();
            if (parsed.GetValue(format) == OutputFormat.Json)
            {
                LedgersJson.Write(terminal.Output, ledgers);
                terminal.Output.Flush();
            }
            else
            {
                terminal.Print(page => LedgersText.Write(page, ledgers));
            }

            return ExitCode.Fine;
        });
        return command;
    }

    private static async Task<IReadOnlyList<LedgerSummary>> ReadAsync(StoreLocation location, Terminal terminal)
    {
        await using var store = OpenStore.At(location);
        var names = await store.LedgersAsync();
        return await ProgressBar.ShowAsync(terminal, $"Reading {names.Count} ledgers", async _ =>
        {
            var ledgers = new List<LedgerSummary>();
            foreach (var name in names)
            {
                ledgers.Add(await store.SummariseAsync(name));
            }

            return ledgers;
        });
    }
}
