namespace ClaimTracker.Documents;

/// <summary>What happened to claims later, as a document writes it.</summary>
internal sealed class WrittenEvents(WrittenTexts texts, EntryTimes times, LossList losses)
{
    private readonly Dictionary<ClaimId, (WrittenMap Reads, EdtfTime? At)> _amended = [];

    /// <summary>Notes how a claim reads that will be amended, as it was recorded.</summary>
    public void NoteRecorded(ClaimId claim, WrittenMap map) => _amended[claim] = (map, null);

    /// <returns>Null for an entry that is no event.</returns>
    public WrittenMap? Of(LedgerEntry entry) => entry switch
    {
        ClaimRetracted { Claim: var claim, At: var at } => Act("retract", claim, entry, at, times.After(claim, at?.Interval.Start)),
        ClaimCorrected { Claim: var claim, With: var with, At: var at } => Act("correct", claim, entry, at, times.After(claim, with, at?.Interval.Start), with),
        ClaimWithdrawn { Claim: var claim, At: var at } => Withdrawal(claim, entry, at),
        ClaimAmended amended => Amendment(amended),
        _ => null,
    };

    private WrittenMap Withdrawal(ClaimId claim, LedgerEntry entry, EdtfTime? at) =>
        Act("withdraw", claim, entry, OfDesk(claim, entry, at), times.After(claim, at?.Interval.Start));

    private WrittenMap Amendment(ClaimAmended amended)
    {
        var (before, last) = _amended[amended.Claim];
        var at = OfDesk(amended.Claim, amended, amended.At);

        // A document applies amendments in the order of their times.
        if (last is not null && Second(at) < Second(last))
        {
            at = Second(EdtfTime.At(amended.Recorded)) < Second(last) ? last : EdtfTime.At(amended.Recorded);
        }

        var reads = WrittenClaim.Of(amended.Reads, texts);
        var map = Act("amend", amended.Claim, amended, at, times.After(amended.Claim, amended.At?.Interval.Start));
        foreach (var (key, value) in reads.Fields.Where(field => field.Key != "id" && (before[field.Key] is not { } former || !WrittenValue.AreAlike(former, field.Value))))
        {
            map.With(key, value);
        }

        foreach (var (key, _) in before.Fields.Where(field => reads[field.Key] is null))
        {
            map.With(key, WrittenValue.Literal("null"));
        }

        _amended[amended.Claim] = (reads, at);
        return map;
    }

    // What the desk did, it did when it was entered, where nothing else is said.
    private EdtfTime? OfDesk(ClaimId claim, LedgerEntry entry, EdtfTime? at) => at is null && entry.Recorded != times.Of(claim) ? EdtfTime.At(entry.Recorded) : at;

    private WrittenMap Act(string act, ClaimId claim, LedgerEntry entry, EdtfTime? at, DateTimeOffset expected, ClaimId? with = null)
    {
        if (entry.Recorded != expected)
        {
            losses.Add(LossKind.EntryTime, JsonPointer.Of($"/events/{act}", claim.ToString()), $"It was entered at {WrittenTexts.Moment(entry.Recorded)}, which an event does not say beside the time at which it happened.");
        }

        times.State(at?.Interval.Start);
        var path = JsonPointer.Of($"/events/{act}", claim.ToString());
        return new WrittenMap()
            .With(act, WrittenValue.Of(claim.ToString()))
            .With("with", with?.ToString())
            .With("at", WrittenClaim.Word(texts.Time(at, path)))
            .With("by", texts.Text(entry.Note?.By, path))
            .With("reason", texts.Text(entry.Note?.Why, path));
    }

    private static long Second(EdtfTime? time) => time?.Interval.StartSecond ?? long.MinValue;
}
