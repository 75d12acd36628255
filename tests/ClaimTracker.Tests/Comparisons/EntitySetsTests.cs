namespace ClaimTracker.Tests;

/// <summary>DESIGN 2.3, lists and only sets where several answers can be true.</summary>
public sealed class EntitySetsTests
{
    public static TheoryData<string, string, string> Asserted => new()
    {
        { "corps", "citizens", "Refines Refines" },
        { "corps, army", "citizens", "Refines Refines" },
        { "citizens", "citizens, army", "RefinedBy Refines" },
        { "army, citizens", "citizens, army", "Same Same" },
        { "army, army", "army", "Same Same" },
        { "corps, citizens", "corps", "Same Same" },
        { "citizens", "army", "Compatible BothCanBeTrue" },
        { "corps, army", "corps, kozinka", "Compatible BothCanBeTrue" },
        { "only citizens", "army", "Contrary OutsideOnlySet" },
        { "only citizens", "corps", "Compatible BothCanBeTrue" },
        { "only citizens", "volunteers", "Compatible BothCanBeTrue" },
        { "only citizens", "fighters", "Refines Refines" },
        { "only legion", "volunteers", "Contrary OutsideOnlySet" },
        { "only army, legion", "army", "Refines Refines" },
        { "only army", "army, legion", "Contrary OutsideOnlySet" },
        { "only army", "only army", "Same Same" },
        { "only corps", "only citizens", "Refines Refines" },
        { "only corps, legion", "only citizens", "Refines Refines" },
        { "only citizens", "only citizens, army", "Contrary OutsideOnlySet" },
        { "only citizens", "only volunteers", "Compatible BothCanBeTrue" },
        { "only army", "none", "Contrary NoneAgainstSome" },
        { "army", "none", "Contrary NoneAgainstSome" },
        { "none", "none", "Same Same" },
    };

    public static TheoryData<string, string, string> AssertedAgainstDenied => new()
    {
        { "citizens", "citizens", "Contradictory Denied" },
        { "corps", "citizens", "Contrary Denied" },
        { "citizens", "corps", "Compatible BothCanBeTrue" },
        { "corps, army", "corps", "Contrary Denied" },
        { "army", "army, citizens", "Contrary Denied" },
        { "kozinka", "army, citizens", "Compatible BothCanBeTrue" },
        { "only army", "army", "Contrary Denied" },
        { "only army", "citizens", "Compatible BothCanBeTrue" },
        { "army", "only army", "Compatible BothCanBeTrue" },
        { "only army", "only army", "Contradictory Denied" },
        { "only corps", "only citizens", "Contrary Denied" },
        { "only citizens", "only corps", "Compatible BothCanBeTrue" },
        { "army, citizens", "only army", "Compatible BothCanBeTrue" },
        { "none", "army", "Compatible BothCanBeTrue" },
        { "army", "none", "Compatible BothCanBeTrue" },
        { "none", "none", "Contradictory Denied" },
    };

    public static TheoryData<string, string, string> Denied => new()
    {
        { "citizens", "corps", "Refines Refines" },
        { "corps", "citizens", "RefinedBy Refines" },
        { "citizens, army", "army", "Refines Refines" },
        { "army", "citizens", "Compatible BothCanBeTrue" },
        { "army, citizens", "citizens, army", "Same Same" },
        { "only citizens", "only corps", "Refines Refines" },
        { "only citizens", "only army", "Compatible BothCanBeTrue" },
        { "only army", "only army", "Same Same" },
        { "citizens", "only corps", "Refines Refines" },
        { "citizens", "only corps, army", "Refines Refines" },
        { "army", "only citizens", "Compatible BothCanBeTrue" },
        { "only corps", "citizens", "RefinedBy Refines" },
        { "only citizens", "corps", "Compatible BothCanBeTrue" },
    };

    [Theory]
    [MemberData(nameof(Asserted))]
    public void Relate_AssertedWithAsserted_IsAsSpecified(string first, string second, string told) =>
        Assert.Equal(told, Compared(Force.Asserts, first, Force.Asserts, second));

    [Theory]
    [MemberData(nameof(AssertedAgainstDenied))]
    public void Relate_AssertedWithDenied_IsAsSpecified(string first, string second, string told) =>
        Assert.Equal(told, Compared(Force.Asserts, first, Force.Denies, second));

    [Theory]
    [MemberData(nameof(Denied))]
    public void Relate_DeniedWithDenied_IsAsSpecified(string first, string second, string told) =>
        Assert.Equal(told, Compared(Force.Denies, first, Force.Denies, second));

    private static string Compared(Force firstForce, string first, Force secondForce, string second) => Told.RelationOf(
        Some.Says(Some.Mayor, Some.TookPart, firstForce, AnswerOf(first)), Some.Says(Some.Union, Some.TookPart, secondForce, AnswerOf(second)));

    private static Answer AnswerOf(string text)
    {
        var isOnly = text.StartsWith("only ", StringComparison.Ordinal);
        var ids = (isOnly ? text["only ".Length..] : text).Split(", ");
        return text == "none" ? Answer.None : new EntityAnswer([.. ids.Select(id => new EntityId(id))], isOnly);
    }
}
