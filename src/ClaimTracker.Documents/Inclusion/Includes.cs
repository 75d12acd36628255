using System.Collections.Immutable;

namespace ClaimTracker.Documents;

/// <summary>All that a document includes.</summary>
/// <param name="packs">The packs, each as often as it is included.</param>
/// <param name="isIncomplete">Whether something of it could not be read, which has been told.</param>
/// <param name="budget">How much more they may bring.</param>
internal sealed class Includes(IReadOnlyList<IncludedPack> packs, bool isIncomplete, IncludeBudget budget)
{
    public static Includes None { get; } = new([], isIncomplete: false, new IncludeBudget());

    /// <summary>Whether something of it could not be read, so that a question nobody knows may be one of it.</summary>
    public bool IsIncomplete => isIncomplete;

    public IReadOnlyList<IncludedPack> Packs => packs;

    /// <summary>The questions as they are asked here, pack after pack.</summary>
    /// <param name="parties">The sides whose answers those need for which nobody else is named.</param>
    /// <param name="context">The document.</param>
    public IEnumerable<IncludedQuestion> Questions(ImmutableArray<EntityId> parties, ReadingContext context)
    {
        foreach (var pack in packs)
        {
            foreach (var template in pack.Document.Questions)
            {
                var question = pack.Binding.Bind(template, parties);
                var fault = question is null ? $"A text of the question \"{Shown.Short(template.Question.Id.ToString())}\" becomes longer than {DocumentLimits.TextBytes:N0} characters." : budget.TakeQuestion(question);
                if (fault is null)
                {
                    yield return new IncludedQuestion(question!, template, pack);
                    continue;
                }

                context.Problems.Add(ProblemCode.LimitExceeded, pack.Outermost, fault);
                if (budget.IsSpent)
                {
                    yield break;
                }
            }
        }
    }

    /// <summary>Tells ids that name nothing in packs and in inclusions, each once.</summary>
    public void Check(EntityScope entities, IReadOnlyDictionary<string, AnswerComparer> comparers, ReadingContext context)
    {
        foreach (var document in packs.Select(pack => pack.Document).Distinct())
        {
            var found = new ProblemList();
            context.For(document.Root, found).AddAll(document.Questions.SelectMany(template => QuestionCheck.Check(template.Question, entities, comparers)));
            context.TellIn(document.Name, found);
        }

        foreach (var (item, source) in packs.Select(pack => (pack.Item, pack.Source)).Distinct())
        {
            var found = new ProblemList();
            context.For(item, found).AddAll(InclusionCheck.Of(item, entities), item);
            context.TellIn(source, found);
        }
    }
}
