namespace ClaimTracker;

/// <summary>The entries of some lines, up to the first that is none.</summary>
/// <param name="Entries">The entries, in order.</param>
/// <param name="Fault">What is wrong with the line after them; null when there is none.</param>
internal sealed record ParsedLines(List<LedgerEntry> Entries, EntryLineException? Fault)
{
    public static ParsedLines Of(List<ReadOnlyMemory<byte>> lines, PlainClaims plain)
    {
        var entries = new List<LedgerEntry>(lines.Count);
        try
        {
            lines.ForEach(line => entries.Add(plain.Read(line.Span) ?? EntryLine.Read(line)));
            return new ParsedLines(entries, null);
        }
        catch (EntryLineException fault)
        {
            return new ParsedLines(entries, fault);
        }
    }
}
