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
        var file = ClaimsFile.Argument();
        var first = new Argument<string?>("A") { Description = "The id of a claim.", Arity = ArgumentArity.ZeroOrOne };
        var second = new Argument<string?>("B") { Description = "The id of another claim.", Arity = ArgumentArity.ZeroOrOne };
        var allPairs = new Option<bool>("--all-pairs") { Description = "Compare every two claims, instead of A and B." };
        var format = OutputFormat.Option();
        var language = Language.Option();
        var command = new Command(Name, "Tells how two claims relate, and why. \"Why is this not a conflict?\" is answered too.")
        {
            file, first, second, allPairs, format, language,
        };
        command.Validators.Add(result =>
        {
            var given = new[] { result.GetValue(first), result.GetValue(second) }.Count(id => id is not null);
            if (result.GetValue(allPairs) ? given > 0 : given < 2)
            {
                result.AddError("compare takes the ids of two claims, or --all-pairs instead of them.");
            }
        });
        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(file);
            var words = Language.Of(parsed.GetRequiredValue(language), terminal);
            var document = ClaimsFile.Read(path, terminal, words);
            if (!document.IsValid)
            {
                ProblemListing.Write(terminal.Error, ClaimsFile.NameOf(path), document);
                return ExitCode.Problems;
            }

            var isJson = parsed.GetValue(format) == OutputFormat.Json;
            if (parsed.GetValue(allPairs))
            {
                WriteAllPairs(terminal, document.Ledger, words, isJson);
            }
            else
            {
                var ledger = document.Ledger;
                var (one, other) = NamedClaim.Find(ledger, parsed.GetValue(first)!, parsed.GetValue(second)!);
                Write(terminal, document, ledger.Compare(one, other), words, isJson);
            }

            terminal.Output.Flush();
            return ExitCode.Fine;
        });
        return command;
    }

    private static void WriteAllPairs(Terminal terminal, ClaimLedger ledger, Words words, bool isJson)
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

    private static void Write(Terminal terminal, ClaimsDocument document, Comparison comparison, Words words, bool isJson)
    {
        if (isJson)
        {
            ComparisonReport.Write(terminal.Output, comparison);
        }
        else
        {
            ComparisonText.Write(terminal, document, comparison, words);
        }
    }
}
