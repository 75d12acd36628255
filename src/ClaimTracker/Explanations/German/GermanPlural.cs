namespace ClaimTracker;

// "1 Aussage", and "Aussagen" of every other number: 0, 1,5 and 21 too.
internal static class GermanPlural
{
    public static string Of(decimal number, string one, string several) => number == 1 ? one : several;
}
