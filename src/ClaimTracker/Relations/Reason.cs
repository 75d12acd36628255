namespace ClaimTracker;

/// <summary>Why two claims relate as they do: a gate that stopped the comparison, or what decided it.</summary>
public enum Reason
{
    /// <summary>They answer different questions.</summary>
    DifferentQuestion,

    /// <summary>One declined, could not be reached or did not respond.</summary>
    NonAnswer,

    /// <summary>One is a judgement.</summary>
    Opinion,

    /// <summary>One is a forecast.</summary>
    Prediction,

    /// <summary>One says that it is not known.</summary>
    UnknownAnswer,

    /// <summary>The figures are in different units.</summary>
    DifferentUnit,

    /// <summary>Both are free text that differs, and no editor linked them.</summary>
    Unstructured,

    /// <summary>They give the same answer.</summary>
    Same,

    /// <summary>One says more than the other.</summary>
    Refines,

    /// <summary>The two intervals intersect.</summary>
    IntervalsIntersect,

    /// <summary>Both can be true.</summary>
    BothCanBeTrue,

    /// <summary>They are about, or of, different times.</summary>
    DifferentTime,

    /// <summary>Exactly one denies.</summary>
    Denied,

    /// <summary>One says yes, the other no.</summary>
    YesAgainstNo,

    /// <summary>The answers are declared distinct.</summary>
    DeclaredDistinct,

    /// <summary>Only one answer can be true, and nothing shows that the two overlap.</summary>
    PresumedExclusive,

    /// <summary>One names all there are, and the other names something outside.</summary>
    OutsideOnlySet,

    /// <summary>One says none, the other names something.</summary>
    NoneAgainstSome,

    /// <summary>The two intervals do not intersect.</summary>
    DisjointIntervals,

    /// <summary>An editor linked the two texts.</summary>
    DeclaredLink,
}
