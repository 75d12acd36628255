using System.CommandLine;
using System.CommandLine.Parsing;

namespace ClaimTracker.Cli;

/// <summary>The options <c>--store</c> and <c>--ledger</c>.</summary>
internal sealed class StoreOptions
{
    private readonly StoreNeed _need;
    private readonly Option<string?> _store;
    private readonly Option<string?> _ledger;

    public StoreOptions(StoreNeed need)
    {
        _need = need;
        _store = new("--store")
        {
            Description = "Where ledgers are kept: the path of a SQLite file, or a connection string or address (postgresql://…) of PostgreSQL.",
            HelpName = "STORE",
            Required = need != StoreNeed.OrFile,
        };
        _ledger = new("--ledger")
        {
            Description = need == StoreNeed.AnyLedger ? "The name of a ledger in the store; all of them when left out." : "The name of a ledger in the store.",
            HelpName = "NAME",
            Required = need == StoreNeed.Ledger,
        };
    }

    public void AddTo(Command command)
    {
        command.Add(_store);
        if (_need != StoreNeed.Store)
        {
            command.Add(_ledger);
            command.Validators.Add(Check);
        }
    }

    public bool IsGiven(CommandResult result) => result.GetResult(_store) is not null;

    /// <exception cref="UsageException">It is neither the path of a file nor a connection to PostgreSQL.</exception>
    public StoreLocation Location(CommandResult result) => StoreLocation.Read(result.GetValue(_store)!);

    /// <summary>The name of the ledger; null where none was given.</summary>
    public string? Ledger(CommandResult result) => _need == StoreNeed.Store ? null : result.GetValue(_ledger);

    private void Check(CommandResult result)
    {
        var (hasStore, hasLedger) = (IsGiven(result), result.GetResult(_ledger) is not null);
        if (hasLedger && !hasStore && _need == StoreNeed.OrFile)
        {
            result.AddError("--ledger goes with --store.");
        }
        else if (hasStore && !hasLedger && _need == StoreNeed.OrFile)
        {
            result.AddError($"--store goes with --ledger; \"{CommandLine.Name} {LedgersCommand.Name} --store …\" lists the ledgers.");
        }
    }
}
