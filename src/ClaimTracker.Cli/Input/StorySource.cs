using ClaimTracker.Documents;

namespace ClaimTracker.Cli;

/// <summary>What a command reads: a claims document, or one ledger of a store.</summary>
internal sealed class StorySource
{
    private readonly ClaimsDocument? _document;
    private readonly LedgerSnapshot? _ledger;

    private StorySource(ClaimsDocument? document, LedgerSnapshot? ledger) => (_document, _ledger) = (document, ledger);

    /// <summary>Whether there is a ledger to look at; a document may have problems instead.</summary>
    public bool IsValid => _ledger is not null;

    /// <summary>The ledger.</summary>
    /// <exception cref="InvalidOperationException">The document has problems.</exception>
    public LedgerSnapshot Ledger => _ledger ?? throw new InvalidOperationException("The document has problems.");

    /// <summary>The document; null for a stored ledger.</summary>
    public ClaimsDocument? Document => _document;

    /// <summary>The time zone of times that name none, and of those that are printed.</summary>
    public required TimeZoneInfo Zone { get; init; }

    /// <summary>What to call the story in a report.</summary>
    public required string Title { get; init; }

    /// <summary>What to call the source in messages.</summary>
    public required string Name { get; init; }

    /// <summary>The source in a command to copy.</summary>
    public required string Argument { get; init; }

    /// <summary>Questions of packs that need not be listed before somebody has answered.</summary>
    public IReadOnlySet<QuestionId> Optional { get; private init; } = new HashSet<QuestionId>();

    /// <summary>A claims document, with or without problems.</summary>
    /// <param name="document">The document.</param>
    /// <param name="path">Where it stands.</param>
    /// <param name="words">The language of the report.</param>
    public static StorySource Of(ClaimsDocument document, string path, Words words) => new(document, document.IsValid ? document.Ledger.Now : null)
    {
        Zone = document.TimeZone,
        Title = ClaimsFile.TitleOf(document, path, words),
        Name = ClaimsFile.NameOf(path),
        Argument = ClaimsFile.ArgumentOf(path),
        Optional = document.OptionalQuestions.ToHashSet(),
    };

    /// <summary>A stored ledger as it is at this moment.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="name">Its name.</param>
    /// <param name="argument">The store and the ledger in a command to copy.</param>
    /// <param name="zone">The time zone to read and print times in.</param>
    public static StorySource Of(LedgerSnapshot ledger, string name, string argument, TimeZoneInfo zone) => new(null, ledger)
    {
        Zone = zone,
        Title = name,
        Name = name,
        Argument = argument,
    };

    /// <summary>Tells all problems of the document on standard error.</summary>
    /// <returns>The exit code.</returns>
    public int TellProblems(Terminal terminal)
    {
        ProblemListing.Write(terminal.Error, Name, _document!.Problems, "nothing was compared");
        return ExitCode.Problems;
    }
}
