namespace ClaimTracker.Documents;

/// <summary>What a scalar is, before anybody asks what the field wants.</summary>
internal enum ScalarKind
{
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
