namespace ClaimTracker;

/// <summary>Anything that can be an answer and neither speaks nor is a place: a category of people, a cause, a thing.</summary>
public sealed class Topic : Entity
{
    internal Topic(EntityDetails details)
        : base(details)
    {
    }

    /// <summary>Makes a topic.</summary>
    /// <param name="id">Its id: letters, digits, <c>-</c> and <c>_</c>.</param>
    /// <param name="name">The name to print; not empty.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is not an id, or <paramref name="name"/> is empty.</exception>
    public static Topic Named(string id, string name) => new(new EntityDetails(id, EntityKind.Topic, name));

    internal override Topic With(EntityDetails details) => new(details);
}
