using System.Globalization;

namespace ClaimTracker.Documents;

/// <summary>Reads what an inclusion says for the parameters of a pack.</summary>
internal static class InclusionWords
{
    /// <summary>What stands for each parameter: what the inclusion says, else what the pack says.</summary>
    /// <param name="item">The inclusion.</param>
    /// <param name="pack">The pack that it includes.</param>
    /// <param name="outer">What stands for the parameters of the pack in which the inclusion itself stands.</param>
    /// <param name="context">The document in which the inclusion stands.</param>
    public static PackWords Read(DocumentNode item, PackDocument pack, PackWords outer, ReadingContext context)
    {
        var words = new OrderedDictionary<string, string>(pack.Parameters, StringComparer.Ordinal);
        foreach (var value in item["with"].Entries.Where(value => !value.IsRepeated))
        {
            if (words.ContainsKey(value.Key))
            {
                words[value.Key] = value.Kind == NodeKind.Text ? Said(value, outer, context) : value.Key;
            }
            else if (!pack.Root.IsMissing)
            {
                TellUnknown(value, pack, context);
            }
        }

        return new PackWords(words);
    }

    /// <summary>What is wrong with the words for a parameter, with its code; null when nothing is.</summary>
    public static (string Code, string Fault)? FaultOf(string? words) => words switch
    {
        null or { Length: > DocumentLimits.ParameterLength } => (
            ProblemCode.LimitExceeded, string.Create(CultureInfo.InvariantCulture, $"is longer than {DocumentLimits.ParameterLength:N0} characters, which is the limit for the words of a parameter.")),
        _ when string.IsNullOrWhiteSpace(words) => (ProblemCode.ValueNotAllowed, "is empty; write the words that stand for it."),
        _ => null,
    };

    private static string Said(DocumentNode value, PackWords outer, ReadingContext context)
    {
        var words = outer.Say(value.Text);
        if (FaultOf(words) is not (var code, var fault))
        {
            return words!;
        }

        context.Problems.Add(code, value, $"{value.Title} {fault}");
        return value.Key;
    }

    private static void TellUnknown(DocumentNode value, PackDocument pack, ReadingContext context)
    {
        var there = pack.Parameters.Count == 0 ? "it has none" : $"it has {string.Join(", ", pack.Parameters.Keys)}";
        context.Problems.AddAtKey(
            ProblemCode.UnknownId,
            value,
            $"The pack \"{pack.Name}\" has no parameter \"{Shown.Short(value.Key)}\"; {there}.",
            suggestion: Nearest.To(value.Key, pack.Parameters.Keys));
    }
}
