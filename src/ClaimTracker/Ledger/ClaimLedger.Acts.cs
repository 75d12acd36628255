namespace ClaimTracker;

// What is done with claims and findings that are on record.
public sealed partial class ClaimLedger
{
    /// <summary>Records that the speaker of a claim took it back. It stays on record, and is no longer in force.</summary>
    /// <param name="claim">The claim that was taken back.</param>
    /// <param name="note">Who records it, and why.</param>
    /// <param name="at">When the speaker took it back, as vaguely as it is known; null: nobody said.</param>
    /// <exception cref="ArgumentException">The claim is not in this ledger.</exception>
    /// <exception cref="EntryRefusedException">It was retracted before.</exception>
    public void Retract(Claim claim, EntryNote? note = null, EdtfTime? at = null) =>
        Enter(EntryPlans.Retract(claim, note, at));

    /// <summary>Records that the desk pulls a claim. It stays on record, and is no longer in force; what it corrected stands again.</summary>
    /// <exception cref="ArgumentException">The claim is not in this ledger.</exception>
    /// <exception cref="EntryRefusedException">It was withdrawn before.</exception>
    public void Withdraw(Claim claim, EntryNote? note = null) =>
        Enter(EntryPlans.Withdraw(claim, note));

    /// <summary>Records that the speaker of a claim, or somebody on the same side, replaced it.</summary>
    /// <param name="claim">The claim that was replaced.</param>
    /// <param name="with">Another claim on the same question, by the same speaker or with a side in common.</param>
    /// <param name="note">Who records it, and why.</param>
    /// <exception cref="ArgumentException">A claim is not in this ledger.</exception>
    /// <exception cref="EntryRefusedException">Such a claim cannot correct the other: it would be a counterclaim, or a loop.</exception>
    public void Correct(Claim claim, Claim with, EntryNote? note = null) =>
        Enter(EntryPlans.Correct(claim, with, note));

    /// <summary>Puts our record of a claim right. The claim keeps its id, and from now on reads as the draft says.</summary>
    /// <param name="claim">The claim whose record was wrong.</param>
    /// <param name="reads">The whole claim as it should read; start from <see cref="Claim.ToDraft"/>, or from the fluent grammar.</param>
    /// <param name="note">Who records it, and why.</param>
    /// <returns>The claim as it reads now.</returns>
    /// <exception cref="ArgumentException">The claim is not in this ledger.</exception>
    /// <exception cref="ClaimRefusedException">The draft is wrong, has another id, or would break a correction; nothing is recorded.</exception>
    public Claim Amend(Claim claim, ClaimDraft reads, EntryNote? note = null)
    {
        Enter(EntryPlans.Amend(claim, reads, note));
        return Root.Own(claim, nameof(claim));
    }

    /// <summary>Records that the desk finds a finding to be as it says.</summary>
    /// <exception cref="ArgumentException">A claim of the finding is not in this ledger.</exception>
    /// <exception cref="InvalidOperationException">A claim of the finding was amended since the finding was read.</exception>
    public void Confirm(Finding finding, EntryNote? note = null) =>
        Enter(EntryPlans.Review(finding, FindingVerdict.Confirmed, note));

    /// <summary>Records that the desk dismisses a finding. It stays listed as dismissed, changes no relation, and comes back when its claims change.</summary>
    /// <exception cref="ArgumentException">A claim of the finding is not in this ledger.</exception>
    /// <exception cref="InvalidOperationException">A claim of the finding was amended since the finding was read.</exception>
    public void Dismiss(Finding finding, EntryNote? note = null) =>
        Enter(EntryPlans.Review(finding, FindingVerdict.Dismissed, note));

    /// <summary>Declares one claim to be against another.</summary>
    /// <exception cref="ArgumentException">A claim is not in this ledger.</exception>
    public void Declare(Counterclaim counterclaim, EntryNote? note = null) =>
        Enter(EntryPlans.Declare(counterclaim, note));
}
