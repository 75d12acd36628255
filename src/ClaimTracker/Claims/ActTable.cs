using System.Collections.Immutable;

namespace ClaimTracker;

/// <summary>One version of all acts, by the questions they touch.</summary>
/// <remarks>Immutable. Acts are few beside claims.</remarks>
internal sealed class ActTable
{
    private readonly ImmutableDictionary<int, ImmutableList<Act>> _byQuestion;

    private ActTable(ImmutableDictionary<int, ImmutableList<Act>> byQuestion) => _byQuestion = byQuestion;

    public static ActTable Empty { get; } = new(ImmutableDictionary<int, ImmutableList<Act>>.Empty);

    /// <summary>The acts that touch a question, in order of their entries.</summary>
    public ImmutableList<Act> On(int question) => _byQuestion.GetValueOrDefault(question, []);

    /// <summary>The table with one act more, on one question or two.</summary>
    public ActTable With(Act act, int question, int otherQuestion)
    {
        var table = _byQuestion.SetItem(question, On(question).Add(act));
        return new ActTable(
            otherQuestion == question ? table : table.SetItem(otherQuestion, On(otherQuestion).Add(act)));
    }
}
