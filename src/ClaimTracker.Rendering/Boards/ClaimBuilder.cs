using System.Collections.Immutable;

namespace ClaimTracker.Rendering;

/// <summary>Makes what a board shows of one claim.</summary>
internal sealed class ClaimBuilder(LedgerView ledger, ClaimLines lines, ClaimActs acts)
{
    /// <summary>A claim below the position that it holds.</summary>
    public BoardClaim InForce(Claim claim, Position position) => Make(claim, AnswerBeside(claim, position), ended: null);

    /// <summary>A claim below the position that it held.</summary>
    public BoardClaim Ended(Claim claim, Position position) => Make(claim, AnswerBeside(claim, position), acts.WhyEnded(claim));

    /// <summary>A claim that holds no position: its answer is told with it.</summary>
    public BoardClaim Apart(Claim claim) => Make(claim, claim.Answer is { } answer ? $"{lines.Say(answer, claim.Question)}{NatureOf(claim)}" : null, acts.Ended(claim));

    // The answer stands above, with the position; it is repeated where this claim puts it in another way.
    private string? AnswerBeside(Claim claim, Position position)
    {
        var answer = lines.Say(claim.Answer!, claim.Question);
        return claim.Answer is EntityAnswer given && position.Answer is EntityAnswer printed && given.Ids.ToHashSet().SetEquals(printed.Ids) || answer == lines.Say(position.Answer, claim.Question)
            ? null
            : answer;
    }

    private string NatureOf(Claim claim) => claim.Nature switch
    {
        Nature.Opinion => $" ({lines.Words["opinion"]})",
        Nature.Prediction => $" ({lines.Words["prediction"]})",
        _ => string.Empty,
    };

    private BoardClaim Make(Claim claim, string? answer, string? ended)
    {
        var line = lines.Line(claim);
        var name = line.StartsWith(claim.Speaker.Name, StringComparison.Ordinal) ? claim.Speaker.Name : string.Empty;
        var via = claim.Via;
        return new BoardClaim
        {
            Id = claim.Id,
            Line = line,
            Speaker = name,
            Details = line[name.Length..],
            Verb = lines.Words.Verb(claim),
            Answer = answer,
            Quote = claim.Quote?.Trim(),
            QuoteLanguage = claim.Language,
            IsTranslated = claim.Quote is not null && via.Any(hop => hop.Form == ReportForm.Translation),
            Paraphrase = claim.Wording?.Trim(),
            Sources = Sources(claim, via),
            Ended = ended,
            Notes = [.. acts.Notes(claim)],
            IsPublishable = Confidences.MayBePrinted(claim, ledger),
        };
    }

    private static ImmutableArray<BoardLink> Sources(Claim claim, ImmutableArray<AttributionHop> via)
    {
        var outlets = claim.Outlets;
        return [.. via.Select((hop, place) => SafeLink.To(hop.Url, outlets[place].Name)).OfType<BoardLink>()];
    }
}

/// <summary>Links to pages, and to nothing else.</summary>
internal static class SafeLink
{
    /// <summary>A link; null where the address is none, or neither http nor https.</summary>
    public static BoardLink? To(Uri? address, string text) => address is not null && WebAddress.IsValid(address) ? new BoardLink { Text = text, Url = address.AbsoluteUri } : null;
}
