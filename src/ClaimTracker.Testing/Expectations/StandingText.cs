using System.Collections.Immutable;
using System.Globalization;

namespace ClaimTracker.Testing;

// Where a question stands, as a failed test prints it.
internal sealed class StandingText(QuestionStanding standing, FoundFindings found)
{
    public ExpectationException Failure(string expected) => new(
        $"Expected {standing.Question.Id} {expected}.\n{standing.Question.Text} {standing.State}.{Positions}{CommonGround}{Silent}\n{Findings}");

    private string Positions => string.Concat(standing.Positions.Select(position => string.Create(
        CultureInfo.InvariantCulture,
        $"\n  {position}: {Ids(position.InForce)}{NotInForce(position)}; {Counted(position.Origins, "origin")}{Sides(position)}")));

    private string CommonGround => standing.CommonGround.IsEmpty ? string.Empty : $"\n  common ground: {string.Join("; ", standing.CommonGround)}";

    private string Silent => standing.Silent.IsEmpty ? string.Empty : $"\n  silent: {string.Join(", ", standing.Silent.Select(silent => silent.Party.Id))}";

    private string Findings =>
        found.All.Where(finding => finding.Question?.Id == standing.Question.Id).ToImmutableArray() is { IsEmpty: false } here
            ? $"Findings on it:\n{FindingText.Of(here)}"
            : "There are no findings on it.";

    private static string Sides(Position position) =>
        position.Sides.IsEmpty ? string.Empty : $" ({string.Join(", ", position.Sides.Select(side => side.Id))})";

    private static string NotInForce(Position position) =>
        position.Claims.Except(position.InForce).ToArray() is { Length: > 0 } former ? $" (not in force: {Ids(former)})" : string.Empty;

    private static string Ids(IEnumerable<Claim> claims) => string.Join(", ", claims.Select(claim => claim.Id)) is { Length: > 0 } ids ? ids : "nobody";

    private static string Counted(int count, string what) => string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? string.Empty : "s")}");
}
