namespace ClaimTracker.Documents.Tests.Reference;

/// <summary>Chains that come back to themselves (2.7), among the claims in force.</summary>
internal static class CircularSourcing
{
    public static IEnumerable<Finding> Of(IReadOnlyList<Claim> claims) =>
        claims.Where(NamesAnOutletTwice).Select(claim => Found([claim]))
            .Concat(Loops(claims).Select(loop => Found(claims.Where(claim => claim.Via.Any(hop => hop.Url is { } url && loop.Contains(url))))));

    private static Finding Found(IEnumerable<Claim> claims)
    {
        var questions = claims.Select(claim => claim.Question.Id).Distinct().ToList();
        return new Finding("CT3001", "note", null, questions.Count == 1 ? questions[0] : null, Ids.Of(claims.Select(claim => claim.Id)));
    }

    private static bool NamesAnOutletTwice(Claim claim) => claim.Outlets.Distinct().Count() < claim.Via.Count;

    /// <summary>The groups of addresses each of which leads to every other, and to itself, through <c>cites</c>.</summary>
    private static IEnumerable<Ids> Loops(IReadOnlyList<Claim> claims)
    {
        var cites = claims
            .SelectMany(claim => claim.Via)
            .SelectMany(hop => hop.Cites, (hop, cited) => (From: hop.Url, To: cited))
            .ToList();
        return cites
            .Select(cite => cite.From)
            .OfType<string>()
            .Where(address => Reached(address).Contains(address))
            .Select(address => Ids.Of(Reached(address).Where(other => Reached(other).Contains(address))))
            .Distinct();

        HashSet<string> Reached(string address)
        {
            var reached = new HashSet<string>();
            var next = new Queue<string>([address]);
            while (next.TryDequeue(out var from))
            {
                foreach (var cited in cites.Where(cite => cite.From == from && reached.Add(cite.To)))
                {
                    next.Enqueue(cited.To);
                }
            }

            return reached;
        }
    }
}
