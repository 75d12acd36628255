namespace ClaimTracker;

/// <summary>One thing that is wrong with what was given to us: where it is, what was found and what is allowed.</summary>
/// <remarks>
/// Immutable and thread-safe; two problems with the same content are equal. A problem is about the input, never about the
/// truth of a claim: claims that disagree give findings, not problems.
/// </remarks>
public sealed record Problem
{
    /// <summary>Makes a problem without a place in a file.</summary>
    /// <param name="code">One of <see cref="ProblemCode"/>, or a code of your own from a house check.</param>
    /// <param name="path">A JSON Pointer (RFC 6901) to the field; for a missing field to where it would be; empty for the whole input.</param>
    /// <param name="message">One sentence that says what was wrong, the value, and what is allowed.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> or <paramref name="message"/> is empty.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Problem(string code, string path, string message)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        ArgumentNullException.ThrowIfNull(path);
        ArgumentException.ThrowIfNullOrWhiteSpace(message);
        Code = code;
        Path = path;
        Message = message;
    }

    /// <summary>What kind of problem it is, such as <c>CT0005</c>. Never empty.</summary>
    public string Code { get; }

    /// <summary>A JSON Pointer (RFC 6901) to the field. Empty for the whole input.</summary>
    public string Path { get; init; }

    /// <summary>The included document in which it stands, as its source names it; null for what was given itself.</summary>
    public string? Source { get; init; }

    /// <summary>Line in the file, from 1; null where unknown.</summary>
    public int? Line { get; init; }

    /// <summary>Column in the line, from 1; null where unknown.</summary>
    public int? Column { get; init; }

    /// <summary>The value that was found, as written; null where there is none.</summary>
    public string? Found { get; init; }

    /// <summary>What is allowed there, in words; null where it cannot be listed.</summary>
    public string? Allowed { get; init; }

    /// <summary>The allowed value that looks most like the one found ("did you mean"); null where none is near.</summary>
    public string? Suggestion { get; init; }

    /// <summary>One sentence that says what was wrong, the value, and what is allowed.</summary>
    public string Message { get; }

    /// <summary>Code, place and message on one line.</summary>
    public override string ToString() => (Path, Source) switch
    {
        ("", null) => $"{Code}: {Message}",
        ("", _) => $"{Code} in {Source}: {Message}",
        (_, null) => $"{Code} at {Path}: {Message}",
        _ => $"{Code} at {Path} in {Source}: {Message}",
    };
}
