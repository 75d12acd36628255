using System.Collections.Immutable;

namespace ClaimTracker.Documents;

/// <summary>The claims on record that annotations are about, and how they read with their passages.</summary>
internal static class AnnotatedClaims
{
    /// <summary>The claims that change, in order of ids.</summary>
    /// <param name="annotations">The annotations; of several about one page of a claim the last one counts.</param>
    /// <param name="ledger">The claims.</param>
    /// <param name="notes">Takes which annotations are about none.</param>
    public static IReadOnlyList<(Claim Claim, ClaimDraft Reads)> Of(ImmutableArray<WebAnnotation> annotations, LedgerReader ledger, NoteList notes)
    {
        var onPages = ledger.Claims
            .SelectMany(claim => claim.Via.Where(hop => hop.Url is not null).Select(hop => (Page: hop.Url!.OriginalString, Claim: claim)))
            .Distinct()
            .ToLookup(appearance => appearance.Page, appearance => appearance.Claim, StringComparer.Ordinal);
        var changed = new SortedDictionary<ClaimId, (Claim Claim, ImmutableArray<AttributionHop> Via)>();
        foreach (var annotation in annotations)
        {
            var page = annotation.Page.OriginalString;
            var claims = onPages[page].Where(claim => annotation.Claim is { } id ? claim.Id == id : Quotes(claim, annotation.Passage)).ToList();
            if (claims.Count == 0)
            {
                notes.Add(AnnotationWords.ClaimNotFound, annotation.Path, annotation.Claim is { } missing
                    ? $"No claim \"{missing}\" that came through {Shown.Short(page)} is on record."
                    : $"No claim that came through {Shown.Short(page)} quotes these words.");
            }

            foreach (var claim in claims)
            {
                var via = changed.TryGetValue(claim.Id, out var known) ? known.Via : claim.Via;
                changed[claim.Id] = (claim, [.. via.Select(hop => hop.Url?.OriginalString == page ? hop.At(annotation.Passage) : hop)]);
            }
        }

        return [.. changed.Values.Where(change => !change.Via.SequenceEqual(change.Claim.Via)).Select(change => (change.Claim, change.Claim.ToDraft().ReportedBy(change.Via.AsSpan())))];
    }

    // White space apart.
    private static bool Quotes(Claim claim, Passage passage)
    {
        if (claim.Quote is not { } quote)
        {
            return false;
        }

        var (said, stands) = (SpacedText.Of(quote).Letters, SpacedText.Of(passage.Exact).Letters);
        return said.Contains(stands, StringComparison.Ordinal) || stands.Contains(said, StringComparison.Ordinal);
    }
}
