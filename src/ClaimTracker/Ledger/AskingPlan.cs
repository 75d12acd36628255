using System.Collections.Immutable;

namespace ClaimTracker;

// Several questions at once, with the entities that they bring. What is on record word for word is left out.
internal static class AskingPlan
{
    public static EntryPlan Of(IEnumerable<Question> questions, IEnumerable<Entity> entities, EntryNote? note)
    {
        ArgumentNullException.ThrowIfNull(questions);
        var (toAsk, toDeclare) = (questions.ToImmutableArray(), entities.ToImmutableArray());
        foreach (var question in toAsk)
        {
            ArgumentNullException.ThrowIfNull(question, nameof(questions));
        }

        return (next, root, settings) =>
        {
            var declared = toDeclare.Where(entity => !(root.Entities.TryFind(entity.Id, out var here) && here.Entity.ReadsAs(entity))).ToImmutableArray();
            var problems = new List<Problem>(EntityCheck.Check(declared, root.Entities));
            var asked = NotHere([.. toAsk.Select(settings.WithDefaults)], new EntityScope(declared, root.Entities), root, settings, problems);
            return problems.Count == 0 ? Entries(next, declared, asked, note) : throw new EntryRefusedException([.. problems]);
        };
    }

    private static List<Question> NotHere(
        ImmutableArray<Question> questions, EntityScope entities, LedgerRoot root, LedgerSettings settings, List<Problem> problems)
    {
        var asked = new OrderedDictionary<QuestionId, Question>();
        foreach (var question in questions)
        {
            if ((root.Questions.TryFind(question.Id, out Question? same) || asked.TryGetValue(question.Id, out same)) && same.ReadsAs(question))
            {
                continue;
            }

            problems.AddRange(EntryChecks.OfQuestion(question, entities, root, settings));
            if (!asked.TryAdd(question.Id, question))
            {
                problems.Add(EntryChecks.Taken("question", question.Id.ToString(), QuestionCheck.PathOf(question.Id)));
            }
        }

        return [.. asked.Values];
    }

    private static List<LedgerEntry> Entries(EntryPlace next, ImmutableArray<Entity> declared, List<Question> asked, EntryNote? note)
    {
        var entries = new List<LedgerEntry>();
        if (!declared.IsEmpty)
        {
            entries.Add(new EntitiesDeclared(next.Sequence, next.Recorded, note, declared));
        }

        entries.AddRange(asked.Select((question, number) => new QuestionAsked(next.Sequence + entries.Count + number, next.Recorded, note, question)).ToArray());
        return entries;
    }
}
