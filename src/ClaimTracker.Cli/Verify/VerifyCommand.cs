using System.CommandLine;

namespace ClaimTracker.Cli;

/// <summary><c>claimtracker verify</c>: is what is stored sound?</summary>
internal static class VerifyCommand
{
    public const string Name = "verify";

    public const string Examples =
        """
        Examples:
          claimtracker verify --store claims.db
            Reads every entry of every ledger again, and checks it. Exit code 1 when something is wrong.
          claimtracker verify --store claims.db --ledger belgorod
            One ledger.
        """;

    public static Command Make(Terminal terminal)
    {
        var options = new StoreOptions(StoreNeed.AnyLedger);
        var command = new Command(Name, "Reads stored ledgers again from their first entry and checks that nothing is missing, changed or out of order.");
        options.AddTo(command);
        command.SetAction(parsed => RunAsync(options.Location(parsed.CommandResult), options.Ledger(parsed.CommandResult), terminal).GetAwaiter().GetResult());
        return command;
    }

    private static async Task<int> RunAsync(StoreLocation location, string? ledger, Terminal terminal)
    {
        await using var store = OpenStore.At(location);
        var isSound = true;
        foreach (var name in ledger is null ? await store.LedgersAsync() : [await store.FindAsync(ledger)])
        {
            var found = await store.VerifyAsync(name, terminal);
            terminal.Print(page => VerifyText.Write(page, found));
            isSound &= found.IsSound;
        }

        return isSound ? ExitCode.Fine : ExitCode.Problems;
    }
}
