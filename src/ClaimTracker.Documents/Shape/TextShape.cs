using System.Text.Json.Nodes;

namespace ClaimTracker.Documents;

/// <summary>Free text.</summary>
internal sealed class TextShape : ValueShape
{
    internal static TextShape Any { get; } = new("a text", []);

    /// <summary>The name of a pack; whether there is such a pack is not checked here.</summary>
    internal static TextShape Pack { get; } = new("the name of a pack", []);

    /// <summary>The IANA name of a time zone; whether there is such a zone is not checked here.</summary>
    internal static TextShape Zone { get; } = new("the IANA name of a time zone such as 'Europe/Moscow'", [("pattern", "^[A-Za-z0-9_+/-]+$")]);

    /// <summary>An address; whether it is http or https is not checked here.</summary>
    internal static TextShape Url { get; } = new("an address that begins with http:// or https://", [("format", "uri"), ("pattern", "^[hH][tT][tT][pP][sS]?://")]);

    /// <summary>An identifier on the web.</summary>
    internal static TextShape Uri { get; } = new("an address", [("format", "uri")]);

    /// <summary>An exact moment; whether it can be read is not checked here.</summary>
    internal static TextShape Moment { get; } = new("a date and time with an offset or Z, such as '2023-05-22T14:00+03:00'", [("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}T.*(Z|[+-][0-9]{2}:[0-9]{2})$")]);

    private readonly (string Name, string Value)[] _keywords;

    private TextShape(string allowed, (string Name, string Value)[] keywords) => (Allowed, _keywords) = (allowed, keywords);

    internal override string Allowed { get; }

    internal override void Check(DocumentNode node, ProblemList problems)
    {
        if (node.Kind != NodeKind.Text)
        {
            Refuse(node, problems, hint: QuotesHint(node));
        }
    }

    internal override JsonObject ToSchema(SchemaDefinitions definitions)
    {
        var schema = new JsonObject { ["type"] = "string" };
        foreach (var (name, value) in _keywords)
        {
            schema[name] = value;
        }

        return schema;
    }
}
