namespace ClaimTracker.EntityFrameworkCore.Writer;

/// <summary>What is recorded: claims, each with a quotation of its own.</summary>
internal static class Story
{
    private static readonly Speaker Mayor = Speaker.Person("mayor", "Mayor Oyelaran");
    private static readonly YesNoQuestion Over = Question.Named("over", "Is the strike over?").YesOrNo();

    /// <summary>Declares who speaks of what, where nobody has done so; others may do it at the same time.</summary>
    public static async Task BeginAsync(StoredLedger ledger)
    {
        await UnlessDoneAsync(() => ledger.AddAsync<Entity>(Mayor));
        await UnlessDoneAsync(() => ledger.AskAsync(Over));
    }

    /// <summary>Records claims one after another, and reports each: <c>+</c> with its id when it was acknowledged, <c>-</c> when it certainly is not on record, <c>?</c> when nobody knows.</summary>
    public static async Task TellAsync(StoredLedger ledger, string name, CancellationToken stop)
    {
        for (var number = 0; !stop.IsCancellationRequested; number++)
        {
            var quote = $"{name}-{number}";
            try
            {
                var outcome = await ledger.RecordAsync(Claim.By(Mayor).That(Over).IsYes().Quoting(quote), cancellationToken: CancellationToken.None);
                Report.Line($"+ {outcome.Claim.Id} {quote}");
            }
            catch (StoreException fault)
            {
                Report.Line($"{(fault.Fate == WriteFate.Unknown ? '?' : '-')} {quote} {fault.Message.ReplaceLineEndings(" ")}");
            }
        }
    }

    private static async Task UnlessDoneAsync(Func<Task> enter)
    {
        try
        {
            await enter();
        }
        catch (EntryRefusedException)
        {
            // Somebody was quicker.
        }
    }
}
