namespace ClaimTracker.Documents;

/// <summary>Finds the entities that rows name, and declares those that the ledger does not have.</summary>
internal sealed class RowEntities(ClaimLedger ledger, NoteList notes, Action<Entity> declare)
{
    // What names come to, so that they are looked for once.
    private readonly Dictionary<string, Entity> _known = new(StringComparer.Ordinal);

    /// <summary>The entity that a cell names.</summary>
    /// <param name="reference">An id, a name or an alias.</param>
    /// <param name="path">Where it stands.</param>
    /// <param name="called">The name beside it, with its path; null where there is none.</param>
    /// <param name="kind">The kind beside it, with its path; null where there is none.</param>
    /// <param name="otherwise">The kind of an entity of which the row says none.</param>
    /// <param name="row">The row.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <returns>The default where something is wrong, which is told.</returns>
    public EntityId Find(string reference, string path, (string Text, string Path)? called, (string Text, string Path)? kind, EntityKind otherwise, RowCells row, List<Problem> problems)
    {
        var told = problems.Count;
        var known = Known(reference, path, problems);
        if (problems.Count > told)
        {
            return default;
        }

        var stated = kind is { } given ? Kind(given, problems) : null;
        if (known is not null)
        {
            Compare(known, called, stated is { } same ? (same, kind!.Value.Path) : null, problems);
            return problems.Count == told ? known.Id : default;
        }

        return problems.Count == told ? Declare(reference, path, called?.Text ?? reference, stated, otherwise, row, problems) : default;
    }

    private Entity? Known(string reference, string path, List<Problem> problems)
    {
        if (_known.TryGetValue(reference, out var entity))
        {
            return entity;
        }

        var id = NamedEntity.Read(reference, path, ledger.Root.Entities, problems);
        if (!id.IsDefault && ledger.TryGetEntity(id, out entity))
        {
            _known[reference] = entity;
        }

        return entity;
    }

    private static EntityKind? Kind((string Text, string Path) given, List<Problem> problems)
    {
        if (WireWord.Read<EntityKind>(given.Text.Trim()) is { } kind)
        {
            return kind;
        }

        problems.Add(RowWords.NotAllowed<EntityKind>(given.Text, given.Path));
        return null;
    }

    // A row that says otherwise than the record is not taken to mean it.
    private static void Compare(Entity known, (string Text, string Path)? called, (EntityKind Kind, string Path)? kind, List<Problem> problems)
    {
        if (called is { } name && name.Text != known.Name && !known.Aliases.Contains(name.Text))
        {
            problems.Add(new Problem(ProblemCode.ValueNotAllowed, name.Path, $"\"{known.Id}\" is called \"{Shown.Short(known.Name)}\" already, not \"{Shown.Short(name.Text)}\".") { Found = name.Text });
        }

        if (kind is { } other && other.Kind != known.Kind)
        {
            problems.Add(new Problem(ProblemCode.ValueNotAllowed, other.Path, $"\"{known.Id}\" is of the kind {WireWord.Of(known.Kind)} already, not {WireWord.Of(other.Kind)}."));
        }
    }

    private EntityId Declare(string reference, string path, string name, EntityKind? stated, EntityKind otherwise, RowCells row, List<Problem> problems)
    {
        var id = NewId.Of(reference, "e", taken => ledger.TryGetEntity(EntityId.Unchecked(taken), out _));
        var kind = stated ?? otherwise;
        var details = new EntityDetails(EntityId.Unchecked(id), kind, name);
        Entity entity = kind switch
        {
            EntityKind.Place => new Place(details),
            EntityKind.Topic => new Topic(details),
            _ => new Speaker(details),
        };
        var faults = EntityCheck.Check([entity], ledger.Root.Entities);
        if (faults.Count > 0)
        {
            problems.AddRange(faults.Select(fault => fault with { Path = path }));
            return default;
        }

        declare(entity);
        _known[reference] = entity;
        var assumed = stated is null ? ", because nothing says which" : string.Empty;
        notes.Add(NoteKind.EntityMade, row.PlaceOf(path), $"\"{Shown.Short(name)}\" was not known; it is declared as \"{id}\", of the kind {WireWord.Of(kind)}{assumed}.");
        return entity.Id;
    }
}
