namespace ClaimTracker.Testing;

/// <summary>What is expected of where a question stands.</summary>
public sealed class QuestionExpectation
{
    private readonly QuestionStanding _standing;
    private readonly StandingText _text;

    internal QuestionExpectation(QuestionStanding standing, FoundFindings found) =>
        (_standing, _text) = (standing, new StandingText(standing, found));

    /// <summary>It is in a state.</summary>
    /// <exception cref="ExpectationException">It is in another.</exception>
    public QuestionExpectation Is(QuestionState state) => Must(_standing.State == state, $"to be {state}");

    /// <summary>It is disputed.</summary>
    /// <exception cref="ExpectationException">It is not.</exception>
    public QuestionExpectation IsDisputed() => Is(QuestionState.Disputed);

    /// <summary>It is not disputed; it may be possibly disputed.</summary>
    /// <exception cref="ExpectationException">It is disputed.</exception>
    public QuestionExpectation IsNotDisputed() => Must(!_standing.IsDisputed, "not to be disputed");

    /// <summary>All sides share these answers, in this order, and no other.</summary>
    /// <param name="answers">As a claims document has them: <c>yes</c>, <c>at least 6</c>, the id of an entity.</param>
    /// <exception cref="ExpectationException">The common ground is another.</exception>
    public QuestionExpectation HasCommonGround(params ReadOnlySpan<string> answers)
    {
        var expected = answers.ToArray();
        return Must(_standing.CommonGround.Select(answer => answer.ToString()).SequenceEqual(expected), $"to have the common ground {string.Join("; ", expected)}");
    }

    /// <summary>There is nothing that all sides share.</summary>
    /// <exception cref="ExpectationException">There is.</exception>
    public QuestionExpectation HasNoCommonGround() => Must(_standing.CommonGround.IsEmpty, "to have no common ground");

    /// <summary>These parties have not answered, and no others.</summary>
    /// <param name="parties">The ids of the parties, in any order; none: nobody is silent.</param>
    /// <exception cref="ExpectationException">Others are silent.</exception>
    public QuestionExpectation LeavesSilent(params ReadOnlySpan<string> parties)
    {
        var expected = parties.ToArray();
        var silent = _standing.Silent.Select(silent => silent.Party.Id.ToString()).ToHashSet(StringComparer.Ordinal);
        return Must(silent.SetEquals(expected), $"to leave {(expected.Length == 0 ? "nobody" : string.Join(", ", expected))} silent");
    }

    /// <summary>Some claim gives an answer. What follows says which.</summary>
    /// <param name="answer">As a claims document has it: <c>yes</c>, <c>at least 6</c>, the id of an entity; <c>not army</c> where it is denied.</param>
    /// <exception cref="ExpectationException">None does.</exception>
    public PositionExpectation HasPosition(string answer)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(answer);
        var position = _standing.Positions.FirstOrDefault(position => position.ToString() == answer);
        Must(position is not null, $"to have the position {answer}");
        return new PositionExpectation(position!, _text);
    }

    private QuestionExpectation Must(bool holds, string expected) => holds ? this : throw _text.Failure(expected);
}
