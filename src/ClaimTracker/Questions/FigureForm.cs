namespace ClaimTracker;

/// <summary>The ways in which a speaker gives a figure.</summary>
internal enum FigureForm
{
    /// <summary>"6".</summary>
    Exactly,

    /// <summary>"about 2000".</summary>
    About,

    /// <summary>"at least 6".</summary>
    AtLeast,

    /// <summary>"more than 5".</summary>
    MoreThan,

    /// <summary>"at most 6".</summary>
    AtMost,

    /// <summary>"fewer than 6".</summary>
    FewerThan,

    /// <summary>"40..60".</summary>
    Between,
}
