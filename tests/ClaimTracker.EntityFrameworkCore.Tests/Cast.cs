namespace ClaimTracker.EntityFrameworkCore.Tests;

/// <summary>Who speaks of what in these tests.</summary>
internal static class Cast
{
    public static readonly Speaker Mayor = Speaker.Person("mayor", "Mayor Oyelaran");
    public static readonly Speaker Union = Speaker.Organisation("union", "the dockers' union");
    public static readonly YesNoQuestion Over = Question.Named("over", "Is the strike over?").YesOrNo();

    /// <summary>A claim with a quotation.</summary>
    public static ClaimDraft Said(string quote) => Claim.By(Mayor).That(Over).IsYes().Quoting(quote);

    /// <summary>Opens the ledger of the strike; declares whom and what it is about where nobody has done so.</summary>
    public static async Task<StoredLedger> OpenStrikeAsync(this ClaimStore store)
    {
        var ledger = await store.OpenAsync("strike");
        if (ledger.Sequence == 0)
        {
            await ledger.AddAllAsync([Mayor, Union]);
            await ledger.AskAsync(Over);
        }

        return ledger;
    }

    /// <summary>The quotations on record, in order.</summary>
    public static IEnumerable<string?> Quotes(this LedgerReader ledger) => ledger.Claims.OrderBy(claim => claim.Sequence).Select(claim => claim.Quote);
}
