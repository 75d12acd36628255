using System.Collections.Immutable;

namespace ClaimTracker.Rendering;

/// <summary>The findings on one question, sorted by what an editor would do with them.</summary>
internal sealed class FindingsOfQuestion
{
    /// <summary>Of one kind of finding on one question so many are explained at most; nobody reads more, and the board says how many there are.</summary>
    private const int MostExplained = 12;

    /// <summary>On a large board fewer are, so that the page stays small; two at least.</summary>
    private const int ExplainedTimesClaims = 2000;

    private const int LongestAnswer = 60;

    private readonly ClaimLines _lines;
    private readonly IReadOnlyList<FindingGroup> _groups;

    private readonly int _most;

    /// <summary>The findings on a question of a board with so many claims.</summary>
    public FindingsOfQuestion(IReadOnlyList<FindingGroup> groups, ClaimLines lines, int claims) =>
        (_groups, _lines, _most) = (groups, lines, Math.Clamp(ExplainedTimesClaims / Math.Max(1, claims), 2, MostExplained));

    public ImmutableArray<BoardFinding> Conflicts => Make(group => Kind(group.Example) == FindingCategory.Rivalry && group.Example.Status == ComparisonStatus.Conflict);

    public ImmutableArray<BoardFinding> Possible => Make(group => Kind(group.Example) == FindingCategory.Rivalry && group.Example.Status == ComparisonStatus.Possible);

    public ImmutableArray<BoardFinding> Changes => Make(group => Kind(group.Example) == FindingCategory.Change);

    public ImmutableArray<BoardFinding> Sourcing => Make(group => Kind(group.Example) == FindingCategory.Sourcing);

    public ImmutableArray<BoardFinding> Hints => Make(group => Kind(group.Example) == FindingCategory.Hint);

    /// <summary>A finding that is about no pair of positions.</summary>
    public static BoardFinding Alone(Finding finding) => new()
    {
        Code = finding.Code,
        Heading = finding.Heading,
        Explanation = finding.Explanation,
        Status = finding.Status,
        IsDismissed = finding.IsDismissed,
    };

    /// <summary>Whether two claims stand against one another, surely or possibly.</summary>
    public static bool IsClash(Finding finding) => Kind(finding) == FindingCategory.Rivalry;

    // By what was found, not by the code alone: a hedged clash is a possible conflict, a changed account is none, and a house rule may find anything.
    private static FindingCategory Kind(Finding finding) => finding switch
    {
        { Status: ComparisonStatus.Update } => FindingCategory.Change,
        { Code: "CT1002" or "CT4002" } => FindingCategory.Change,
        { Code: "CT3001" or "CT3002" or "CT3003" } => FindingCategory.Sourcing,
        { Status: ComparisonStatus.Conflict or ComparisonStatus.Possible } => FindingCategory.Rivalry,
        _ => FindingCategory.Hint,
    };

    private ImmutableArray<BoardFinding> Make(Func<FindingGroup, bool> isWanted)
    {
        var wanted = _groups.Where(isWanted).OrderBy(group => group.Example.IsDismissed).ToArray();
        var made = wanted.Take(_most).Select(Make);
        return wanted.Length <= _most
            ? [.. made]
            : [.. made, new BoardFinding { Heading = _lines.Words.More(wanted.Length - _most), Status = wanted[0].Example.Status }];
    }

    private BoardFinding Make(FindingGroup group)
    {
        var (finding, question) = (group.Example, group.Example.Question!);
        return new BoardFinding
        {
            Code = finding.Code,
            Heading = finding.Heading,
            Between = group is { Position: { } position, Against: { } against } ? Between(group, Answer(position, question), Answer(against, question)) : string.Empty,
            Explanation = finding.Explanation.Replace($"{question.Text} ", string.Empty, StringComparison.Ordinal),
            Pairs = group.Pairs > 1 ? _lines.Words.Pairs(group.Pairs) : null,
            Status = finding.Status,
            IsDismissed = finding.IsDismissed,
        };
    }

    private string Answer(Position position, Question question) => ShortText.Of(_lines.Say(position, question), LongestAnswer).TrimEnd('.');

    // Rivals stand against one another; of an update or correction the older comes first.
    private string Between(FindingGroup group, string position, string against) => group.Relation switch
    {
        Relation.CorrectedBy => _lines.Words.CorrectedTo(position, against),
        Relation.Corrects => _lines.Words.CorrectedTo(against, position),
        Relation.UpdatedBy or Relation.RevisedBy => _lines.Words.Then(position, against),
        Relation.Updates or Relation.Revises => _lines.Words.Then(against, position),
        _ => _lines.Words.Against(position, against),
    };
}
