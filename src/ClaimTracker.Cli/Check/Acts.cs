namespace ClaimTracker.Cli;

/// <summary>What became of claims after they were recorded: taken back, corrected, withdrawn or amended, in words.</summary>
internal sealed class Acts
{
    private readonly Words _words;
    private readonly ILookup<ClaimId, ClaimRetracted> _retracted;
    private readonly ILookup<ClaimId, ClaimWithdrawn> _withdrawn;
    private readonly ILookup<ClaimId, ClaimCorrected> _corrected;
    private readonly ILookup<ClaimId, ClaimAmended> _amended;

    public Acts(IReadOnlyCollection<LedgerEntry> entries, Words words)
    {
        _words = words;
        _retracted = entries.OfType<ClaimRetracted>().ToLookup(entry => entry.Claim);
        _withdrawn = entries.OfType<ClaimWithdrawn>().ToLookup(entry => entry.Claim);
        _corrected = entries.OfType<ClaimCorrected>().ToLookup(entry => entry.Claim);
        _amended = entries.OfType<ClaimAmended>().ToLookup(entry => entry.Claim);
    }

    /// <summary>The acts that ended a claim, in words; null when none did.</summary>
    public string? WhyEnded(Claim claim)
    {
        // A correction that the desk pulled ends nothing.
        ClaimCorrected[] corrections = [.. _corrected[claim.Id].Where(entry => !_withdrawn.Contains(entry.With)).OrderBy(entry => entry.With)];
        string[] corrected = corrections.Length == 0
            ? []
            : [_words.Check.CorrectedBy(_words.Join(corrections.Select(entry => $"{entry.With}{Why(entry, entry.At)}").Distinct()))];
        string[] ended =
        [
            .. _withdrawn[claim.Id].Select(withdrawal => $"{_words.Check.Withdrawn}{Why(withdrawal, withdrawal.At)}"),
            .. _retracted[claim.Id].Select(retraction => $"{_words.Check.Retracted}{Why(retraction, retraction.At)}"),
            .. corrected,
        ];
        return ended.Length == 0 ? null : string.Join("; ", ended);
    }

    /// <summary>That our record of a claim was put right, in words; empty when it never was.</summary>
    public IEnumerable<string> Amendments(Claim claim) => _amended[claim.Id].Select(entry => _words.Check.Amended(Why(entry, entry.At)));

    /// <summary>Who noted an act, when, and why, in brackets; empty where nothing of it is known.</summary>
    public static string Note(EntryNote? note, string? when = null)
    {
        var circumstances = string.Join(", ", new[] { note?.By?.Trim(), when }.Where(part => part is not null));
        string[] all = [.. new[] { circumstances, note?.Why?.Trim() ?? string.Empty }.Where(part => part.Length > 0)];
        return all.Length == 0 ? string.Empty : $" ({string.Join(": ", all)})";
    }

    private string Why(LedgerEntry entry, EdtfTime? at) => Note(entry.Note, at is null ? null : _words.Templates.Say(at));
}
