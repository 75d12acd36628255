using System.Collections.Immutable;
using System.Globalization;

namespace ClaimTracker.Documents;

/// <summary>Collects the problems of one document, up to a number that somebody could still read.</summary>
internal sealed class ProblemList
{
    private readonly List<Problem> _problems = [];
    private int _size;

    internal ProblemList()
    {
    }

    /// <summary>Goes on from problems that were found before.</summary>
    internal ProblemList(IEnumerable<Problem> problems)
    {
        foreach (var problem in problems)
        {
            Add(problem);
        }
    }

    /// <summary>True once so many problems are listed that no more are taken.</summary>
    internal bool IsFull { get; private set; }

    internal int Count => _problems.Count;

    /// <summary>Adds a problem at a value.</summary>
    internal void Add(string code, DocumentNode node, string message, string? allowed = null, string? suggestion = null)
    {
        if (!IsFull)
        {
            Add(new Problem(code, node.Path, WithHint(message, suggestion))
            {
                Line = node.Line,
                Column = node.Column,
                Found = node is { IsScalar: true, Kind: not NodeKind.Null } ? node.Text : null,
                Allowed = allowed,
                Suggestion = suggestion,
            });
        }
    }

    /// <summary>Adds a problem at the key of a value.</summary>
    internal void AddAtKey(string code, DocumentNode value, string message, string? allowed = null, string? suggestion = null)
    {
        if (!IsFull)
        {
            Add(new Problem(code, value.Path, WithHint(message, suggestion))
            {
                Line = value.KeyPlace.Line,
                Column = value.KeyPlace.Column,
                Found = value.Key,
                Allowed = allowed,
                Suggestion = suggestion,
            });
        }
    }

    internal void Add(Problem problem)
    {
        if (IsFull)
        {
            return;
        }

        if (_problems.Count >= DocumentLimits.Problems || _size >= DocumentLimits.ProblemText)
        {
            IsFull = true;
            _problems.Add(new(
                ProblemCode.LimitExceeded,
                "",
                string.Create(CultureInfo.InvariantCulture, $"The document has more than {_problems.Count:N0} problems; the others are not listed.")));
            return;
        }

        _problems.Add(problem);
        _size += problem.Path.Length + problem.Message.Length + (problem.Found?.Length ?? 0);
    }

    /// <summary>The problems so far, in the order in which they were found.</summary>
    internal IReadOnlyList<Problem> ToList() => [.. _problems];

    /// <summary>The problems, each once, in order of line, column and code: those of the document, then those of each document that it includes.</summary>
    internal ImmutableArray<Problem> ToSorted() =>
    [
        .. _problems
            .Distinct()
            .OrderBy(problem => problem.Source, StringComparer.Ordinal)
            .ThenBy(problem => problem.Line ?? int.MaxValue)
            .ThenBy(problem => problem.Column ?? int.MaxValue)
            .ThenBy(problem => problem.Code, StringComparer.Ordinal)
            .ThenBy(problem => problem.Path, StringComparer.Ordinal),
    ];

    private static string WithHint(string message, string? suggestion) =>
        suggestion is null || message.Contains("Did you mean", StringComparison.Ordinal) ? message : $"{message} Did you mean \"{suggestion}\"?";
}
