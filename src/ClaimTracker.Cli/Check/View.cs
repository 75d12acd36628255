using System.CommandLine;

namespace ClaimTracker.Cli;

/// <summary>What a command looks at: the story as it is, as the desk knew it at some moment, or as it was said by some time.</summary>
internal sealed class View
{
    private View(LedgerSnapshot ledger, IReadOnlyList<string> lines, IReadOnlySet<QuestionId> optional) => (Ledger, Lines, Optional) = (ledger, lines, optional);

    public LedgerSnapshot Ledger { get; }

    /// <summary>What is left out, one sentence for each option; empty where the story is shown as it is.</summary>
    public IReadOnlyList<string> Lines { get; }

    /// <summary>Questions of packs that need not be listed before somebody has answered.</summary>
    public IReadOnlySet<QuestionId> Optional { get; }

    public static Option<string> AsOfOption() => MomentOption.Make(
        "--as-of",
        "What did we know then? Leaves out what was entered after a moment: exact, or a date (its end) or date-time in the story's time zone.");

    public static Option<string> SaidByOption()
    {
        var option = new Option<string>("--said-by")
        {
            Description = "Who had said what by then? Leaves out what was said after a time, written as in a claims document: 2023-05-22, 2023-05.",
            HelpName = "TIME",
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }] && !EdtfTime.TryParse(text, zone: null, out _, out var fault))
            {
                result.AddError($"--said-by takes a time as a claims document writes it. {fault}");
            }
        });
        return option;
    }

    /// <summary>The view of a source without problems.</summary>
    /// <param name="source">What is looked at.</param>
    /// <param name="asOf">A moment that has been looked at before; null for all entries.</param>
    /// <param name="saidBy">A time that has been looked at before; null for whatever was said.</param>
    /// <param name="words">The language in which to tell what is left out.</param>
    public static View Of(StorySource source, string? asOf, string? saidBy, Words words)
    {
        var ledger = source.Ledger;
        var lines = new List<string>();
        if (asOf is not null && Moment.Read(asOf, source.Zone, words) is { } moment)
        {
            var all = ledger;
            ledger = all.AsOf(moment.Time);
            lines.Add(words.Check.AsOf(moment.Text, LeftOut(all, ledger, words.Check)));
        }

        if (saidBy is not null && EdtfTime.TryParse(saidBy, source.Zone, out var time))
        {
            ledger = ledger.SaidBy(time);
            lines.Add(words.Check.SaidBy(ZonedText.Of(time, source.Zone, words)));
        }

        return new View(ledger, lines, source.Optional);
    }

    private static string LeftOut(LedgerSnapshot all, LedgerSnapshot then, CheckWords words)
    {
        var later = all.Sequence - then.Sequence;
        return (later, all.Entries.LastOrDefault()) switch
        {
            (_, { Recorded: var last }) when last == DateTimeOffset.MinValue => words.NoTimes,
            (0, _) => words.NothingLater,
            _ => words.LaterEntries(later),
        };
    }
}
