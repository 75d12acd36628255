namespace ClaimTracker.Rendering;

/// <summary>A picture of one question as SVG, with a title and a description for those who do not see it.</summary>
/// <remarks>
/// Immutable and thread-safe; the same board gives the same bytes. Nothing depends on colour alone: letters, shapes and dashes tell the same in black and white. Labels do not overlap.
/// </remarks>
/// <example><code>File.WriteAllText("timeline.svg", Picture.Timeline(board, new QuestionId("staffed")).Svg);</code></example>
public sealed class Picture
{
    private readonly Lazy<string> _svg;

    internal Picture(string name, string title, string description, Drawing drawing)
    {
        (Name, Title, Description, Drawing) = (name, BareText.Of(title), BareText.Of(description), drawing);
        _svg = new(() => PictureWriter.Alone(this));
    }

    /// <summary>What it shows, in a few words.</summary>
    public string Title { get; }

    /// <summary>All that it shows, in words.</summary>
    public string Description { get; }

    /// <summary>The picture as a file of its own.</summary>
    public string Svg => _svg.Value;

    /// <summary>What tells it apart from other pictures on one page.</summary>
    internal string Name { get; }

    internal Drawing Drawing { get; }

    /// <summary>Who said what when: a lane for each speaker, a mark for each claim, vague times as spans; what was taken back and what was updated is marked.</summary>
    /// <param name="board">The board.</param>
    /// <param name="question">One of its questions.</param>
    /// <exception cref="KeyNotFoundException">The board has no such question; the message names its id.</exception>
    public static Picture Timeline(Board board, QuestionId question) => TimelinePicture.Of(Find(board, question), board);

    /// <summary>Where answers come from: many mentions that go back to few origins, position by position. What goes round in a circle is marked.</summary>
    /// <param name="board">The board.</param>
    /// <param name="question">One of its questions.</param>
    /// <param name="position">The letter of one position; null for all of them.</param>
    /// <exception cref="KeyNotFoundException">The board has no such question, or the question no such position; the message names it.</exception>
    public static Picture Origins(Board board, QuestionId question, string? position = null)
    {
        var found = Find(board, question);
        return position is null || found.Positions.Any(known => known.Letter == position)
            ? OriginsPicture.Of(found, board, position)
            : throw new KeyNotFoundException($"The question \"{question}\" has no position {position}; it has {string.Join(", ", found.Positions.Select(known => known.Letter))}.");
    }

    /// <summary>Which positions stand against which, and which say more than others.</summary>
    /// <param name="board">The board.</param>
    /// <param name="question">One of its questions.</param>
    /// <exception cref="KeyNotFoundException">The board has no such question; the message names its id.</exception>
    public static Picture Positions(Board board, QuestionId question) => PositionsPicture.Of(Find(board, question), board);

    private static BoardQuestion Find(Board board, QuestionId question)
    {
        ArgumentNullException.ThrowIfNull(board);
        return board.Questions.FirstOrDefault(known => known.Id == question) ?? throw new KeyNotFoundException($"No question of the board has the id \"{question}\".");
    }
}
