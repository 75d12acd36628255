namespace ClaimTracker.Documents.Tests.Figures;

/// <summary>The figures recorded one by one through the API.</summary>
internal sealed class CasualtyLedger
{
    private CasualtyLedger(ClaimLedger ledger, IReadOnlyList<Finding> told)
    {
        Ledger = ledger;
        Told = told;
    }

    public ClaimLedger Ledger { get; }

    /// <summary>What the ledger told while the claims were recorded, one outcome after the other.</summary>
    public IReadOnlyList<Finding> Told { get; }

    /// <param name="answer">How a figure is given.</param>
    /// <param name="options">The options of the ledger, whose tolerance is written into the questions.</param>
    public static CasualtyLedger Of(Func<CasualtyFigure, Quantity> answer, ClaimTrackerOptions? options = null)
    {
        var ledger = new ClaimLedger(options ?? new ClaimTrackerOptions());
        var sources = CasualtyData.Figures.Select(figure => figure.Source).Distinct()
            .ToDictionary(source => source, source => ledger.Add(Speaker.Organisation(source, source)));
        var questions = CasualtyData.Figures.DistinctBy(figure => figure.Question)
            .ToDictionary(figure => figure.Question, figure => ledger.Ask(Question.Named(figure.Question, figure.QuestionText).WithQuantity()));
        var told = CasualtyData.Figures
            .SelectMany(figure => ledger.Record(Claim.By(sources[figure.Source]).That(questions[figure.Question]).Is(answer(figure)).Identified(figure.Id)).Findings)
            .ToList();
        return new CasualtyLedger(ledger, told);
    }

    /// <summary>The pairs that findings tell as conflicts of figures, sorted.</summary>
    public static IReadOnlyList<string> ConflictingPairs(IEnumerable<Finding> findings) => CasualtyData.Sorted(
        from finding in findings
        where finding is { Code: "CT2003", Status: ComparisonStatus.Conflict }
        select CasualtyData.Pair(finding.Claims[0].Id.ToString(), finding.Claims[1].Id.ToString()));
}
