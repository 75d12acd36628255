namespace ClaimTracker.Documents;

/// <summary>How a single value is written.</summary>
internal enum WrittenKind
{
    /// <summary>A text: JSON and YAML put it in quotes wherever it could be read as something else.</summary>
    Text,

    /// <summary>A text that needs no quotes in YAML, whatever it looks like, such as a year or <c>yes</c>.</summary>
    Word,

    /// <summary>Digits as they are, or <c>true</c> or <c>null</c>.</summary>
    Literal,
}
