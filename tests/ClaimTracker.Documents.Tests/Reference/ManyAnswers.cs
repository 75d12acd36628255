namespace ClaimTracker.Documents.Tests.Reference;

/// <summary>Lists and <c>only</c> sets where several answers can be true (2.3). <c>distinctFrom</c> has no effect here.</summary>
internal static class ManyAnswers
{
    /// <summary>The relation of 2.4, and whether it is the <c>only</c> set that excludes.</summary>
    public static (string Relation, bool OutsideOnlySet) Relate(EntityAnswer first, bool firstDenied, EntityAnswer second, bool secondDenied, Entities entities) =>
        (firstDenied, secondDenied) switch
        {
            (false, false) when Outside(first, second, entities) || Outside(second, first, entities) => ("contrary", true),
            (false, false) => (ByRefining(Entails(first, second, entities), Entails(second, first, entities)), false),
            (false, true) => (AssertedAgainstDenied(first, second, entities), false),
            (true, false) => (AssertedAgainstDenied(second, first, entities), false),
            (true, true) => (ByRefining(DenialRefines(first, second, entities), DenialRefines(second, first, entities)), false),
        };

    /// <summary>Who asserts the first has asserted the second.</summary>
    public static bool Entails(EntityAnswer first, EntityAnswer second, Entities entities)
    {
        var everyMember = second.Members.All(member => first.Members.Any(ours => entities.Within(ours, member)));
        return second.Only
            ? everyMember && first.Only && first.Members.All(ours => second.Members.Any(member => entities.Within(ours, member)))
            : everyMember;
    }

    /// <summary>A member of the first has nothing to do with any member of the second, which says that nothing else is an answer.</summary>
    private static bool Outside(EntityAnswer first, EntityAnswer second, Entities entities) =>
        second.Only && first.Members.Any(ours => !second.Members.Any(member =>
            entities.Within(ours, member) || entities.Within(member, ours) || entities.Overlap(ours, member)));

    private static string ByRefining(bool firstRefines, bool secondRefines) => (firstRefines, secondRefines) switch
    {
        (true, true) => "same",
        (true, false) => "refines",
        (false, true) => "refinedBy",
        (false, false) => "compatible",
    };

    private static string AssertedAgainstDenied(EntityAnswer asserted, EntityAnswer denied, Entities entities)
    {
        if (denied.Only)
        {
            return (Entails(asserted, denied, entities), Entails(denied, asserted, entities)) switch
            {
                (true, true) => "contradictory",
                (true, false) => "contrary",
                _ => "compatible",
            };
        }

        if (!asserted.Members.Any(ours => denied.Members.Any(member => entities.Within(ours, member))))
        {
            return "compatible";
        }

        return !asserted.Only && asserted.Members.Count == 1 && asserted.Members.Equals(denied.Members) ? "contradictory" : "contrary";
    }

    private static bool DenialRefines(EntityAnswer first, EntityAnswer second, Entities entities) => (first.Only, second.Only) switch
    {
        (false, false) => second.Members.All(member => first.Members.Any(ours => entities.Within(member, ours))),
        (true, true) => Entails(second, first, entities),
        (false, true) => second.Members.Any(member => first.Members.Any(ours => entities.Within(member, ours))),
        (true, false) => false,
    };
}
