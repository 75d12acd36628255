namespace ClaimTracker.Tests;

/// <summary>What happens to a ledger, as choices that <see cref="Player"/> makes sense of.</summary>
/// <param name="About">Which questions it is about: this one and the next.</param>
/// <param name="By">Who speaks: this one and the three after.</param>
/// <param name="Steps">The choices of each step.</param>
internal sealed record History(int About, int By, int[][] Steps)
{
    private static readonly Speaker[] AllSpeakers =
        [Some.Russia, Some.Ministry, Some.Spokesman, Some.Turncoat, Some.Ukraine, Some.Yusov, Some.Witness, Some.Insider, Some.Guard, Some.Mayor];

    public static Gen<History> Any { get; } = Gen.Select(
        Gen.Int[0, Some.Questions.Count - 1],
        Gen.Int[0, AllSpeakers.Length - 1],
        Roll.Faces.Array[1, 40],
        (about, by, steps) => new History(about, by, steps));

    public IReadOnlyList<Question> Questions => [.. Some.Questions.Concat(Some.Questions).Skip(About).Take(2)];

    public IReadOnlyList<Speaker> Speakers => [.. AllSpeakers.Concat(AllSpeakers).Skip(By).Take(4)];

    /// <summary>The ledger it leads to, entry by entry, for whoever reads a failure.</summary>
    public override string ToString()
    {
        var player = new Player(this);
        foreach (var _ in Steps)
        {
            player.PlayNext();
        }

        return string.Join('\n', player.Ledger.Entries.Skip(Some.Questions.Count + 1).Select(Line));
    }

    private static string Line(LedgerEntry entry) => entry switch
    {
        ClaimRecorded { Draft: var claim } => $"{entry.Recorded:t} {Line(claim)} via {string.Join(',', claim.Via.Select(hop => hop.Outlet))}",
        ClaimCorrected correction => $"{correction.With} corrects {correction.Claim}",
        ClaimRetracted or ClaimWithdrawn => $"{entry.GetType().Name} {(entry as ClaimRetracted)?.Claim ?? ((ClaimWithdrawn)entry).Claim}",
        ClaimAmended { Reads: var claim } => $"amended: {Line(claim)}",
        CounterclaimDeclared { Counterclaim: var counterclaim } => $"{counterclaim.Claim} {counterclaim.Kind} {counterclaim.Against}",
        EntitiesDeclared { Entities: [var entity] } => $"{entity.Id} within {string.Join(',', entity.Broader)} apart from {string.Join(',', entity.DistinctFrom)}",
        _ => entry.ToString()!,
    };

    private static string Line(ClaimDraft claim) =>
        $"{claim.Question} {claim.Id}: {claim.Speaker} {claim.Force} {claim.Answer} said {claim.Said} holds {claim.Holds} for {claim.Principal} {claim.Certainty} {claim.Nature}";
}
