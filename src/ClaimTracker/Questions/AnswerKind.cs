namespace ClaimTracker;

/// <summary>What kind of answer a question takes.</summary>
public enum AnswerKind
{
    /// <summary>Free text, compared only when folded and equal, or when an editor linked two claims.</summary>
    Text,

    /// <summary>An entity, or several.</summary>
    Entity,

    /// <summary>Yes or no.</summary>
    YesNo,

    /// <summary>A figure or a range of figures.</summary>
    Quantity,

    /// <summary>A date, as vague as it was given.</summary>
    Date,
}
