namespace ClaimTracker;

/// <summary>All that is wrong with a line, as it is found.</summary>
internal sealed class LineProblems
{
    private readonly List<Problem> _all = [];

    public bool AreNone => _all.Count == 0;

    /// <summary>Whether one more would not be told.</summary>
    public bool AreFull => _all.Count >= LineLimit.Problems;

    public void Add(string code, LinePath? path, string message, string? found = null, string? allowed = null, string? suggestion = null)
    {
        if (!AreFull)
        {
            var hint = suggestion is null ? string.Empty : $" Did you mean \"{suggestion}\"?";
            _all.Add(new Problem(code, path?.ToString() ?? string.Empty, message + hint) { Found = found, Allowed = allowed, Suggestion = suggestion });
        }
        else if (_all.Count == LineLimit.Problems)
        {
            _all.Add(new Problem(
                ProblemCode.LimitExceeded,
                string.Empty,
                FormattableString.Invariant($"The line has more than {LineLimit.Problems} problems; the others are not listed.")));
        }
    }

    public EntryLineException ToException(int? line) => new(line, [.. _all]);
}
