using System.CommandLine;

namespace ClaimTracker.Cli;

/// <summary>What is said to somebody whose command was not understood.</summary>
internal static class UsageMessage
{
    public static string Of(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var isRoot = command.Name == CommandLine.Name;
        return string.Join('\n',
        [
            .. isRoot ? [NoCommand(parsed, command)] : parsed.Errors.Select(error => error.Message.ReplaceLineEndings(" ")).Distinct(StringComparer.Ordinal),
            .. DidYouMean(parsed.UnmatchedTokens, command),
            $"Try: {(isRoot ? string.Empty : CommandLine.Name + " ")}{command.Name} --help",
        ]);
    }

    private static string NoCommand(ParseResult parsed, Command root)
    {
        var names = Words.English.Join(root.Subcommands.Select(command => command.Name));
        return parsed.UnmatchedTokens is [var found, ..]
            ? $"There is no command \"{found}\"; the commands are {names}."
            : $"What is to be done? The commands are {names}.";
    }

    private static IEnumerable<string> DidYouMean(IEnumerable<string> unmatched, Command command)
    {
        var words = command.Subcommands.Select(subcommand => subcommand.Name).Concat(command.Options.Select(option => option.Name)).ToArray();
        return
            from word in unmatched
            let near = Nearest.To(word, words)
            where near is not null
            select $"Did you mean {near}?";
    }
}
