using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using ClaimTracker.Documents;

namespace ClaimTracker.Cli;

/// <summary><c>claimtracker record</c>: one claim into a stored ledger.</summary>
internal static class RecordCommand
{
    public const string Name = "record";

    public const string Examples =
        """
        Examples:
          claimtracker record --store claims.db --ledger belgorod --speaker yusov --question staffed --answer russian-citizens --said 2023-05-22 --via cnn
            Prints the id that the claim got, and the findings that it causes.
          claimtracker record --store claims.db --ledger belgorod --speaker Moscow --question staffed --answer russian-citizens --denies --by Ada
            The speaker denies it; a speaker may be named by any name on record.
          echo '{ speaker: yusov, question: staffed, answer: russian-citizens }' | claimtracker record --store claims.db --ledger belgorod
            A claim as a claims document has it, YAML or JSON.
        """;

    private static readonly string EndOfInput = OperatingSystem.IsWindows() ? "Ctrl+Z and Enter" : "Ctrl+D on a new line";

    public static Command Make(Terminal terminal)
    {
        var (store, claim, zone) = (new StoreOptions(StoreNeed.Ledger), new ClaimOptions(), ZoneOption.Make());
        var by = new Option<string?>("--by") { Description = "Who records it, for the record.", HelpName = "NAME" };
        var why = new Option<string?>("--why") { Description = "Why, for the record.", HelpName = "REASON" };
        var (format, language, failOn) = (OutputFormat.Option(), Language.Option(), FailOnOption.Make());
        var command = new Command(Name, "Records one claim in a stored ledger, from options or from standard input, and tells the findings that it causes.");
        store.AddTo(command);
        claim.AddTo(command);
        Array.ForEach<Option>([zone, by, why, format, language, failOn], command.Add);
        command.SetAction(parsed =>
        {
            var (result, words) = (parsed.CommandResult, Language.Of(parsed.GetRequiredValue(language), terminal));
            var note = new EntryNote(RowReader.Given(result.GetValue(by)), RowReader.Given(result.GetValue(why)));
            var recorded = RunAsync(
                store.Location(result), store.Ledger(result)!, ledger => Read(claim, result, ledger, ZoneOption.Of(result, zone), terminal), note, terminal, words).GetAwaiter().GetResult();
            if (recorded is null)
            {
                return ExitCode.Problems;
            }

            Write(terminal, recorded, words, parsed.GetValue(format) == OutputFormat.Json);
            return FailOnOption.Asks(parsed.GetValue(failOn), recorded.Outcome.Findings) ? ExitCode.Found : ExitCode.Fine;
        });
        return command;
    }

    // Null when there are problems, which have been told.
    private static async Task<RecordedClaim?> RunAsync(
        StoreLocation location, string name, Func<StoredLedger, (ClaimDraft? Draft, ImmutableArray<Problem> Problems)> read, EntryNote note, Terminal terminal, Words words)
    {
        await using var store = OpenStore.At(location, words.Templates);
        await using var ledger = await store.OpenAsync(await store.FindAsync(name), terminal);
        var (draft, problems) = read(ledger);
        if (problems.IsEmpty)
        {
            var attempt = await ledger.TryRecordAsync(draft!, note);
            if (attempt.IsRecorded)
            {
                return new RecordedClaim(attempt.Outcome, ledger.Now);
            }

            problems = attempt.Problems;
        }

        ProblemListing.Write(terminal.Error, "the claim", problems, "nothing was recorded");
        return null;
    }

    private static (ClaimDraft? Draft, ImmutableArray<Problem> Problems) Read(ClaimOptions options, CommandResult result, StoredLedger ledger, TimeZoneInfo zone, Terminal terminal)
    {
        if (!options.AreGiven(result))
        {
            if (terminal.IsTyped)
            {
                terminal.Error.WriteLine($"Type a claim as a claims document has it, and end with {EndOfInput}. \"{CommandLine.Name} {Name} --help\" lists the options to give one with.");
            }

            var (claim, faults) = SingleClaim.Read(terminal.Input, ledger, zone);
            return (claim, [.. faults.Select(problem => problem with { Source = ClaimsFile.NameOf(ClaimsFile.StandardInput) })]);
        }

        var problems = new List<Problem>();
        var root = ledger.Root;
        var draft = options.Read(result, root, zone, problems);
        return (draft, [.. problems.Concat(EntryChecks.BuiltIn(draft, root)).DistinctBy(problem => (problem.Code, problem.Path)).Select(problem => problem with { Source = options.OptionAt(problem.Path) })]);
    }

    private static void Write(Terminal terminal, RecordedClaim recorded, Words words, bool isJson)
    {
        if (isJson)
        {
            RecordJson.Write(terminal.Output, recorded.Outcome);
            terminal.Output.Flush();
        }
        else
        {
            terminal.Print(page => RecordText.Write(page, recorded, words));
        }
    }
}
