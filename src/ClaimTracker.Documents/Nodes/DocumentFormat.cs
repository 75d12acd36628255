namespace ClaimTracker.Documents;

/// <summary>How a claims document is written down. JSON and YAML carry the same model and have the same problems.</summary>
public enum DocumentFormat
{
    /// <summary>
    /// Look at the text: JSON when its first significant character is <c>{</c> or <c>[</c>, else YAML. White space and
    /// JSON comments are not significant. The default.
    /// </summary>
    Auto,

    /// <summary>JSON; comments and trailing commas are allowed.</summary>
    Json,

    /// <summary>YAML 1.2 with its core schema; anchors, aliases, tags and several documents in one file are refused.</summary>
    Yaml,
}
