using System.Text.Json.Nodes;

namespace ClaimTracker.Documents;

/// <summary>What may stand in a field: the check and the JSON Schema of one kind of value.</summary>
internal abstract class ValueShape
{
    private protected ValueShape()
    {
    }

    /// <summary>What is allowed, in words that follow "takes".</summary>
    internal abstract string Allowed { get; }

    /// <summary>The code of the problem that a required value of this kind is missing.</summary>
    internal virtual string MissingCode => ProblemCode.MissingField;

    /// <summary>Tells what is wrong with a value, and with all that is in it.</summary>
    internal abstract void Check(DocumentNode node, ProblemList problems);

    /// <summary>The schema of the value; objects with a name are put into <paramref name="definitions"/>.</summary>
    internal abstract JsonObject ToSchema(SchemaDefinitions definitions);

    /// <summary>Tells that a value is not what it should be.</summary>
    /// <param name="node">The value.</param>
    /// <param name="problems">Takes the problem.</param>
    /// <param name="suggestion">The allowed value that was probably meant; null for none.</param>
    /// <param name="hint">What to do about it, after a semicolon; null for nothing.</param>
    private protected void Refuse(DocumentNode node, ProblemList problems, string? suggestion = null, string? hint = null)
    {
        if (!problems.IsFull)
        {
            var end = hint is null ? "." : $"; {hint}.";
            problems.Add(ProblemCode.ValueNotAllowed, node, $"{node.Title} takes {Allowed}, not {Describe(node)}{end}", Allowed, suggestion);
        }
    }

    /// <summary>What a number, true or false needs where a text is wanted; null for other values.</summary>
    private protected static string? QuotesHint(DocumentNode node) =>
        node.Kind is NodeKind.Number or NodeKind.True or NodeKind.False ? "put it in quotes" : null;

    private protected static string Describe(DocumentNode node) => node.Kind switch
    {
        NodeKind.Map => "a map",
        NodeKind.List => "a list",
        NodeKind.Null => "nothing",
        NodeKind.Text => $"the text '{Shown.Short(node.Text)}'",
        NodeKind.Number => $"the number {Shown.Short(node.Text)}",
        _ => node.Text,
    };
}
