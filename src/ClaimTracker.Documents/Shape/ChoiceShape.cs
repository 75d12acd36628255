using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace ClaimTracker.Documents;

/// <summary>One of several objects, told apart by the first field of each, of which exactly one must be there.</summary>
internal sealed class ChoiceShape : ValueShape
{
    private readonly string _title;
    private readonly ImmutableArray<ObjectShape> _choices;
    private readonly ObjectShape _all;

    /// <param name="title">What the object is, as a sentence begins.</param>
    /// <param name="choices">The first field of each is the one that decides.</param>
    internal ChoiceShape(string title, params ImmutableArray<ObjectShape> choices)
    {
        _title = title;
        _choices = choices;
        _all = new("any", title, "", [.. choices.SelectMany(choice => choice.Fields).DistinctBy(field => field.Name).Select(field => IsRequiredByAll(field) ? field : field.AsOptional())]);
        Words = [.. choices.Select(choice => choice.Fields[0].Name)];
        Allowed = $"a map with exactly one of {string.Join(", ", Words)}";
    }

    /// <summary>The names of the fields that decide.</summary>
    internal ImmutableArray<string> Words { get; }

    internal override string Allowed { get; }

    internal override void Check(DocumentNode node, ProblemList problems)
    {
        if (!node.IsMap)
        {
            Refuse(node, problems);
            return;
        }

        var present = Words.Where(word => !node[word].IsAbsent).ToList();
        if (present.Count == 1)
        {
            _choices[Words.IndexOf(present[0])].Check(node, problems, InsteadOf);
            return;
        }

        _all.Check(node, problems);
        if (!problems.IsFull)
        {
            var found = present.Count == 0 ? "none" : string.Join(" and ", present);
            problems.Add(ProblemCode.ValueNotAllowed, node, $"{_title} has exactly one of {string.Join(", ", Words)}; this one has {found}.", Allowed);
        }
    }

    internal override JsonObject ToSchema(SchemaDefinitions definitions) => new()
    {
        ["oneOf"] = new JsonArray([.. _choices.Select(choice => choice.ToSchema(definitions))]),
    };

    // What every choice needs is missed whichever is meant.
    private bool IsRequiredByAll(FieldShape field) => _choices.All(choice => choice.Fields.Any(other => other.Name == field.Name && other.IsRequired));

    /// <returns>Where a field that is unknown here is known; null where it is known nowhere.</returns>
    private string? InsteadOf(string field)
    {
        if (Words.Contains(field))
        {
            return $"{_title} has exactly one of {string.Join(", ", Words)}; leave '{field}' out.";
        }

        var places = _choices.Where(choice => choice.Knows(field)).Select(choice => choice.Fields[0].Name).ToList();
        return places.Count == 0 ? null : $"'{field}' stands only beside {string.Join(" or ", places)}.";
    }
}
