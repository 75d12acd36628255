namespace ClaimTracker;

// What is done with claims and findings that are on record.
public sealed partial class ClaimLedger
{
    /// <summary>Records that the speaker of a claim took it back. It stays on record, and is no longer in force.</summary>
    /// <exception cref="ArgumentException">The claim is not in this ledger.</exception>
    /// <exception cref="EntryRefusedException">It was retracted before.</exception>
    public void Retract(Claim claim, EntryNote? note = null) => Act(claim, LedgerChecks.OfRetraction, number => new Act.Retraction(number), note);

    /// <summary>Records that the desk pulls a claim. It stays on record, and is no longer in force; what it corrected stands again.</summary>
    /// <exception cref="ArgumentException">The claim is not in this ledger.</exception>
    /// <exception cref="EntryRefusedException">It was withdrawn before.</exception>
    public void Withdraw(Claim claim, EntryNote? note = null) => Act(claim, LedgerChecks.OfWithdrawal, number => new Act.Withdrawal(number), note);

    /// <summary>Records that the speaker of a claim, or somebody on the same side, replaced it.</summary>
    /// <param name="claim">The claim that was replaced.</param>
    /// <param name="with">Another claim on the same question, by the same speaker or with a side in common.</param>
    /// <param name="note">Who records it, and why.</param>
    /// <exception cref="ArgumentException">A claim is not in this ledger.</exception>
    /// <exception cref="EntryRefusedException">Such a claim cannot correct the other: it would be a counterclaim, or a loop.</exception>
    public void Correct(Claim claim, Claim with, EntryNote? note = null)
    {
        ArgumentNullException.ThrowIfNull(with);
        Act(
            claim,
            (corrected, root) => LedgerChecks.OfCorrection(corrected, Own(with, Root, nameof(with)).Number, root),
            corrected => new Act.Correction(corrected, Own(with, Root, nameof(with)).Number),
            note);
    }

    /// <summary>Puts our record of a claim right. The claim keeps its id, and from now on reads as the draft says.</summary>
    /// <param name="claim">The claim whose record was wrong.</param>
    /// <param name="reads">The whole claim as it should read; start from <see cref="Claim.ToDraft"/>, or from the fluent grammar.</param>
    /// <param name="note">Who records it, and why.</param>
    /// <returns>The claim as it reads now.</returns>
    /// <exception cref="ArgumentException">The claim is not in this ledger.</exception>
    /// <exception cref="ClaimRefusedException">The draft is wrong, has another id, or would break a correction; nothing is recorded.</exception>
    public Claim Amend(Claim claim, ClaimDraft reads, EntryNote? note = null)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(reads);
        lock (_writing)
        {
            var number = Own(claim, Root, nameof(claim)).Number;
            var problems = LedgerChecks.OfAmendment(number, reads, Root, Settings);
            if (!problems.IsEmpty)
            {
                throw new ClaimRefusedException(problems);
            }

            _writer.TryComparer(reads);
            _writer.AppendAmendment(number, reads, (_writer.NextRecorded(), null), Root.ClaimAt(number).Recorded, note);
            return Root.ClaimAt(number);
        }
    }

    /// <summary>Records that the desk finds a finding to be as it says.</summary>
    /// <exception cref="ArgumentException">A claim of the finding is not in this ledger.</exception>
    /// <exception cref="InvalidOperationException">A claim of the finding was amended since the finding was read.</exception>
    public void Confirm(Finding finding, EntryNote? note = null) => Review(finding, FindingVerdict.Confirmed, note);

    /// <summary>Records that the desk dismisses a finding. It stays listed as dismissed, changes no relation, and comes back when its claims change.</summary>
    /// <exception cref="ArgumentException">A claim of the finding is not in this ledger.</exception>
    /// <exception cref="InvalidOperationException">A claim of the finding was amended since the finding was read.</exception>
    public void Dismiss(Finding finding, EntryNote? note = null) => Review(finding, FindingVerdict.Dismissed, note);

    /// <summary>Declares one claim to be against another.</summary>
    /// <exception cref="ArgumentException">A claim is not in this ledger.</exception>
    public void Declare(Counterclaim counterclaim, EntryNote? note = null)
    {
        ArgumentNullException.ThrowIfNull(counterclaim);
        lock (_writing)
        {
            var (claim, against) = (Own(counterclaim.Claim, nameof(counterclaim)), Own(counterclaim.Against, nameof(counterclaim)));
            var act = new Act.Countering(claim, against, counterclaim.Kind, counterclaim.Note);
            _writer.AppendAct(act, _writer.NextRecorded(), note, claim, against);
        }
    }

    private void Review(Finding finding, FindingVerdict verdict, EntryNote? note)
    {
        ArgumentNullException.ThrowIfNull(finding);
        lock (_writing)
        {
            foreach (var claim in finding.Claims)
            {
                if (Own(claim, Root, nameof(finding)).Row != claim.Row)
                {
                    throw new InvalidOperationException($"The claim \"{claim.Id}\" was amended since the finding was read; read Findings again and review what is found now.");
                }
            }

            var recorded = _writer.NextRecorded();
            var review = new Act.Review(FindingReview.KeyOf(finding), FindingReview.StampOf(finding), verdict, recorded, note);
            _writer.AppendAct(review, recorded, note);
        }
    }

    private void Act(Claim claim, Func<int, LedgerRoot, IEnumerable<Problem>> check, Func<int, Act> makeAct, EntryNote? note)
    {
        ArgumentNullException.ThrowIfNull(claim);
        lock (_writing)
        {
            var number = Own(claim, Root, nameof(claim)).Number;
            ThrowIfAny(check(number, Root));
            _writer.AppendAct(makeAct(number), _writer.NextRecorded(), note, number);
        }
    }
}
