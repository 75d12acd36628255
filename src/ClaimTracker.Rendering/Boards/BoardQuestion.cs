using System.Collections.Immutable;

namespace ClaimTracker.Rendering;

/// <summary>One question as a board shows it.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class BoardQuestion
{
    internal BoardQuestion()
    {
    }

    /// <summary>The question.</summary>
    public QuestionId Id { get; internal init; }

    /// <summary>The question as it is asked.</summary>
    public string Text { get; internal init; } = string.Empty;

    /// <summary>Its state.</summary>
    public QuestionState State { get; internal init; }

    /// <summary>The state in a word or two.</summary>
    public string Heading { get; internal init; } = string.Empty;

    /// <summary>Who stands against whom, who agrees, or who answers alone; without a full stop.</summary>
    public string Verdict { get; internal init; } = string.Empty;

    /// <summary>What all sides hold, in words; empty where there is nothing.</summary>
    public ImmutableArray<string> CommonGround { get; internal init; } = [];

    /// <summary>Who gave no answer.</summary>
    public ImmutableArray<BoardSilence> Silent { get; internal init; } = [];

    /// <summary>What decides how answers compare, where it is not the usual. Each a sentence.</summary>
    public ImmutableArray<string> Notes { get; internal init; } = [];

    /// <summary>The positions in force, rivals in camps of their own.</summary>
    public ImmutableArray<BoardCamp> Camps { get; internal init; } = [];

    /// <summary>Positions that only tell of an earlier time.</summary>
    public ImmutableArray<BoardPosition> Earlier { get; internal init; } = [];

    /// <summary>Positions of which no claim is in force any more.</summary>
    public ImmutableArray<BoardPosition> Ended { get; internal init; } = [];

    /// <summary>Claims that hold no position: opinions, predictions, answers not given.</summary>
    public ImmutableArray<BoardClaim> Apart { get; internal init; } = [];

    /// <summary>Conflicts.</summary>
    public ImmutableArray<BoardFinding> Conflicts { get; internal init; } = [];

    /// <summary>Clashes that are hedged or undated.</summary>
    public ImmutableArray<BoardFinding> PossibleConflicts { get; internal init; } = [];

    /// <summary>Updates, corrections, changed accounts and answers that may be newer. None of them is a conflict.</summary>
    public ImmutableArray<BoardFinding> Changes { get; internal init; } = [];

    /// <summary>Circular sourcing, shared origins, outlets that differ.</summary>
    public ImmutableArray<BoardFinding> Sourcing { get; internal init; } = [];

    /// <summary>What else was found: hints, and findings of rules of the house.</summary>
    public ImmutableArray<BoardFinding> Hints { get; internal init; } = [];

    /// <summary>What our desk thinks of the question, and of claims on it.</summary>
    public ImmutableArray<BoardAssessment> Assessments { get; internal init; } = [];

    /// <summary>Where we published claims on it.</summary>
    public ImmutableArray<BoardLink> Published { get; internal init; } = [];

    /// <summary>What other publishers think of claims on it, each publisher's together. Never our own assessment, and never added up.</summary>
    public ImmutableArray<BoardReview> Reviews { get; internal init; } = [];

    /// <summary>The positions in force, in the order in which they are shown.</summary>
    public IEnumerable<BoardPosition> Positions => Camps.SelectMany(camp => camp.Positions);

    /// <summary>Where the question stands, for pictures.</summary>
    internal QuestionStanding Standing { get; init; } = null!;

    /// <summary>Which positions clash, for pictures.</summary>
    internal IReadOnlyList<PositionLink> Clashes { get; init; } = [];

    /// <summary>Which positions say more than others, for pictures.</summary>
    internal IReadOnlyList<PositionLink> Refinements { get; init; } = [];
}
