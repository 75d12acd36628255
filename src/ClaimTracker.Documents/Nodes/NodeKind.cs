namespace ClaimTracker.Documents;

/// <summary>What a value of a document is, before anybody asks what the field wants.</summary>
internal enum NodeKind : byte
{
    /// <summary>No value: there is nothing at this key.</summary>
    None,

    /// <summary>Keys and values.</summary>
    Map,

    /// <summary>Values in order.</summary>
    List,

    /// <summary>Text, quoted or (in YAML) plain.</summary>
    Text,

    /// <summary>A number, kept as written.</summary>
    Number,

    /// <summary><c>true</c>.</summary>
    True,

    /// <summary><c>false</c>.</summary>
    False,

    /// <summary><c>null</c>, or in YAML nothing at all.</summary>
    Null,
}
