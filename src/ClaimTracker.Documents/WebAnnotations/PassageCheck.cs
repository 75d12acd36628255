using System.Collections.Immutable;

namespace ClaimTracker.Documents;

/// <summary>Looks whether the passages of claims still stand in their pages, which the caller gives.</summary>
/// <remarks>
/// Pure and thread-safe. A ledger never reads a page, so that <see cref="Lost"/> is none of its own findings: it is found here, on request, and changes no state.
/// </remarks>
public static class PassageCheck
{
    /// <summary>CT3004: the words of a claim are no longer found in the page through which it came.</summary>
    public static FindingDescriptor Lost { get; } = new(NoteCode.LostPassage, "Passage lost", FindingSeverity.Warning)
    {
        Category = FindingCategory.Sourcing,
        HelpPage = $"docs/findings/{NoteCode.LostPassage}.md",
    };

    /// <summary>Looks for every passage of a claim in force whose page is given.</summary>
    /// <param name="ledger">The claims.</param>
    /// <param name="textOf">The text of a page, such as <see cref="PageText"/> makes it; null for a page that is not given. Asked once for each address.</param>
    /// <param name="templates">Says what is lost; null: English.</param>
    /// <returns>A result for each passage looked for, in order of claims and hops. Redacted passages are not looked for.</returns>
    public static ImmutableArray<CheckedPassage> Of(LedgerReader ledger, Func<Uri, string?> textOf, MessageTemplates? templates = null)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(textOf);
        var said = templates ?? MessageTemplates.English;
        var now = Moment.Of(ledger);
        var redacted = now.Entries.OfType<ClaimTextRedacted>().Where(entry => entry.Text == ClaimText.Quote).Select(entry => entry.Claim).ToHashSet();
        var hops =
            from claim in now.Claims
            where claim.Root.StandsUncorrected(claim.Row) && !redacted.Contains(claim.Id)
            from hop in claim.Via
            where hop is { Url: not null, Passage: not null }
            orderby claim.Id
            select (Claim: claim, Hop: hop);
        var pages = new Dictionary<string, string?>(StringComparer.Ordinal);
        var results = ImmutableArray.CreateBuilder<CheckedPassage>();
        foreach (var (claim, hop) in hops)
        {
            var address = hop.Url!.OriginalString;
            if (!pages.TryGetValue(address, out var text))
            {
                pages[address] = text = textOf(hop.Url);
            }

            if (text is not null)
            {
                var match = PassageFinder.Find(hop.Passage!, text);
                results.Add(new CheckedPassage(claim, hop, match, match.Kind == PassageMatchKind.Lost ? Found(claim, hop, said) : null));
            }
        }

        return results.ToImmutable();
    }

    private static Finding Found(Claim claim, AttributionHop hop, MessageTemplates templates) => new(new FindingDetails
    {
        Descriptor = Lost,
        Claims = [claim],
        Question = claim.Question,
        Heading = templates.Heading(Lost.Id, ComparisonStatus.Note, Lost.Title),
        Explain = () => templates.ExplainLostPassage(claim, hop),
        Subject = "passage",
    });
}
