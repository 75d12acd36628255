namespace ClaimTracker.Documents;

/// <summary>A piece of ours that has to be looked at.</summary>
internal sealed record PieceJson(string Url, string Title, string Weight, IEnumerable<ImpactJson> Impacts)
{
    public static PieceJson Of(PieceToCheck piece) =>
        new(piece.Url.OriginalString, piece.Title, WireWord.Of(piece.Weight), piece.Impacts.Select(ImpactJson.Of));
}
