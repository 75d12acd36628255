namespace ClaimTracker.Rendering;

/// <summary>What became of claims after they were recorded, and what our desk noted about them, in words.</summary>
internal sealed class ClaimActs
{
    private readonly LedgerView _ledger;
    private readonly ClaimLines _lines;
    private readonly ILookup<ClaimId, ClaimRetracted> _retracted;
    private readonly ILookup<ClaimId, ClaimWithdrawn> _withdrawn;
    private readonly ILookup<ClaimId, ClaimCorrected> _corrected;
    private readonly ILookup<ClaimId, ClaimAmended> _amended;
    private readonly ILookup<ClaimId, Counterclaim> _declaredBy;
    private readonly ILookup<ClaimId, Counterclaim> _declaredAgainst;

    public ClaimActs(LedgerReader ledger, ClaimLines lines)
    {
        (_ledger, _lines) = (ledger, lines);
        LedgerEntry[] entries = [.. ledger.ActEntries];
        _retracted = entries.OfType<ClaimRetracted>().ToLookup(entry => entry.Claim);
        _withdrawn = entries.OfType<ClaimWithdrawn>().ToLookup(entry => entry.Claim);
        _corrected = entries.OfType<ClaimCorrected>().ToLookup(entry => entry.Claim);
        _amended = entries.OfType<ClaimAmended>().ToLookup(entry => entry.Claim);
        var declared = entries.OfType<CounterclaimDeclared>().Select(entry => entry.Counterclaim).ToArray();
        _declaredBy = declared.ToLookup(counterclaim => counterclaim.Claim);
        _declaredAgainst = declared.ToLookup(counterclaim => counterclaim.Against);
    }

    /// <summary>When its speaker took a claim back: a time, or null where nobody said. False when nobody took it back.</summary>
    public bool IsRetracted(Claim claim, out EdtfTime? at)
    {
        at = _retracted[claim.Id].Select(entry => entry.At).FirstOrDefault();
        return _retracted.Contains(claim.Id);
    }

    /// <summary>Why a claim is not in force.</summary>
    public string WhyEnded(Claim claim) => Ended(claim) ?? _lines.Words["overtaken"];

    /// <summary>The acts that ended a claim; null when none did.</summary>
    public string? Ended(Claim claim)
    {
        // A correction that the desk pulled ends nothing.
        string[] all =
        [
            .. _withdrawn[claim.Id].Select(entry => $"{_lines.Words["withdrawn"]}{Why(entry, entry.At)}"),
            .. _retracted[claim.Id].Select(entry => $"{_lines.Words["retracted"]}{Why(entry, entry.At)}"),
            .. _corrected[claim.Id].Where(entry => !_withdrawn.Contains(entry.With)).OrderBy(entry => entry.With).Select(Corrected),
        ];
        return all.Length == 0 ? null : string.Join("; ", all);
    }

    /// <summary>Amendments, counterclaims and terms, a sentence each.</summary>
    public IEnumerable<string> Notes(Claim claim)
    {
        var words = _lines.Words;
        foreach (var entry in _amended[claim.Id])
        {
            yield return $"{words["amended"].TrimEnd('.')}{Why(entry, entry.At)}.";
        }

        foreach (var declared in _declaredBy[claim.Id].OrderBy(counterclaim => counterclaim.Against).ThenBy(counterclaim => counterclaim.Kind))
        {
            yield return words.Declared(declared.Kind, SpeakerOf(declared.Against));
        }

        foreach (var declared in _declaredAgainst[claim.Id].OrderBy(counterclaim => counterclaim.Claim).ThenBy(counterclaim => counterclaim.Kind))
        {
            yield return $"{words.Countered(declared.Kind, SpeakerOf(declared.Claim))}{(declared.Note is { } note ? $" {note.Trim()}" : string.Empty)}";
        }

        if (Rules(claim) is { } rules)
        {
            var parts = new[] { words.Terms(rules.Terms), rules.Description?.Trim(), rules.Reason?.Trim() };
            yield return $"{string.Join("; ", parts.Where(part => !string.IsNullOrEmpty(part)))}.";
        }
    }

    /// <summary>The terms on which a claim was told; null when nothing was agreed.</summary>
    public GroundRules? Rules(Claim claim) => _ledger.GroundRulesOf(claim) is [.., var last] ? last.What : null;

    private string Corrected(ClaimCorrected entry)
    {
        var with = _ledger.GetClaim(entry.With);
        var answer = with.Answer is { } given ? $": {_lines.Say(given, with.Question)}" : string.Empty;
        return $"{_lines.Words.CorrectedBy(_lines.Line(with))}{answer}{Why(entry, null)}";
    }

    private string SpeakerOf(ClaimId claim) => _ledger.GetClaim(claim).Speaker.Name;

    private string Why(LedgerEntry entry, EdtfTime? at)
    {
        var circumstances = string.Join(", ", new[] { entry.Note?.By?.Trim(), at is null ? null : _lines.Say(at) }.Where(part => !string.IsNullOrEmpty(part)));
        string[] all = [.. new[] { circumstances, entry.Note?.Why?.Trim() ?? string.Empty }.Where(part => part.Length > 0)];
        return all.Length == 0 ? string.Empty : $" ({string.Join(": ", all)})";
    }
}
