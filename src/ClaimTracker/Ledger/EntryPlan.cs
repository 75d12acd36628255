namespace ClaimTracker;

/// <summary>Something that is to be entered, before it is known at which place: by a ledger in memory at once, by a store when its turn comes.</summary>
/// <param name="next">The place of the first entry.</param>
/// <param name="root">The ledger that it is for, up to that place.</param>
/// <param name="settings">How the ledger works.</param>
/// <returns>The entries, at places one after another.</returns>
/// <remarks>Checks everything and changes nothing. It may be called again, at a later place.</remarks>
/// <exception cref="EntryRefusedException">Something does not fit; the exception carries all problems.</exception>
/// <exception cref="ClaimRefusedException">The draft of a claim is wrong; the exception carries all problems.</exception>
internal delegate IReadOnlyList<LedgerEntry> EntryPlan(EntryPlace next, LedgerRoot root, LedgerSettings settings);
