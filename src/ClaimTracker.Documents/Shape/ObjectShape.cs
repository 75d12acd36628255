using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace ClaimTracker.Documents;

/// <summary>A map with known fields.</summary>
internal sealed class ObjectShape : ValueShape
{
    private readonly string _names;
    private readonly FrozenDictionary<string, FieldShape> _byName;

    internal ObjectShape(string name, string title, string description, params ImmutableArray<FieldShape> fields)
    {
        (Name, Title, Description, Fields) = (name, title, description, fields);
        _names = NamesOf(fields);
        var required = fields.Where(field => field.IsRequired).ToList();
        Allowed = $"a map with {(required.Count == 0 ? _names : NamesOf(required))}";
        _byName = fields.ToFrozenDictionary(field => field.Name, StringComparer.Ordinal);
    }

    /// <summary>The name of the shape in the schema.</summary>
    internal string Name { get; }

    /// <summary>What the object is, as a sentence begins: "A claim".</summary>
    internal string Title { get; }

    internal string Description { get; }

    /// <summary>The fields, in the order in which they are best written.</summary>
    internal ImmutableArray<FieldShape> Fields { get; }

    /// <summary>A field that is required under a condition; null where there is none.</summary>
    internal Exemption? Exemption { get; init; }

    internal override string Allowed { get; }

    internal bool Knows(string field) => _byName.ContainsKey(field);

    internal override void Check(DocumentNode node, ProblemList problems)
    {
        if (node.IsMap)
        {
            Check(node, problems, elsewhere: null);
        }
        else
        {
            Refuse(node, problems);
        }
    }

    /// <summary>Tells unknown and missing fields, and what is wrong with the values of the others.</summary>
    /// <param name="map">The object.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <param name="elsewhere">The sentence for a field that is known, but not here; null for a field that is not known at all.</param>
    internal void Check(DocumentNode map, ProblemList problems, Func<string, string?>? elsewhere)
    {
        foreach (var value in map.Entries)
        {
            if (value.IsRepeated)
            {
                continue;
            }

            if (!_byName.TryGetValue(value.Key, out var field))
            {
                TellUnknown(value, problems, elsewhere?.Invoke(value.Key));
            }
            else if (!value.IsAbsent)
            {
                field.Value.Check(value, problems);
            }
        }

        CheckMissing(map, problems);
    }

    internal override JsonObject ToSchema(SchemaDefinitions definitions) => definitions.Define(Name, () => ObjectSchema.Of(this, definitions));

    private static string NamesOf(IEnumerable<FieldShape> fields) => string.Join(", ", fields.Select(field => field.Name));

    private void CheckMissing(DocumentNode map, ProblemList problems)
    {
        foreach (var field in Fields)
        {
            if (IsRequired(field, map) && map[field.Name] is { IsAbsent: true } value)
            {
                TellMissing(map, field, value, problems);
            }
        }
    }

    private bool IsRequired(FieldShape field, DocumentNode map) =>
        field.IsRequired || (Exemption is { } exemption && exemption.Field == field.Name && exemption.Requires(map));

    private void TellUnknown(DocumentNode value, ProblemList problems, string? elsewhere)
    {
        if (!problems.IsFull)
        {
            problems.AddAtKey(
                ProblemCode.UnknownField,
                value,
                elsewhere ?? $"{Title} has no field '{Shown.Short(value.Key)}'; it has {_names}.",
                _names,
                elsewhere is null ? Nearest.To(value.Key, Fields.Select(field => field.Name)) : null);
        }
    }

    private void TellMissing(DocumentNode map, FieldShape field, DocumentNode value, ProblemList problems)
    {
        if (!problems.IsFull)
        {
            problems.Add(new(field.Value.MissingCode, JsonPointer.Of(map.Path, field.Name), $"{Title} needs '{field.Name}': {field.Value.Allowed}.")
            {
                Line = value.IsMissing ? map.Line : value.Line,
                Column = value.IsMissing ? map.Column : value.Column,
                Allowed = field.Value.Allowed,
            });
        }
    }
}
