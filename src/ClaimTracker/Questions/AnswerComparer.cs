namespace ClaimTracker;

/// <summary>Compares two answers to a question in a way of your own, such as by distance on a map.</summary>
/// <remarks>
/// Register it with the options and name it in a question (<see cref="QuestionGrammar.ComparedBy{T}"/>). It must be pure and thread-safe, and
/// symmetric: exchanging the answers exchanges <see cref="AnswerRelation.Narrower"/> and <see cref="AnswerRelation.Broader"/> and changes
/// nothing else. Gates, forces, speakers and times are not its business. An exception it throws goes to whoever compares; while a claim is
/// recorded, to the caller, and nothing is recorded. Answers that differ only in writing (the same folded text, figure, date or set) are one
/// answer, and the comparer sees one of the ways it was written.
/// </remarks>
public abstract class AnswerComparer
{
    /// <param name="id">The id that questions name it by; not empty.</param>
    protected AnswerComparer(string id)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        Id = id;
    }

    /// <summary>The id that questions name it by.</summary>
    public string Id { get; }

    /// <summary>Tells how two answers relate when both are asserted.</summary>
    /// <param name="first">The first answer; never <em>none</em> or <em>not known</em>.</param>
    /// <param name="second">The second answer; never <em>none</em> or <em>not known</em>.</param>
    public abstract AnswerRelation Compare(Answer first, Answer second);
}
