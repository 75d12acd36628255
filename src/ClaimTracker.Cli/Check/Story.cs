namespace ClaimTracker.Cli;

/// <summary>One moment of a ledger, with what the text report looks up again and again.</summary>
internal sealed class Story
{
    // Looked for where they are told: on a long story that takes a while.
    private readonly Lazy<IReadOnlyList<Finding>> _findings;
    private readonly Lazy<ILookup<QuestionId, Finding>> _findingsOn;
    private readonly ILookup<ClaimId, Counterclaim> _declaredBy;
    private readonly ILookup<ClaimId, Counterclaim> _declaredAgainst;

    public Story(LedgerSnapshot ledger, Words words)
    {
        Words = words;
        Ledger = ledger;
        _findings = new(() => Ledger.Findings);
        _findingsOn = new(() => Findings.Where(finding => finding.Question is not null).ToLookup(finding => finding.Question!.Id));
        LedgerEntry[] entries = [.. Ledger.ActEntries];
        Acts = new Acts(entries, words);
        Desk = new DeskNotes(entries, words);
        var declared = entries.OfType<CounterclaimDeclared>().Select(entry => entry.Counterclaim).ToArray();
        _declaredBy = declared.ToLookup(counterclaim => counterclaim.Claim);
        _declaredAgainst = declared.ToLookup(counterclaim => counterclaim.Against);
    }

    public LedgerSnapshot Ledger { get; }

    /// <summary>The language that it is told in.</summary>
    public Words Words { get; }

    /// <summary>All findings, by code, then claim ids.</summary>
    public IReadOnlyList<Finding> Findings => _findings.Value;

    public IEnumerable<Finding> FindingsOn(Question question) => _findingsOn.Value[question.Id];

    /// <summary>What became of claims after they were recorded.</summary>
    public Acts Acts { get; }

    /// <summary>What our desk noted for itself.</summary>
    public DeskNotes Desk { get; }

    /// <summary>What an editor declared the claim to be against, in order of ids.</summary>
    public IEnumerable<Counterclaim> DeclaredBy(Claim claim) =>
        _declaredBy[claim.Id].OrderBy(counterclaim => counterclaim.Against).ThenBy(counterclaim => counterclaim.Kind);

    /// <summary>What an editor declared to be against the claim, in order of ids.</summary>
    public IEnumerable<Counterclaim> DeclaredAgainst(Claim claim) =>
        _declaredAgainst[claim.Id].OrderBy(counterclaim => counterclaim.Claim).ThenBy(counterclaim => counterclaim.Kind);

    /// <summary>The name of who made a claim, for a line that only points to it.</summary>
    public string SpeakerOf(ClaimId claim) => Ledger.GetClaim(claim).Speaker.Name;

    /// <summary>An answer in words.</summary>
    public string Say(Answer answer, Question question) =>
        Words.Templates.Say(answer, question, id => Ledger.GetEntity(id).Name);

    /// <summary>The answer of a position in words; a denial is marked.</summary>
    public string Say(Position position, Question question)
    {
        var answer = Say(position.Answer, question);
        return position.Polarity switch
        {
            Polarity.Denied when position.Claims.All(claim => claim.Force == Force.Doubts) => Words.Standing.Doubted(answer),
            Polarity.Denied => Words.Standing.Denied(answer),
            _ => answer,
        };
    }
}
