using System.CommandLine;

namespace ClaimTracker.Cli;

/// <summary>What is said to somebody whose command was not understood.</summary>
internal static class UsageMessage
{
    public static string Of(ParseResult parsed)
    {
        var faults = parsed.Errors.Select(error => error.Message).Distinct(StringComparer.Ordinal);
        var command = parsed.CommandResult.Command;
        var name = command is RootCommand ? "claimtracker" : $"claimtracker {command.Name}";
        return string.Join('\n', [.. faults, .. DidYouMean(parsed), $"Try: {name} --help"]);
    }

    private static IEnumerable<string> DidYouMean(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var words = command.Subcommands.Select(subcommand => subcommand.Name).Concat(command.Options.Select(option => option.Name)).ToArray();
        return
            from word in parsed.UnmatchedTokens
            let near = Nearest.To(word, words)
            where near is not null
            select $"Did you mean {near}?";
    }
}
