using System.Collections.Immutable;

namespace ClaimTracker.Rendering;

/// <summary>Makes a board in one pass over a ledger.</summary>
internal sealed class BoardBuilder
{
    private readonly LedgerSnapshot _ledger;
    private readonly BoardOptions _options;
    private readonly MessageTemplates _templates;
    private readonly BoardWords _words;
    private readonly ClaimLines _lines;

    public BoardBuilder(LedgerSnapshot ledger, BoardOptions options)
    {
        (_ledger, _options) = (ledger, options);
        _templates = ledger.Settings.Comparison.Templates;
        _words = BoardWords.Of(_templates.Language);
        _lines = new ClaimLines(ledger, _templates, _words, options.Zone);
    }

    public Board Build()
    {
        var claims = _ledger.Claims.ToArray();
        var groups = _ledger.FindingGroups;
        var onQuestion = groups.ToLookup(group => group.Example.Question?.Id);
        var acts = new ClaimActs(_ledger, _lines);
        var questions = new QuestionBuilder(_ledger, _lines, acts, claims.Length);
        var shown = _ledger.Questions
            .Select(question => _ledger.On(question))
            .Where(standing => !(_options.Optional.Contains(standing.Question.Id) && standing.Positions.IsEmpty && standing.Apart.IsEmpty))
            .OrderBy(standing => Rank(standing.State))
            .Select(standing => questions.Build(standing, [.. onQuestion[standing.Question.Id]]))
            .ToImmutableArray();
        var changes = _options.Later?.Since(_ledger.Sequence);
        return new Board
        {
            Language = _words.Plain.Language,
            Title = string.IsNullOrWhiteSpace(_options.Title) ? _words["kicker"] : _options.Title.Trim(),
            AsOf = _options.AsOf is { } moment ? _words.AsOf(moment) : null,
            Counts = _words.Counts(shown.Length, claims.Length, claims.Select(claim => claim.Speaker.Id).Distinct().Count()),
            SaidIn = _lines.Year is { } year ? _words.SaidIn(year) : null,
            Claims = claims.Length,
            Questions = shown,
            Findings = [.. onQuestion[null].Select(group => FindingsOfQuestion.Alone(group.Example))],
            News = changes is null ? [] : News(changes),
            NewsSummary = changes is null ? null : changes.IsEmpty ? _words["since_nothing"] : changes.Summary(_options.Zone, _options.NewSince),
            WithoutConfidences = claims.All(claim => Confidences.MayBePrinted(claim, _ledger)) ? null : new Lazy<Board>(BuildWithoutConfidences),
            Words = _words,
            Lines = _lines,
            CircularClaims = [.. groups.Where(group => group.Example.Code == NoteCode.CircularSourcing).SelectMany(group => group.Claims).Select(claim => claim.Id)],
        };
    }

    private Board BuildWithoutConfidences() => new BoardBuilder(Confidences.LeftOut(_ledger), _options.WithLater(_options.Later is { } later ? Confidences.LeftOut(later) : null)).Build();

    /// <summary>The place of a state on a board: what needs a decision comes first.</summary>
    private static int Rank(QuestionState state) => state switch
    {
        QuestionState.Disputed => 0,
        QuestionState.PossiblyDisputed => 1,
        QuestionState.Differing => 2,
        QuestionState.Agreed => 3,
        QuestionState.OneSided => 4,
        _ => 5,
    };

    private static ImmutableArray<BoardNews> News(LedgerChanges changes) =>
    [
        .. changes.Changes.GroupBy(change => change.Question.Id).Select(news => new BoardNews
        {
            Question = news.Key,
            Text = news.First().Question.Text,
            Sentences =
            [
                .. news.Where(change => !IsToldBefore(change, news))
                    .Select(change => change.Sentence.Replace($"{change.Question.Text} ", string.Empty, StringComparison.Ordinal))
                    .Distinct(StringComparer.Ordinal),
            ],
        }),
    ];

    // That an answer gained a claim is what the new claim has told.
    private static bool IsToldBefore(LedgerChange change, IEnumerable<LedgerChange> news) => change switch
    {
        PositionGained gained => gained.Claims.All(claim => news.OfType<ClaimAdded>().Any(added => added.Claim.Equals(claim))),
        ClaimAdded added => news.OfType<AccountMoved>().Any(moved => moved.After.Equals(added.Claim)),
        _ => false,
    };
}
