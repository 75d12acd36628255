using System.Globalization;

namespace ClaimTracker.Testing;

/// <summary>What is expected of one answer to a question, over its claims in force.</summary>
public sealed class PositionExpectation
{
    private readonly Position _position;
    private readonly StandingText _text;

    internal PositionExpectation(Position position, StandingText text) => (_position, _text) = (position, text);

    /// <summary>These claims in force hold it, and no others.</summary>
    /// <param name="claims">The ids of the claims, in any order.</param>
    /// <exception cref="ExpectationException">Others hold it.</exception>
    public PositionExpectation HeldBy(params ReadOnlySpan<string> claims)
    {
        var expected = claims.ToArray();
        var held = _position.InForce.Select(claim => claim.Id.ToString()).ToHashSet(StringComparer.Ordinal);
        return Must(held.SetEquals(expected), $"held by {string.Join(", ", expected)}");
    }

    /// <summary>So many independent sources stand behind it.</summary>
    /// <exception cref="ExpectationException">There are more, or fewer.</exception>
    public PositionExpectation WithOrigins(int count) =>
        Must(_position.Origins == count, string.Create(CultureInfo.InvariantCulture, $"with {count} {(count == 1 ? "origin" : "origins")}"));

    /// <summary>Two or more independent sources stand behind it.</summary>
    /// <exception cref="ExpectationException">There are fewer.</exception>
    public PositionExpectation Corroborated() => Must(_position.IsCorroborated, "corroborated");

    private PositionExpectation Must(bool holds, string expected) => holds ? this : throw _text.Failure($"to have the position {_position} {expected}");
}
