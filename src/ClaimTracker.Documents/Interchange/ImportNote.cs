namespace ClaimTracker.Documents;

/// <summary>One thing in imported material that departs from its format's rules or could not be taken over, and what was done about it.</summary>
/// <remarks>Immutable and thread-safe; two notes with the same content are equal. A note is about the material, never about who is right.</remarks>
public sealed record ImportNote
{
    internal ImportNote(string code, string name, string path, string message) => (Code, Name, Path, Message) = (code, name, path, message);

    /// <summary>What kind of departure it is, such as <c>CT6101</c>: CT6000 to CT6999, a hundred for each format. Never empty.</summary>
    public string Code { get; }

    /// <summary>The code in words, such as <c>appearance-missing</c>. Never empty.</summary>
    public string Name { get; }

    /// <summary>Where it stands: a JSON Pointer (RFC 6901) in JSON, <c>row 12, column "said"</c> in a table; empty for the whole input.</summary>
    public string Path { get; }

    /// <summary>One sentence that says what was found, and what was made of it.</summary>
    public string Message { get; }

    /// <summary>Code, place and message on one line.</summary>
    public override string ToString() => Path.Length == 0 ? $"{Code}: {Message}" : $"{Code} at {Path}: {Message}";
}
