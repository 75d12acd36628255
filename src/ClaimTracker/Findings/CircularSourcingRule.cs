namespace ClaimTracker;

/// <summary>CT3001: a chain that names an outlet twice, and pages that cite each other in a loop.</summary>
internal sealed class CircularSourcingRule(MessageTemplates templates) : LedgerRule(FindingCatalogue.Get(Id))
{
    public const string Id = NoteCode.CircularSourcing;

    private protected override string Heading => templates.Heading(Id, ComparisonStatus.Note, Descriptor.Title);

    protected override IEnumerable<Finding> Examine(LedgerView view)
    {
        var claims = view.Standings.SelectMany(standing => standing.InForce).ToList();
        return RepeatedOutlets(claims).Concat(CitationLoops(claims));
    }

    private IEnumerable<Finding> RepeatedOutlets(IEnumerable<Claim> claims) =>
        from claim in claims
        let repeated = claim.Outlets.GroupBy(outlet => outlet.Id).FirstOrDefault(outlet => outlet.Count() > 1)
        where repeated is not null
        select Found([claim], templates.ExplainRepeatedOutlet(claim, repeated.First()), subject: "via");

    // Addresses are compared as text. One finding for all pages that can reach one another through what they cite.
    private IEnumerable<Finding> CitationLoops(IReadOnlyCollection<Claim> claims)
    {
        var pages = claims
            .SelectMany(claim => claim.Via.Where(hop => hop.Url is not null).Select(hop => (Page: hop.Url!.OriginalString, Claim: claim, hop.Cites)))
            .ToLookup(appearance => appearance.Page, StringComparer.Ordinal);
        var cites = pages.ToDictionary(
            page => page.Key,
            page => page.SelectMany(appearance => appearance.Cites).Select(cite => cite.OriginalString).Where(pages.Contains).ToHashSet(StringComparer.Ordinal),
            StringComparer.Ordinal);
        return
            from pagesOfLoop in Loops.Groups(cites.Keys.Order(StringComparer.Ordinal), page => cites[page])
            let loop = Loops.Find(
                pagesOfLoop,
                page => cites[page].Where(cited => pagesOfLoop.Contains(cited) && (cited != page || pagesOfLoop.Count == 1)),
                StringComparer.Ordinal)
            where loop.Count > 0
            let inLoop = pagesOfLoop.SelectMany(page => pages[page]).Select(appearance => appearance.Claim).Distinct().OrderBy(claim => claim.Id).ToList()
            select Found(inLoop, templates.ExplainCitationLoop(loop[0], inLoop), subject: PlaceOf(loop[0][0], inLoop));
    }

    // Names a page by where it stands, not by its address, which may have to be redacted.
    private static string PlaceOf(string page, IReadOnlyList<Claim> claims) => (
        from claim in claims
        from hop in Enumerable.Range(0, claim.Via.Length)
        where claim.Via[hop].Url?.OriginalString == page
        select FormattableString.Invariant($"{claim.Id}/via/{hop}")).First();
}
