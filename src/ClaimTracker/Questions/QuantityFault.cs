namespace ClaimTracker;

/// <summary>Why a text is not read as a quantity.</summary>
internal enum QuantityFault
{
    /// <summary>It does not have the form of a figure (CT0007).</summary>
    NotAFigure,

    /// <summary>It would be a figure, but for the number of its digits (CT0013).</summary>
    TooManyDigits,
}
