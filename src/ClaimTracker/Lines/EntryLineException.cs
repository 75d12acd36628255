using System.Collections.Immutable;

namespace ClaimTracker;

/// <summary>A line is no entry, or an entry does not fit into a line.</summary>
public sealed class EntryLineException : Exception
{
    private const int MostInMessage = 10;

    /// <param name="line">The number of the line, from 1; null for one that stands alone.</param>
    /// <param name="problems">All that is wrong with it; at least one.</param>
    /// <exception cref="ArgumentException"><paramref name="problems"/> is empty.</exception>
    public EntryLineException(int? line, ImmutableArray<Problem> problems)
        : base(MessageOf(line, problems))
    {
        Line = line;
        Problems = [.. problems.Select(problem => problem with { Line = line })];
    }

    /// <summary>The number of the line, from 1; null for one that stands alone.</summary>
    public int? Line { get; }

    /// <summary>
    /// All that is wrong with it, at least one: code, line, JSON Pointer into the line, what was found and what is allowed. Of a line with
    /// more than a thousand problems the first thousand, and a last one that says so.
    /// </summary>
    public ImmutableArray<Problem> Problems { get; }

    private static string MessageOf(int? line, ImmutableArray<Problem> problems)
    {
        if (problems.IsDefaultOrEmpty)
        {
            throw new ArgumentException("At least one problem is needed.", nameof(problems));
        }

        var what = line is null ? "The line is no entry" : FormattableString.Invariant($"Line {line} is no entry");
        var more = problems.Length > MostInMessage ? FormattableString.Invariant($" … and {problems.Length - MostInMessage} more.") : string.Empty;
        return $"{what}: {string.Join(" ", problems.Take(MostInMessage))}{more}";
    }
}
