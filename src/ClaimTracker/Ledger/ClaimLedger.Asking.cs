using System.Collections.Immutable;

namespace ClaimTracker;

// Several questions at once.
public sealed partial class ClaimLedger
{
    /// <summary>Asks questions together: all of them or none. One that is on record word for word is left out.</summary>
    /// <param name="questions">The questions, in any order; the default tolerance is written into them.</param>
    /// <param name="note">Who asks them, and why.</param>
    /// <exception cref="EntryRefusedException">One of them is wrong, or its id is that of another question; the exception carries all problems.</exception>
    public void AskAll(IEnumerable<Question> questions, EntryNote? note = null) => AskAll(questions, [], note);

    /// <summary>Asks questions and declares the entities that they bring, all or none. What is on record word for word is left out.</summary>
    internal void AskAll(IEnumerable<Question> questions, IEnumerable<Entity> entities, EntryNote? note)
    {
        ArgumentNullException.ThrowIfNull(questions);
        var batch = questions.ToImmutableArray();
        foreach (var question in batch)
        {
            ArgumentNullException.ThrowIfNull(question, nameof(questions));
        }

        lock (_writing)
        {
            var declared = entities.Where(entity => !(TryGetEntity(entity.Id, out var here) && here.ReadsAs(entity))).ToImmutableArray();
            var problems = new List<Problem>(EntityCheck.Check(declared, Root.Entities));
            var asked = ToAsk(batch, new EntityScope(declared, Root.Entities), problems);
            ThrowIfAny(problems);
            if (!declared.IsEmpty)
            {
                Append(next => new EntitiesDeclared(next.Sequence, next.Recorded, note, declared));
            }

            foreach (var question in asked)
            {
                Append(next => new QuestionAsked(next.Sequence, next.Recorded, note, question));
            }
        }
    }

    private List<Question> ToAsk(ImmutableArray<Question> batch, EntityScope entities, List<Problem> problems)
    {
        var asked = new OrderedDictionary<QuestionId, Question>();
        foreach (var question in batch.Select(WithDefaults))
        {
            if ((TryGetQuestion(question.Id, out var same) || asked.TryGetValue(question.Id, out same)) && same.ReadsAs(question))
            {
                continue;
            }

            problems.AddRange(EntryChecks.OfQuestion(question, entities, Root, Settings));
            if (!asked.TryAdd(question.Id, question))
            {
                problems.Add(EntryChecks.Taken("question", question.Id.ToString(), QuestionCheck.PathOf(question.Id)));
            }
        }

        return [.. asked.Values];
    }

    private void Append(Func<(int Sequence, DateTimeOffset Recorded), LedgerEntry> make) => _writer.Append(make(_writer.Next()));
}
