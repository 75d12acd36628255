namespace ClaimTracker.Documents;

/// <summary>The shape in which reviews came.</summary>
public enum ClaimReviewForm
{
    /// <summary>Nothing that could be read.</summary>
    Unknown,

    /// <summary>A JSON object, such as one review.</summary>
    Document,

    /// <summary>A JSON array.</summary>
    List,

    /// <summary>A JSON-LD document with an <c>@graph</c>.</summary>
    Graph,

    /// <summary>A schema.org DataFeed, or an item of one.</summary>
    DataFeed,

    /// <summary>What the Fact Check Tools API answers.</summary>
    FactCheckTools,

    /// <summary>A page.</summary>
    Page,
}
