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
        ClaimRecorded { Claim: var claim } =>
            $"{entry.Recorded:t} {claim.Question.Id} {claim} said {claim.Said} holds {claim.Holds} for {claim.Principal?.Id} {claim.Certainty} {claim.Nature} "
            + $"via {Printed.Ids(claim.Outlets)}",
        ClaimCorrected correction => $"{correction.With.Id} corrects {correction.Claim.Id}",
        ClaimRetracted or ClaimWithdrawn => $"{entry.GetType().Name} {(entry as ClaimRetracted)?.Claim.Id ?? ((ClaimWithdrawn)entry).Claim.Id}",
        ClaimAmended { After: var claim } => $"amended: {claim.Question.Id} {claim} said {claim.Said} holds {claim.Holds} for {claim.Principal?.Id} {claim.Certainty} {claim.Nature}",
        CounterclaimDeclared { Counterclaim: var counterclaim } => $"{counterclaim.Claim} {counterclaim.Kind} {counterclaim.Against}",
        EntitiesDeclared { Entities: [var entity] } => $"{entity.Id} within {string.Join(',', entity.Broader)} apart from {string.Join(',', entity.DistinctFrom)}",
        _ => entry.ToString()!,
    };
}
