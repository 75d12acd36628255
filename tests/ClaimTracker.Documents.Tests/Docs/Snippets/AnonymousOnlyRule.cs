// <shown>
using ClaimTracker;
// </shown>

namespace Snippets;

// <shown>
/// <summary>An answer that nobody stands up for with a name.</summary>
public sealed class AnonymousOnlyRule() : LedgerRule(
    new FindingDescriptor("CT9002", "Only anonymous sources", FindingSeverity.Warning) { HelpPage = "https://desk.example/rules#CT9002" })
{
    protected override IEnumerable<Finding> Examine(LedgerView view) =>
        from standing in view.Standings
        from position in standing.Positions
        where !position.InForce.IsEmpty && position.InForce.All(claim => claim.Speaker.IsAnonymous)
        select Found(position, $"{standing.Question.Text} Only anonymous sources {Verb(position)}: {Answer(position, standing, view)}. {Support(position)}");

    private static string Verb(Position position) => position.Polarity == Polarity.Denied ? "deny" : "say";

    // Of entities the names, not the ids.
    private static string Answer(Position position, QuestionStanding standing, LedgerView view) =>
        MessageTemplates.English.Say(position.Answer, standing.Question, id => view.GetEntity(id).Name);

    // Seven claims that go back to one unknown are one: mentions are not origins.
    private static string Support(Position position) => (position.Mentions, position.Origins) switch
    {
        (1, _) => "It is one claim.",
        (var claims, 1) => $"They are {claims} claims and count as one origin: not shown to be independent.",
        var (claims, origins) => $"They are {claims} claims by {origins} sources that the desk holds to be different.",
    };
}
// </shown>
