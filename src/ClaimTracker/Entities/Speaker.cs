using System.Collections.Immutable;

namespace ClaimTracker;

/// <summary>An entity that can speak: a person, organisation, state, outlet, channel, group or anonymous source.</summary>
/// <remarks>Immutable and thread-safe. The source of the concept is the claimer of the AIDA claim frame.</remarks>
public sealed class Speaker : Entity
{
    internal Speaker(EntityDetails details)
        : base(details)
    {
    }

    /// <summary>For whom it speaks, with roles and times, as given; empty when it speaks for itself.</summary>
    public ImmutableArray<SpeaksFor> SpeaksFor => Details.SpeaksFor;

    /// <summary>Whether the source's name is not published.</summary>
    public bool IsAnonymous => Kind == EntityKind.Anonymous;

    /// <summary>Makes a person.</summary>
    /// <param name="id">Its id: letters, digits, <c>-</c> and <c>_</c>.</param>
    /// <param name="name">The name to print; not empty.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is not an id, or <paramref name="name"/> is empty.</exception>
    public static Speaker Person(string id, string name) => new(new EntityDetails(id, EntityKind.Person, name));

    /// <summary>Makes an organisation.</summary>
    /// <param name="id">Its id: letters, digits, <c>-</c> and <c>_</c>.</param>
    /// <param name="name">The name to print; not empty.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is not an id, or <paramref name="name"/> is empty.</exception>
    public static Speaker Organisation(string id, string name) => new(new EntityDetails(id, EntityKind.Organisation, name));

    /// <summary>Makes a state.</summary>
    /// <param name="id">Its id: letters, digits, <c>-</c> and <c>_</c>.</param>
    /// <param name="name">The name to print; not empty.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is not an id, or <paramref name="name"/> is empty.</exception>
    public static Speaker State(string id, string name) => new(new EntityDetails(id, EntityKind.State, name));

    /// <summary>Makes an outlet: a newspaper, broadcaster, agency or site.</summary>
    /// <param name="id">Its id: letters, digits, <c>-</c> and <c>_</c>.</param>
    /// <param name="name">The name to print; not empty.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is not an id, or <paramref name="name"/> is empty.</exception>
    public static Speaker Outlet(string id, string name) => new(new EntityDetails(id, EntityKind.Outlet, name));

    /// <summary>Makes a channel or account that publishes without an editor.</summary>
    /// <param name="id">Its id: letters, digits, <c>-</c> and <c>_</c>.</param>
    /// <param name="name">The name to print; not empty.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is not an id, or <paramref name="name"/> is empty.</exception>
    public static Speaker Channel(string id, string name) => new(new EntityDetails(id, EntityKind.Channel, name));

    /// <summary>Makes a group of people who act together.</summary>
    /// <param name="id">Its id: letters, digits, <c>-</c> and <c>_</c>.</param>
    /// <param name="name">The name to print; not empty.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is not an id, or <paramref name="name"/> is empty.</exception>
    public static Speaker Group(string id, string name) => new(new EntityDetails(id, EntityKind.Group, name));

    /// <summary>Makes a source whose name is not published; the name is how it may be described in print.</summary>
    /// <param name="id">Its id: letters, digits, <c>-</c> and <c>_</c>.</param>
    /// <param name="name">The name to print; not empty.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is not an id, or <paramref name="name"/> is empty.</exception>
    public static Speaker Anonymous(string id, string name) => new(new EntityDetails(id, EntityKind.Anonymous, name));

    /// <summary>The same speaker, speaking for a party as well.</summary>
    /// <param name="party">Whom it speaks for; an entity that can speak.</param>
    /// <param name="role">As what, such as "spokesman"; null when it is not known.</param>
    /// <param name="from">Since when: the link begins where this time begins. Null: always did.</param>
    /// <param name="until">Until when: the link ends where this time begins, so <c>2023</c> is no longer covered. Null: still does.</param>
    /// <exception cref="ArgumentException"><paramref name="until"/> does not begin after <paramref name="from"/>.</exception>
    public Speaker SpeakingFor(Speaker party, string? role = null, EdtfTime? from = null, EdtfTime? until = null)
    {
        ArgumentNullException.ThrowIfNull(party);
        return With(Details with { SpeaksFor = SpeaksFor.Add(new SpeaksFor(party.Id, role, from, until)) });
    }

    internal override Speaker With(EntityDetails details) => new(details);
}
