namespace ClaimTracker.Documents;

/// <summary>One thing in a ledger that the format of an export cannot carry.</summary>
/// <remarks>Immutable and thread-safe; two losses with the same content are equal. An export without losses can be imported again as it was.</remarks>
public sealed record ExportLoss
{
    internal ExportLoss(string code, string name, string path, string message) => (Code, Name, Path, Message) = (code, name, path, message);

    /// <summary>What kind of loss it is, such as <c>CT7101</c>: CT7000 to CT7999, a hundred for each format. Never empty.</summary>
    public string Code { get; }

    /// <summary>The code in words, such as <c>quote-left-out</c>. Never empty.</summary>
    public string Name { get; }

    /// <summary>What was lost, as a JSON Pointer (RFC 6901) into the claims document that the ledger would be, its lists by id: <c>/claims/c7/quote</c>.</summary>
    public string Path { get; }

    /// <summary>One sentence that says what could not be carried, and why.</summary>
    public string Message { get; }

    /// <summary>Code, place and message on one line.</summary>
    public override string ToString() => $"{Code} at {Path}: {Message}";
}
