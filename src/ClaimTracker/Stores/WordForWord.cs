namespace ClaimTracker;

/// <summary>What a ledger was told so far, to know what would be told it again.</summary>
internal sealed class WordForWord
{
    private readonly Dictionary<EntityId, Entity> _entities = [];
    private readonly Dictionary<QuestionId, Question> _questions = [];
    private readonly HashSet<string> _others = new(StringComparer.Ordinal);

    public void Add(LedgerEntry entry)
    {
        switch (entry)
        {
            case EntitiesDeclared declared:
                Array.ForEach([.. declared.Entities], entity => _entities[entity.Id] = entity);
                break;
            case EntityChanged changed:
                _entities[changed.Entity.Id] = changed.Entity;
                break;
            case QuestionAsked asked:
                _questions[asked.Question.Id] = asked.Question;
                break;
            case QuestionChanged changed:
                _questions[changed.Question.Id] = changed.Question;
                break;
            default:
                _others.Add(WordsOf(entry));
                break;
        }
    }

    /// <summary>The entry without what the ledger was told already; null when nothing is left.</summary>
    public LedgerEntry? Without(LedgerEntry entry) => entry switch
    {
        EntitiesDeclared declared => declared.Entities.RemoveAll(IsHere) is { IsEmpty: false } left
            ? new EntitiesDeclared(declared.Sequence, declared.Recorded, declared.Note, left)
            : null,
        QuestionAsked asked => _questions.TryGetValue(asked.Question.Id, out var here) && here.ReadsAs(asked.Question) ? null : asked,
        _ => _others.Contains(WordsOf(entry)) ? null : entry,
    };

    private bool IsHere(Entity entity) => _entities.TryGetValue(entity.Id, out var here) && here.ReadsAs(entity);

    // Its line, whatever its place and the time at which it was recorded.
    private static string WordsOf(LedgerEntry entry) => EntryLine.Of(entry.Placed(1, DateTimeOffset.MinValue));
}
