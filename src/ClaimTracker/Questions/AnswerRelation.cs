namespace ClaimTracker;

/// <summary>How two answers to one question relate when both are asserted.</summary>
public enum AnswerRelation
{
    /// <summary>They are the same answer.</summary>
    Equal,

    /// <summary>The first says more: whenever it is true, the second is.</summary>
    Narrower,

    /// <summary>The first says less: whenever the second is true, it is.</summary>
    Broader,

    /// <summary>Both can be true, and neither follows from the other.</summary>
    Overlapping,

    /// <summary>They cannot both be true.</summary>
    Exclusive,
}
