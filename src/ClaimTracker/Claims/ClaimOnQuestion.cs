namespace ClaimTracker;

/// <summary>Has a speaker and a question, and still needs what the speaker did with which answer: nothing here can be recorded.</summary>
/// <typeparam name="TAnswer">The kind of answer that the question takes.</typeparam>
public abstract class ClaimOnQuestion<TAnswer>
    where TAnswer : Answer
{
    private readonly EntityId _speaker;
    private readonly QuestionId _question;

    private protected ClaimOnQuestion(Speaker speaker, Question question)
    {
        ArgumentNullException.ThrowIfNull(speaker);
        ArgumentNullException.ThrowIfNull(question);
        _speaker = speaker.Id;
        _question = question.Id;
    }

    /// <summary>The speaker says so.</summary>
    public ClaimDraft Is(TAnswer answer) => With(Force.Asserts, answer);

    /// <summary>The speaker denies it.</summary>
    public ClaimDraft IsNot(TAnswer answer) => With(Force.Denies, answer);

    /// <summary>The speaker confirms what others said.</summary>
    public ClaimDraft Confirms(TAnswer answer) => With(Force.Confirms, answer);

    /// <summary>The speaker says so against interest.</summary>
    public ClaimDraft Admits(TAnswer answer) => With(Force.Admits, answer);

    /// <summary>The speaker doubts it: a denial with certainty <see cref="Certainty.Possible"/>.</summary>
    public ClaimDraft Doubts(TAnswer answer) => With(Force.Doubts, answer);

    /// <summary>The speaker says that it is not known.</summary>
    public ClaimDraft IsNotKnown() => With(Force.Asserts, Answer.NotKnown);

    /// <summary>The speaker declined to comment.</summary>
    public ClaimDraft DeclinedToComment() => new(_speaker, _question, Force.Declines, answer: null);

    /// <summary>The speaker could not be reached.</summary>
    public ClaimDraft CouldNotBeReached() => new(_speaker, _question, Force.Unreachable, answer: null);

    /// <summary>The speaker did not respond.</summary>
    public ClaimDraft DidNotRespond() => new(_speaker, _question, Force.NoResponse, answer: null);

    private protected ClaimDraft With(Force force, Answer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return new ClaimDraft(_speaker, _question, force, answer);
    }
}
