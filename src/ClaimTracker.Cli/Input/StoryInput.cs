using System.CommandLine;
using System.CommandLine.Parsing;

namespace ClaimTracker.Cli;

/// <summary>Where a command gets its story from: <c>FILE</c>, or <c>--store</c> and <c>--ledger</c>.</summary>
/// <param name="more">What the command takes behind FILE. With a store there is no FILE, and these come first.</param>
internal sealed class StoryInput(params Argument<string?>[] more)
{
    private readonly Argument<string?>[] _all = [ClaimsFile.Argument(), .. more];
    private readonly StoreOptions _store = new(StoreNeed.OrFile);
    private readonly Option<string?> _zone = ZoneOption.Make();

    /// <summary>Adds FILE, what comes behind it, and the options of stores to a command.</summary>
    public void AddTo(Command command)
    {
        Array.ForEach(_all, command.Add);
        _store.AddTo(command);
        command.Add(_zone);
        command.Validators.Add(Check);
    }

    /// <summary>One of those behind FILE, wherever it stands; null where it was not given.</summary>
    public string? More(CommandResult result, int place) => result.GetValue(_all[_store.IsGiven(result) ? place : place + 1]);

    /// <summary>Reads the document, or opens the ledger and reads it as it is now.</summary>
    /// <exception cref="UsageException">There is none, or it cannot be read.</exception>
    public StorySource Read(CommandResult result, Terminal terminal, Words words)
    {
        if (_store.IsGiven(result))
        {
            return StoredStory.Read(_store.Location(result), _store.Ledger(result)!, ZoneOption.Of(result, _zone), terminal, words);
        }

        var path = result.GetValue(_all[0])!;
        return StorySource.Of(ClaimsFile.Read(path, terminal, words), path, words);
    }

    private void Check(CommandResult result)
    {
        var isFull = result.GetValue(_all[^1]) is not null;
        if (_store.IsGiven(result) && isFull)
        {
            result.AddError("The story comes from FILE or from --store, not from both.");
        }
        else if (!_store.IsGiven(result) && result.GetValue(_all[0]) is null)
        {
            result.AddError("Give FILE, a claims document, or --store and --ledger.");
        }
        else if (!_store.IsGiven(result) && result.GetResult(_zone) is not null)
        {
            result.AddError("--zone goes with --store; a document says its own time zone.");
        }
    }
}
