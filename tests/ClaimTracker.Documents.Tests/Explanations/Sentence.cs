using System.Text.RegularExpressions;

namespace ClaimTracker.Documents.Tests.Explanations;

/// <summary>What must be true of whatever an editor reads.</summary>
internal static partial class Sentence
{
    // Words of closed lists as code and documents write them; a name such as "Denied" is an English word too.
    private static readonly HashSet<string> EnumWords =
    [
        .. new[] { typeof(Reason), typeof(Relation), typeof(ComparisonStatus), typeof(QuestionState), typeof(Force), typeof(AnswerRelation), typeof(FindingSeverity) }
            .SelectMany(Enum.GetNames)
            .Where(name => name.Skip(1).Any(char.IsUpper))
            .SelectMany(name => new[] { name, char.ToLowerInvariant(name[0]) + name[1..] }),
    ];

    public static void AssertSound(Comparison comparison) =>
        AssertSound(comparison.Explanation, [comparison.First.Question, comparison.Second.Question]);

    public static void AssertSound(Finding finding) => AssertSound(finding.Explanation, finding.Claims.Select(claim => claim.Question));

    private static void AssertSound(string text, IEnumerable<Question> questions)
    {
        Assert.All(questions, question => Assert.Contains(question.Text, text, StringComparison.Ordinal));
        Assert.DoesNotMatch(Empty(), text);
        Assert.Matches("[.?]$", text);
        Assert.All(Word().Matches(text), word => Assert.DoesNotContain(word.Value, EnumWords));
        Assert.DoesNotMatch(Code(), text);
    }

    // A sentence, a bracket or what follows a colon without anything in it.
    [GeneratedRegex(@"(?<!\.)\.\s+\.(?!\.)|\(\s*\)|:\s*\.(?!\.)|,\s*,|^\s|\s$")]
    private static partial Regex Empty();

    [GeneratedRegex("[A-Za-z]+")]
    private static partial Regex Word();

    [GeneratedRegex("CT[0-9]{4}")]
    private static partial Regex Code();
}
