using System.CommandLine;
using ClaimTracker.Documents;

namespace ClaimTracker.Cli;

/// <summary><c>claimtracker compare</c>: how two claims relate, and why; also why they do not conflict.</summary>
internal static class CompareCommand
{
    public const string Name = "compare";

    public const string Examples =
        """
        Examples:
          claimtracker compare story.yaml moscow-staffed kyiv-staffed
            Do these two claims conflict? Why, or why not? They are named by their ids.
          claimtracker compare story.yaml --all-pairs
            Every two claims on one question.
          claimtracker compare story.yaml --all-pairs --format json > pairs.json
            Every two claims, as data.
        """;

    public static Command Make(Terminal terminal)
    {
        var first = new Argument<string?>("A") { Description = "The id of a claim.", Arity = ArgumentArity.ZeroOrOne };
        var second = new Argument<string?>("B") { Description = "The id of another claim.", Arity = ArgumentArity.ZeroOrOne };
        var input = new StoryInput(first, second);
        var allPairs = new Option<bool>("--all-pairs") { Description = "Compare every two claims, instead of A and B." };
        var format = OutputFormat.Option();
        var language = Language.Option();
        var command = new Command(Name, "Tells how two claims relate, and why. \"Why is this not a conflict?\" is answered too.")
        {
            allPairs, format, language,
        };
        command.Validators.Add(result =>
        {
            var given = Enumerable.Range(0, 2).Count(place => input.More(result, place) is not null);
            if (result.GetValue(allPairs) ? given > 0 : given < 2)
            {
                result.AddError("compare takes the ids of two claims, or --all-pairs instead of them.");
            }
        });
        input.AddTo(command);
        command.SetAction(parsed =>
        {
            var words = Language.Of(parsed.GetRequiredValue(language), terminal);
            var source = input.Read(parsed.CommandResult, terminal, words);
            if (!source.IsValid)
            {
                return source.TellProblems(terminal);
            }

            var isJson = parsed.GetValue(format) == OutputFormat.Json;
            if (parsed.GetValue(allPairs))
            {
                WriteAllPairs(terminal, source.Ledger, words, isJson);
            }
            else
            {
                var ledger = source.Ledger;
                var (one, other) = NamedClaim.Find(ledger, input.More(parsed.CommandResult, 0)!, input.More(parsed.CommandResult, 1)!);
                Write(terminal, ledger, ledger.Compare(one, other), words, isJson);
            }

            terminal.Output.Flush();
            return ExitCode.Fine;
        });
        return command;
    }

    private static void WriteAllPairs(Terminal terminal, LedgerSnapshot ledger, Words words, bool isJson)
    {
        if (isJson)
        {
            ComparisonReport.WriteAllPairs(terminal.Output, ledger);
        }
        else
        {
            AllPairsText.Write(terminal, ledger, words);
        }
    }

    private static void Write(Terminal terminal, LedgerSnapshot ledger, Comparison comparison, Words words, bool isJson)
    {
        if (isJson)
        {
            ComparisonReport.Write(terminal.Output, comparison);
        }
        else
        {
            ComparisonText.Write(terminal, ledger, comparison, words);
        }
    }
}
