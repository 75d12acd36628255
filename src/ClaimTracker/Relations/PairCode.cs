namespace ClaimTracker;

/// <summary>The codes of what two claims can be to one another, as numbers, in the order of their texts.</summary>
internal enum PairCode : byte
{
    None,
    SelfContradiction,
    ChangedAccount,
    Correction,
    RivalAnswers,
    Denial,
    RivalFigures,
    RivalDates,
    WithinOneSide,
    OutletsDiffer,
    Update,
    MayBeNewer,
}
