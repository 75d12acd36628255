namespace ClaimTracker.Tests;

/// <summary>Anything that can happen to a ledger, redactions included, as choices that <see cref="LongPlayer"/> makes sense of.</summary>
/// <param name="Steps">The choices of each step.</param>
internal sealed record LongHistory(int[][] Steps)
{
    public static Gen<LongHistory> Any { get; } = Roll.Faces.Array[1, 50].Select(steps => new LongHistory(steps));

    public ClaimLedger Play()
    {
        var player = new LongPlayer(about: Steps[0][^1]);
        foreach (var faces in Steps)
        {
            player.Play(new Roll(faces));
        }

        return player.Ledger;
    }

    /// <summary>The ledger it leads to, for whoever reads a failure.</summary>
    public override string ToString() => System.Text.Encoding.UTF8.GetString(Lines.Of(Play().Entries.Skip(Some.Questions.Count + 1)));
}
