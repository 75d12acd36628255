namespace ClaimTracker.Documents;

/// <summary>Words of the format, notes, losses and limits.</summary>
internal static class AnnotationWords
{
    public const string Context = "http://www.w3.org/ns/anno.jsonld";

    /// <summary>What a claim is called where an address is needed; its id follows.</summary>
    public const string Claim = "urn:claimtracker:claim:";

    /// <summary>How large what is read may be: 16 MiB.</summary>
    public const int MaxBytes = 16 * 1024 * 1024;

    /// <summary>How many objects and lists may stand inside one another.</summary>
    public const int MaxNesting = 64;

    /// <summary>How many targets are read.</summary>
    public const int MaxTargets = 100_000;

    public static readonly (string Code, string Name) NoAnnotation = ("CT6401", "not-an-annotation");

    public static readonly (string Code, string Name) NoWords = ("CT6402", "target-without-words");

    public static readonly (string Code, string Name) NoPage = ("CT6403", "target-without-page");

    public static readonly (string Code, string Name) SelectorIgnored = ("CT6404", "selector-ignored");

    public static readonly (string Code, string Name) PositionIgnored = ("CT6405", "position-ignored");

    public static readonly (string Code, string Name) TooLong = ("CT6406", "text-too-long");

    public static readonly (string Code, string Name) ClaimNotFound = ("CT6407", "claim-not-found");

    public static readonly (string Code, string Name) OtherContext = ("CT6408", "context-departs");

    public static readonly (string Code, string Name) TooMany = ("CT6409", "too-many-targets");

    public static readonly (string Code, string Name) NoPassage = ("CT7401", "claim-without-passage");

    public static readonly (string Code, string Name) AsText = ("CT7402", "claim-as-text");
}
