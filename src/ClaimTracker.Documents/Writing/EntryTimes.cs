namespace ClaimTracker.Documents;

/// <summary>When a document is read as having entered something: what it does not say follows from what it is about.</summary>
/// <param name="start">When the ledger begins.</param>
internal sealed class EntryTimes(DateTimeOffset start)
{
    private readonly Dictionary<ClaimId, DateTimeOffset> _ownTimes = [];
    private readonly HashSet<int> _untimed = [];
    private ClaimId? _last;
    private DateTimeOffset? _lastStated;
    private bool _isBeginning = true;

    /// <summary>The earliest time that the document says; null while it says none.</summary>
    public DateTimeOffset? Earliest { get; private set; }

    /// <summary>Notes a time that the document says, or that it says none.</summary>
    public void State(DateTimeOffset? time) => Earliest = time is { } stated && !(Earliest <= stated) ? stated : Earliest;

    /// <summary>Notes when a claim entered that was recorded at a time of its own.</summary>
    public void Note(ClaimId claim, DateTimeOffset recorded)
    {
        if (recorded != start)
        {
            _ownTimes[claim] = recorded;
        }
    }

    /// <summary>Looks at the entries in their order, to know which stand where a document puts what has no time: right behind their claim, or at the beginning.</summary>
    public void Look(LedgerEntry entry)
    {
        if (entry is ClaimRecorded recorded)
        {
            (_last, _lastStated) = (recorded.Claim, null);
            _isBeginning &= recorded.Draft.Recorded is null;
        }
        else if (_last is { } last && IsAbout(entry, last) && entry.Recorded == Of(last) && IsInOrder(Stated(entry), Of(last)))
        {
            _lastStated = Stated(entry);
            _untimed.Add(entry.Sequence);
        }
        else if (entry is QuestionAssessed { Assessment.Made: null } && _isBeginning && entry.Recorded == start)
        {
            _last = null;
            _untimed.Add(entry.Sequence);
        }
        else if (entry is not (EntitiesDeclared or QuestionAsked))
        {
            _last = null;
            _isBeginning = false;
        }
    }

    /// <summary>Whether an entry stands where a document puts what has no time.</summary>
    public bool IsUntimed(LedgerEntry entry) => _untimed.Contains(entry.Sequence);

    /// <summary>When a claim is read as having entered.</summary>
    public DateTimeOffset Of(ClaimId claim) => _ownTimes.GetValueOrDefault(claim, start);

    /// <summary>When something about a claim is read as having entered for which the document says a time, or none.</summary>
    public DateTimeOffset After(ClaimId claim, DateTimeOffset? stated) => stated is { } time && time > Of(claim) ? time : Of(claim);

    /// <summary>When something about two claims is read as having entered.</summary>
    public DateTimeOffset After(ClaimId claim, ClaimId other, DateTimeOffset? stated) => Later(After(claim, stated), After(other, stated));

    /// <summary>When something about several claims is read as having entered.</summary>
    public DateTimeOffset After(IEnumerable<ClaimId> claims, DateTimeOffset? stated) => claims.Select(claim => After(claim, stated)).Max();

    /// <summary>When something about no claim is read as having entered.</summary>
    public DateTimeOffset AtStart(DateTimeOffset? stated) => stated is { } time && time > start ? time : start;

    // Times before that of the claim count for nothing but the order among notes.
    private bool IsInOrder(DateTimeOffset? stated, DateTimeOffset claimed) => !(stated >= claimed) && (_lastStated is null || stated >= _lastStated);

    private static DateTimeOffset? Stated(LedgerEntry entry) => entry switch
    {
        ClaimRetracted act => act.At?.Interval.Start,
        ClaimWithdrawn act => act.At?.Interval.Start,
        ClaimAmended act => act.At?.Interval.Start,
        ClaimCorrected act => act.At?.Interval.Start,
        ClaimAssessed note => note.Assessment.Made?.Interval.Start,
        ClaimReviewed note => note.Review.Published?.Interval.Start,
        ClaimUsed note => note.Usage.Published.Interval.Start,
        _ => null,
    };

    private static bool IsAbout(LedgerEntry entry, ClaimId claim) => entry switch
    {
        ClaimRetracted act => act.Claim == claim,
        ClaimWithdrawn act => act.Claim == claim,
        ClaimAmended act => act.Claim == claim,
        ClaimCorrected act => act.Claim == claim || act.With == claim,
        CounterclaimDeclared { Counterclaim: var declared } => declared.Claim == claim || declared.Against == claim,
        ClaimAssessed note => note.Claim == claim,
        ClaimReviewed note => note.Claims.Contains(claim),
        ClaimUsed note => note.Claim == claim,
        GroundRulesSet note => note.Claim == claim,
        _ => false,
    };

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;
}
