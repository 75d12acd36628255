namespace ClaimTracker;

/// <summary>What a kind of finding is, as data.</summary>
/// <remarks>Immutable. Ids are never reused; <c>CT9xxx</c> belong to users. After Roslyn's diagnostic descriptors.</remarks>
public sealed record FindingDescriptor
{
    /// <param name="id">The code, such as <c>CT9001</c>.</param>
    /// <param name="title">What is found, in a few words.</param>
    /// <param name="severity">How much an editor should mind; null: by the status of each finding.</param>
    /// <exception cref="ArgumentException">An argument is empty.</exception>
    public FindingDescriptor(string id, string title, FindingSeverity? severity = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        Id = id;
        Title = title;
        Severity = severity;
    }

    /// <summary>The code.</summary>
    public string Id { get; }

    /// <summary>What is found, in a few words.</summary>
    public string Title { get; }

    /// <summary>How much an editor should mind; null: by the status of each finding.</summary>
    public FindingSeverity? Severity { get; init; }

    /// <summary>What it is about. Default: <see cref="FindingCategory.House"/>.</summary>
    public FindingCategory Category { get; init; } = FindingCategory.House;

    /// <summary>Where it is explained: a path in the project's documentation, or an address of yours; null when nowhere.</summary>
    public string? HelpPage { get; init; }
}
