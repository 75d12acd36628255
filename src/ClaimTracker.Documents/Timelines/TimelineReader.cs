namespace ClaimTracker.Documents;

/// <summary>Reads what happened out of the entries of a ledger, in their order.</summary>
internal sealed class TimelineReader
{
    private readonly LedgerReader _ledger;
    private readonly TimeZoneInfo _zone;
    private readonly LedgerEntry[] _entries;
    private readonly Dictionary<ClaimId, DateTimeOffset> _claims;
    private readonly Dictionary<QuestionId, DateTimeOffset> _questions;
    private readonly Dictionary<ClaimId, int> _lastOfClaim;
    private readonly Dictionary<QuestionId, int> _lastOfQuestion;
    private readonly Dictionary<QuestionId, Dictionary<ClaimId, PositionStep>> _steps = [];

    public TimelineReader(LedgerReader ledger, TimeZoneInfo zone)
    {
        _ledger = ledger;
        _zone = zone;
        _entries = [.. ledger.Entries];
        _claims = _entries.OfType<ClaimRecorded>().ToDictionary(entry => entry.Claim, entry => entry.Recorded);
        _questions = _entries.OfType<QuestionAsked>().ToDictionary(entry => entry.Question.Id, entry => entry.Recorded);
        _lastOfClaim = _entries.OfType<ClaimAssessed>().GroupBy(entry => entry.Claim).ToDictionary(own => own.Key, own => own.Last().Sequence);
        _lastOfQuestion = _entries.OfType<QuestionAssessed>().GroupBy(entry => entry.Question).ToDictionary(own => own.Key, own => own.Last().Sequence);
    }

    public IEnumerable<TimelineItem> Read() => _entries.Select(ItemOf).OfType<TimelineItem>();

    private TimelineItem? ItemOf(LedgerEntry entry) => entry switch
    {
        ClaimRecorded recorded => Said(recorded),
        ClaimRetracted retracted => Act(entry, retracted.Claim, retracted.At),
        ClaimCorrected corrected => Corrected(corrected),
        ClaimAmended amended => Amended(amended),
        ClaimWithdrawn withdrawn => Act(entry, withdrawn.Claim, withdrawn.At),
        ClaimUsed used => Act(entry, used.Claim, used.Usage.Published),
        ClaimReviewed reviewed => Act(entry, reviewed.Claims[0], reviewed.Review.Published),
        ClaimAssessed assessed => Assessed(assessed),
        QuestionAssessed assessed => Assessed(assessed),
        _ => null,
    };

    private TimelineItem Said(ClaimRecorded entry)
    {
        var claim = _ledger.GetClaim(entry.Claim);
        return new TimelineItem(entry, claim.Question, claim, TimelineTime.Of(claim.Said, claim.Recorded, _zone)) { Step = StepOf(claim) };
    }

    private TimelineItem Act(LedgerEntry entry, ClaimId about, EdtfTime? at)
    {
        var claim = _ledger.GetClaim(about);
        return new TimelineItem(entry, claim.Question, claim, TimeOf(entry, at, _claims[about]));
    }

    private TimelineItem Corrected(ClaimCorrected entry)
    {
        var claim = _ledger.GetClaim(entry.Claim);
        var latest = _claims[entry.Claim] > _claims[entry.With] ? _claims[entry.Claim] : _claims[entry.With];
        return new TimelineItem(entry, claim.Question, claim, TimeOf(entry, entry.At, latest)) { With = _ledger.GetClaim(entry.With) };
    }

    private TimelineItem Amended(ClaimAmended entry)
    {
        var claim = _ledger.GetClaim(entry.Claim);
        return new TimelineItem(entry, claim.Question, claim, TimeOf(entry, entry.At, _claims[entry.Claim]))
        {
            Before = _ledger.AsOf(entry.Sequence - 1).GetClaim(entry.Claim),
        };
    }

    private TimelineItem Assessed(ClaimAssessed entry)
    {
        var claim = _ledger.GetClaim(entry.Claim);
        return new TimelineItem(entry, claim.Question, claim, TimeOf(entry, entry.Assessment.Made, _claims[entry.Claim]))
        {
            IsSuperseded = _lastOfClaim[entry.Claim] > entry.Sequence,
        };
    }

    private TimelineItem Assessed(QuestionAssessed entry) =>
        new(entry, _ledger.GetQuestion(entry.Question), null, TimeOf(entry, entry.Assessment.Made, _questions[entry.Question]))
        {
            IsSuperseded = _lastOfQuestion[entry.Question] > entry.Sequence,
        };

    // Where a document states no time, its entry carries that of the claim or question, which says nothing.
    private TimelineTime TimeOf(LedgerEntry entry, EdtfTime? stated, DateTimeOffset ofWhatItIsAbout) =>
        TimelineTime.Of(stated, entry.Recorded > ofWhatItIsAbout ? entry.Recorded : null, _zone);

    private PositionStep? StepOf(Claim claim)
    {
        if (!_steps.TryGetValue(claim.Question.Id, out var steps))
        {
            steps = PositionHistory.AllOf(_ledger.On(claim.Question), _ledger.Settings.Comparison.Templates)
                .SelectMany(history => history.Steps)
                .ToDictionary(step => step.Claim.Id);
            _steps.Add(claim.Question.Id, steps);
        }

        return steps[claim.Id];
    }
}
