namespace ClaimTracker.Documents;

/// <summary>What a row of a table of claims says, apart from its chain, in the order of columns.</summary>
internal enum RowField
{
    Id,
    Speaker,
    SpeakerName,
    SpeakerKind,
    OnBehalfOf,
    OnBehalfOfName,
    OnBehalfOfKind,
    Question,
    QuestionText,
    Answers,
    Cardinality,
    Timing,
    Unit,
    Tolerance,
    Force,
    Answer,
    AnswerName,
    AnswerKind,
    Certainty,
    Nature,
    Said,
    Holds,
    Recorded,
    Quote,
    Wording,
    Language,
}
