namespace ClaimTracker.Rendering;

/// <summary>The pictures of a question that stand in a board: those that show what the text does not show at once.</summary>
internal static class QuestionPictures
{
    /// <summary>On larger boards only questions that are disputed have pictures, so that a page stays quick to load.</summary>
    private const int MostClaims = 300;

    public static IEnumerable<LiquidObject> Of(BoardQuestion question, Board board)
    {
        if (board.Claims > MostClaims)
        {
            yield break;
        }

        var claims = question.Standing.Positions.Sum(position => position.Claims.Length) + question.Standing.Apart.Length;
        if (claims > 1)
        {
            yield return Make(Picture.Timeline(board, question.Id), board.Words["timeline"], board, isOpen: question.State is QuestionState.Disputed or QuestionState.PossiblyDisputed);
        }

        if (question.Clashes.Count > 0)
        {
            yield return Make(Picture.Positions(board, question.Id), board.Words["map"], board, isOpen: false);
        }

        if (question.Positions.Any(position => position.Mentions > 1))
        {
            yield return Make(Picture.Origins(board, question.Id), board.Words["origins"], board, isOpen: false);
        }
    }

    private static LiquidObject Make(Picture picture, string title, Board board, bool isOpen) => new()
    {
        { "title", title },
        { "label", picture.Title },
        { "is_open", isOpen },
        { "svg", new Markup(PictureWriter.Within(picture, board.Claims > MostClaims ? picture.Title : picture.Description)) },
    };
}
