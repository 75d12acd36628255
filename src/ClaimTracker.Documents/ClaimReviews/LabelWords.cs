using System.Collections.Frozen;

namespace ClaimTracker.Documents;

/// <summary>Labels that say true or false and nothing else, in the languages that fact-checkers write them in.</summary>
/// <remarks>Only whole labels count: "Mostly true" and "True, but" say something of their own, and nobody guesses what.</remarks>
internal static class LabelWords
{
    private static readonly FrozenSet<string> True = Folded(
        "true", "correct", "accurate", "verdadeiro", "verdadero", "verdad", "vrai", "wahr", "richtig", "vero", "waar", "sant", "sand", "prawda", "правда", "верно", "सच", "正確", "正确", "真");

    private static readonly FrozenSet<string> False = Folded(
        "false", "incorrect", "fake", "pants on fire", "falso", "faux", "falsch", "onwaar", "falskt", "falsk", "fałsz", "неправда", "ложь", "фейк", "झूठ", "錯誤", "错误", "假");

    /// <summary>Whether a label says true where the share of the scale is in its lower half, or false where it is in its upper half.</summary>
    public static bool Contradict(string label, decimal? share) => share switch
    {
        null or 0.5m => false,
        < 0.5m => True.Contains(FoldedText.Fold(label)),
        _ => False.Contains(FoldedText.Fold(label)),
    };

    private static FrozenSet<string> Folded(params string[] words) => words.Select(FoldedText.Fold).ToFrozenSet(StringComparer.Ordinal);
}
