namespace ClaimTracker.Documents;

/// <summary>A field of an object: its name, what it takes, and a sentence for editors.</summary>
internal sealed class FieldShape
{
    private FieldShape(string name, ValueShape value, string description, bool isRequired) =>
        (Name, Value, Description, IsRequired) = (name, value, description, isRequired);

    internal string Name { get; }

    internal ValueShape Value { get; }

    internal string Description { get; }

    internal bool IsRequired { get; }

    internal static FieldShape Required(string name, ValueShape value, string description) => new(name, value, description, isRequired: true);

    internal static FieldShape Optional(string name, ValueShape value, string description) => new(name, value, description, isRequired: false);

    /// <summary>The same field where it may be left out.</summary>
    internal FieldShape AsOptional() => new(Name, Value, Description, isRequired: false);
}
