namespace ClaimTracker.Rendering;

/// <summary>What templates see of a board. The names are part of what we promise to houses; docs/board/templates.md lists them.</summary>
internal sealed class BoardObjects(Board board)
{
    private const int MostDots = 16;

    /// <summary>Whether questions carry their pictures.</summary>
    public bool HasPictures { get; init; } = true;

    public static LiquidObject Labels(BoardWords words)
    {
        var labels = new LiquidObject();
        foreach (var (name, text) in words.Labels)
        {
            labels.Add(name, text);
        }

        return labels;
    }

    public LiquidObject Make()
    {
        var questions = board.Questions.ToDictionary(question => question, Make);
        return new LiquidObject
        {
            { "title", board.Title },
            { "bare_title", BareText.Of(board.Title) },
            { "language", board.Language },
            { "as_of", board.AsOf },
            { "counts", board.Counts },
            { "said_in", board.SaidIn },
            { "questions", List(board.Questions, question => questions[question]) },
            { "known", List(board.Known, question => questions[question]) },
            { "disputed", List(board.Disputed, question => questions[question]) },
            { "open", List(board.Open, question => questions[question]) },
            { "findings", List(board.Findings, Make) },
            { "news", List(board.News, news => new LiquidObject { { "id", news.Question.ToString() }, { "text", news.Text }, { "sentences", List(news.Sentences, sentence => sentence) } }) },
            { "news_summary", board.NewsSummary },
        };
    }

    private LiquidObject Make(BoardQuestion question) => new()
    {
        { "id", question.Id.ToString() },
        { "text", question.Text },
        { "state", WireName(question.State) },
        { "heading", question.Heading },
        { "verdict", question.Verdict },
        { "common_ground", List(question.CommonGround, answer => answer) },
        { "silent", List(question.Silent, silent => new LiquidObject { { "party", silent.Party }, { "how", silent.How } }) },
        { "notes", List(question.Notes, note => note) },
        { "camps", List(question.Camps, Make) },
        { "positions", List(question.Positions, Make) },
        { "earlier", List(question.Earlier, Make) },
        { "ended", List(question.Ended, Make) },
        { "has_ended", question.Ended.Length > 0 || question.Positions.Concat(question.Earlier).Any(position => position.Ended.Length > 0) },
        { "apart", List(question.Apart, Make) },
        { "conflicts", List(question.Conflicts, Make) },
        { "possible", List(question.PossibleConflicts, Make) },
        { "changes", List(question.Changes, Make) },
        { "sourcing", List(question.Sourcing, Make) },
        { "hints", List(question.Hints, Make) },
        { "assessments", List(question.Assessments, Make) },
        { "published", List(question.Published, Make) },
        { "reviewers", List(question.Reviews.GroupBy(review => review.Publisher), publisher => new LiquidObject { { "name", publisher.Key }, { "reviews", List(publisher, Make) } }) },
        { "pictures", HasPictures ? List(QuestionPictures.Of(question, board), picture => picture) : new List<object?>() },
    };

    private LiquidObject Make(BoardCamp camp) => new() { { "positions", List(camp.Positions, Make) } };

    private LiquidObject Make(BoardPosition position) => new()
    {
        { "letter", position.Letter },
        { "answer", position.Answer },
        { "is_denied", position.IsDenied },
        { "support", position.Support },
        { "mentions", position.Mentions },
        { "origin_count", position.OriginCount },
        { "mention_dots", new string('▪', Math.Min(position.Mentions, MostDots)) + (position.Mentions > MostDots ? "…" : string.Empty) },
        { "origin_dots", new string('●', Math.Min(position.OriginCount, MostDots)) },
        { "says_more_than", position.SaysMoreThan },
        { "origins", List(position.Origins, Make) },
        { "ended", List(position.Ended, Make) },
    };

    private LiquidObject Make(BoardOrigin origin) => new()
    {
        { "name", origin.Name },
        { "is_named", origin.IsNamed },
        { "claims", List(origin.Claims, Make) },
    };

    private LiquidObject Make(BoardClaim claim) => new()
    {
        { "id", claim.Id.ToString() },
        { "line", claim.Line },
        { "speaker", claim.Speaker },
        { "details", claim.Details },
        { "verb", claim.Verb },
        { "answer", claim.Answer },
        { "quote", claim.Quote },
        { "quote_language", claim.QuoteLanguage },
        { "is_translated", claim.IsTranslated },
        { "paraphrase", claim.Paraphrase },
        { "sources", List(claim.Sources, Make) },
        { "why_ended", claim.Ended },
        { "notes", List(claim.Notes, note => note) },
        { "is_publishable", claim.IsPublishable },
    };

    private static LiquidObject Make(BoardLink link) => new() { { "text", link.Text }, { "url", link.Url } };

    private static LiquidObject Make(BoardFinding finding) => new()
    {
        { "code", finding.Code },
        { "heading", finding.Heading },
        { "between", finding.Between },
        { "explanation", finding.Explanation },
        { "pairs", finding.Pairs },
        { "status", finding.Status.ToString().ToLowerInvariant() },
        { "is_dismissed", finding.IsDismissed },
    };

    private static LiquidObject Make(BoardAssessment assessment) => new()
    {
        { "about", assessment.About },
        { "label", assessment.Label },
        { "signed", assessment.SignedBy },
        { "reasons", List(assessment.Reasons, reason => reason) },
        { "evidence", List(assessment.Evidence, Make) },
        { "before", List(assessment.Before, before => before) },
    };

    private static LiquidObject Make(BoardReview review) => new()
    {
        { "label", review.Label },
        { "score", review.Score },
        { "published", review.Published },
        { "about", List(review.About, about => about) },
        { "page", review.Page is { } page ? Make(page) : null },
    };

    private static string WireName(QuestionState state) => state switch
    {
        QuestionState.Disputed => "disputed",
        QuestionState.PossiblyDisputed => "possibly-disputed",
        QuestionState.Differing => "differing",
        QuestionState.OneSided => "one-sided",
        QuestionState.Agreed => "agreed",
        _ => "unanswered",
    };

    private static List<object?> List<T>(IEnumerable<T> items, Func<T, object?> make) => [.. items.Select(make)];
}
