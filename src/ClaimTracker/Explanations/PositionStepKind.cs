namespace ClaimTracker;

/// <summary>What a claim was in the history of its speaker's answers to a question, seen from the answer before it.</summary>
public enum PositionStepKind
{
    /// <summary>The first answer.</summary>
    First,

    /// <summary>The same answer again.</summary>
    Repeated,

    /// <summary>Says more than the answer before, and leaves it true.</summary>
    Narrowed,

    /// <summary>Says less than the answer before, and leaves it true.</summary>
    Widened,

    /// <summary>Another answer, and both can be true.</summary>
    Compatible,

    /// <summary>A newer answer to a question whose answer changes.</summary>
    Update,

    /// <summary>Perhaps a newer answer.</summary>
    MayBeNewer,

    /// <summary>Said later than the answer before, and of an earlier time.</summary>
    OfEarlierTime,

    /// <summary>Recorded as the correction of the answer before.</summary>
    Correction,

    /// <summary>Replaced by the answer before, which is recorded as its correction.</summary>
    Corrected,

    /// <summary>A later answer that cannot be true together with the one before; nothing shows which one is true.</summary>
    ChangedAccount,

    /// <summary>Cannot be true together with the answer before, and nothing shows that one is a later account.</summary>
    Contradiction,

    /// <summary>Another report of what was said at the same time, through other outlets, with another answer.</summary>
    OutletsDiffer,

    /// <summary>An answer that is not compared with the one before: not known, in another unit, or other free text.</summary>
    NotCompared,

    /// <summary>No answer, and no denial.</summary>
    NonAnswer,

    /// <summary>A judgement, which is compared with nothing.</summary>
    Opinion,

    /// <summary>A prediction, which is compared with nothing.</summary>
    Prediction,
}
