namespace ClaimTracker.Testing;

/// <summary>What is expected of how two claims compare.</summary>
public sealed class ComparisonExpectation
{
    private readonly Comparison _comparison;

    internal ComparisonExpectation(Comparison comparison) => _comparison = comparison;

    /// <summary>The two conflict.</summary>
    /// <exception cref="ExpectationException">They do not, or only possibly.</exception>
    public ComparisonExpectation IsConflict() => Must(_comparison.Status == ComparisonStatus.Conflict, "to conflict");

    /// <summary>The two possibly conflict.</summary>
    /// <exception cref="ExpectationException">They do not, or conflict for certain.</exception>
    public ComparisonExpectation IsPossibleConflict() => Must(_comparison.Status == ComparisonStatus.Possible, "to conflict possibly");

    /// <summary>The two do not conflict, not even possibly; one may update or correct the other.</summary>
    /// <exception cref="ExpectationException">They conflict, or possibly do.</exception>
    public ComparisonExpectation IsNoConflict() =>
        Must(_comparison.Status is not (ComparisonStatus.Conflict or ComparisonStatus.Possible), "not to conflict");

    /// <summary>The first relates to the second so.</summary>
    /// <exception cref="ExpectationException">It relates otherwise.</exception>
    public ComparisonExpectation Is(Relation relation) => Must(_comparison.Relation == relation, $"to give the relation {relation}");

    /// <summary>It is so for a reason.</summary>
    /// <exception cref="ExpectationException">It is so for another.</exception>
    public ComparisonExpectation Because(Reason reason) => Must(_comparison.Reason == reason, $"to give the reason {reason}");

    /// <summary>It has a code.</summary>
    /// <exception cref="ExpectationException">It has another, or none.</exception>
    public ComparisonExpectation WithCode(string code)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        return Must(_comparison.Code == code, $"to give {FoundFindings.Titled(code)}");
    }

    private ComparisonExpectation Must(bool holds, string expected) => holds ? this : throw new ExpectationException(
        $"Expected {_comparison.First.Id} and {_comparison.Second.Id} {expected}.\n"
        + $"They give {_comparison.Relation}, {_comparison.Status}, {_comparison.Reason}{(_comparison.Code is { } code ? $", {code}" : string.Empty)}:\n\n"
        + $"  {_comparison.Explanation.ReplaceLineEndings("\n  ")}");
}
