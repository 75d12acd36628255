namespace ClaimTracker;

// Entities and questions.
public sealed partial class StoredLedger
{
    /// <inheritdoc cref="ClaimLedger.Add{T}"/>
    public async Task<T> AddAsync<T>(T entity, EntryNote? note = null, CancellationToken cancellationToken = default)
        where T : Entity
    {
        ArgumentNullException.ThrowIfNull(entity);
        await AddAllAsync([entity], note, cancellationToken).ConfigureAwait(false);
        return entity;
    }

    /// <inheritdoc cref="ClaimLedger.AddAll"/>
    public Task AddAllAsync(IEnumerable<Entity> entities, EntryNote? note = null, CancellationToken cancellationToken = default) =>
        EntryPlans.AddAll(entities, note) is { } plan ? EnterAsync(plan, cancellationToken) : Task.CompletedTask;

    /// <inheritdoc cref="ClaimLedger.Change(Entity, EntryNote?)"/>
    public Task ChangeAsync(Entity entity, EntryNote? note = null, CancellationToken cancellationToken = default) =>
        EnterAsync(EntryPlans.Change(entity, note), cancellationToken);

    /// <inheritdoc cref="ClaimLedger.Ask{T}"/>
    public async Task<T> AskAsync<T>(T question, EntryNote? note = null, CancellationToken cancellationToken = default)
        where T : Question
    {
        ArgumentNullException.ThrowIfNull(question);
        var asked = (T)Settings.WithDefaults(question);
        await EnterAsync(EntryPlans.Ask(asked, note), cancellationToken).ConfigureAwait(false);
        return asked;
    }

    /// <inheritdoc cref="ClaimLedger.AskAll(IEnumerable{Question}, EntryNote?)"/>
    public Task AskAllAsync(IEnumerable<Question> questions, EntryNote? note = null, CancellationToken cancellationToken = default) =>
        AskAllAsync(questions, [], note, cancellationToken);

    /// <inheritdoc cref="ClaimLedger.Change(Question, EntryNote?)"/>
    public Task ChangeAsync(Question question, EntryNote? note = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        return EnterAsync(EntryPlans.Change(Settings.WithDefaults(question), note), cancellationToken);
    }

    internal Task AskAllAsync(IEnumerable<Question> questions, IEnumerable<Entity> entities, EntryNote? note, CancellationToken cancellationToken) =>
        EnterAsync(AskingPlan.Of(questions, entities, note), cancellationToken);
}
