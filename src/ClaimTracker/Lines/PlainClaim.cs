namespace ClaimTracker;

/// <summary>The pieces of a line that records a claim, written exactly as this version of the library writes it, without a principal and a chain of outlets.</summary>
internal ref struct PlainClaim
{
    public int Sequence;
    public ReadOnlySpan<byte> Recorded;
    public ReadOnlySpan<byte> By;
    public ReadOnlySpan<byte> Id;
    public ReadOnlySpan<byte> Speaker;
    public ReadOnlySpan<byte> Question;
    public ReadOnlySpan<byte> Force;
    public ReadOnlySpan<byte> Answer;
    public ReadOnlySpan<byte> Certainty;
    public ReadOnlySpan<byte> Nature;
    public ReadOnlySpan<byte> Said;
    public ReadOnlySpan<byte> Holds;
    public ReadOnlySpan<byte> OwnRecorded;
    public ReadOnlySpan<byte> Quote;
    public ReadOnlySpan<byte> Wording;
    public ReadOnlySpan<byte> Language;

    /// <summary>Splits a line; a piece that is missing is empty. What stands in the pieces is not looked at.</summary>
    public static bool TrySplit(ReadOnlySpan<byte> line, out PlainClaim claim)
    {
        claim = default;
        var rest = new PlainLine(line);
        return rest.Skip("{\"v\":1,\"sequence\":"u8) && rest.Number(out claim.Sequence)
            && rest.Skip(",\"recorded\":"u8) && rest.Text(out claim.Recorded)
            && rest.Skip(",\"kind\":\"claimRecorded\""u8) && rest.Optional(",\"by\":"u8, out claim.By)
            && rest.Skip(",\"claim\":{\"id\":"u8) && rest.Text(out claim.Id)
            && rest.Skip(",\"speaker\":"u8) && rest.Text(out claim.Speaker)
            && rest.Skip(",\"question\":"u8) && rest.Text(out claim.Question)
            && rest.Skip(",\"force\":"u8) && rest.Text(out claim.Force)
            && rest.Skip(",\"answer\":"u8) && rest.FlatObject(out claim.Answer)
            && rest.Optional(",\"certainty\":"u8, out claim.Certainty)
            && rest.Skip(",\"nature\":"u8) && rest.Text(out claim.Nature)
            && rest.Optional(",\"said\":"u8, out claim.Said)
            && rest.Optional(",\"holds\":"u8, out claim.Holds)
            && rest.Optional(",\"recorded\":"u8, out claim.OwnRecorded)
            && rest.Optional(",\"quote\":"u8, out claim.Quote)
            && rest.Optional(",\"wording\":"u8, out claim.Wording)
            && rest.Optional(",\"language\":"u8, out claim.Language)
            && rest.Skip("}}"u8) && rest.IsAtEnd;
    }
}
