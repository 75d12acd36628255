namespace ClaimTracker.Documents;

// The wire shape of the corrections desk's work list.
internal sealed record ImpactsJson(int ClaimTracker, IEnumerable<PieceJson> Pieces)
{
    private const int Version = 1;

    public static ImpactsJson Of(IEnumerable<PieceToCheck> pieces) => new(Version, pieces.Select(PieceJson.Of));
}
