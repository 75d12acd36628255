namespace ClaimTracker;

/// <summary>A dated link: somebody speaks for a party, perhaps in a role.</summary>
/// <remarks>
/// It covers the time from the start of <see cref="From"/> to the start of <see cref="Until"/>. It counts for what was said
/// at a time that overlaps this, and always for what was said at an unknown time. After PROV's <c>actedOnBehalfOf</c>.
/// </remarks>
public sealed record SpeaksFor
{
    /// <param name="party">Whom the speaker speaks for.</param>
    /// <param name="role">As what; null when it is not known.</param>
    /// <param name="from">Since when; null: always did.</param>
    /// <param name="until">Until when, exclusive; null: still does.</param>
    /// <exception cref="ArgumentException"><paramref name="party"/> is the default, or <paramref name="until"/> does not begin after <paramref name="from"/>.</exception>
    public SpeaksFor(EntityId party, string? role = null, EdtfTime? from = null, EdtfTime? until = null)
    {
        if (party.IsDefault)
        {
            throw new ArgumentException("Speaking for somebody needs the id of a party.", nameof(party));
        }

        if (!IsPeriod(from, until))
        {
            throw new ArgumentException($"The link ends at {until}, which is not after its beginning, {from}.", nameof(until));
        }

        (Party, Role, From, Until) = (party, role, from, until);
    }

    private SpeaksFor((EntityId Party, string? Role, EdtfTime? From, EdtfTime? Until) parts) => (Party, Role, From, Until) = parts;

    /// <summary>Whom the speaker speaks for.</summary>
    public EntityId Party { get; }

    /// <summary>As what, such as "spokesman"; null when it is not known.</summary>
    public string? Role { get; }

    /// <summary>Since when; null: always did.</summary>
    public EdtfTime? From { get; }

    /// <summary>Until when, exclusive; null: still does.</summary>
    public EdtfTime? Until { get; }

    // A link as it stands in a document, whose party may name nothing.
    internal static SpeaksFor Unchecked(EntityId party, string? role, EdtfTime? from, EdtfTime? until) => new((party, role, from, until));

    internal static bool IsPeriod(EdtfTime? from, EdtfTime? until) =>
        until is null
        || (until.Interval.StartSecond is { } end && (from?.Interval.StartSecond is not { } start || start < end));

    internal bool Counts(EdtfTime? said) =>
        said is null || new TimeInterval(From?.Interval.StartSecond, Until?.Interval.StartSecond).Intersects(said.Interval);
}
