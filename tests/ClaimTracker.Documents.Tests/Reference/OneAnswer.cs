namespace ClaimTracker.Documents.Tests.Reference;

/// <summary>How the first of two answers lies to the second.</summary>
internal enum Fit
{
    Equal,
    Narrower,
    Broader,
    Overlapping,
    Exclusive,
}

/// <summary>How two asserted answers relate (2.3), for everything but <c>many</c>.</summary>
internal static class OneAnswer
{
    public static Fit Relate(Answer first, Answer second, Entities entities) => (first, second) switch
    {
        (EntityAnswer one, EntityAnswer other) => Relate(one.Members.Single(), other.Members.Single(), entities),
        (YesNoAnswer, YesNoAnswer) => first == second ? Fit.Equal : Fit.Exclusive,
        (FigureAnswer one, FigureAnswer other) => Relate(
            one == other, one.Range.Inside(other.Range), other.Range.Inside(one.Range), one.Range.Intersects(other.Range)),
        (DateAnswer one, DateAnswer other) => Relate(
            one == other, one.Range.Inside(other.Range), other.Range.Inside(one.Range), one.Range.Intersects(other.Range)),
        (TextAnswer, TextAnswer) => first == second ? Fit.Equal : Fit.Exclusive,
        (NoneAnswer, NoneAnswer) => Fit.Equal,
        _ => Fit.Exclusive,
    };

    /// <summary>The reason for which two answers exclude one another.</summary>
    public static string WhyExclusive(Answer first, Answer second, Entities entities) => (first, second) switch
    {
        (NoneAnswer, _) or (_, NoneAnswer) => "noneAgainstSome",
        (YesNoAnswer, _) => "yesAgainstNo",
        (FigureAnswer or DateAnswer, _) => "disjointIntervals",
        (EntityAnswer one, EntityAnswer other) when entities.Distinct(one.Members.Single(), other.Members.Single()) => "declaredDistinct",
        (EntityAnswer, _) => "presumedExclusive",
        _ => "declaredLink",
    };

    /// <summary>Who says the first has said the second. Figures in different units say nothing about one another.</summary>
    public static bool Entails(Answer first, Answer second, Entities entities) =>
        (first as FigureAnswer)?.Unit == (second as FigureAnswer)?.Unit
        && Relate(first, second, entities) is (Fit.Equal or Fit.Narrower);

    private static Fit Relate(string x, string y, Entities entities) =>
        Relate(x == y, entities.Within(x, y), entities.Within(y, x), entities.Overlap(x, y));

    private static Fit Relate(bool equal, bool inside, bool around, bool intersect) => (equal, inside, around, intersect) switch
    {
        (true, _, _, _) => Fit.Equal,
        (_, true, _, _) => Fit.Narrower,
        (_, _, true, _) => Fit.Broader,
        (_, _, _, true) => Fit.Overlapping,
        _ => Fit.Exclusive,
    };
}
