namespace ClaimTracker;

/// <summary>What becomes of a rule that throws or gives null.</summary>
public enum RuleFailureHandling
{
    /// <summary>It is told by <see cref="LedgerReader.RuleFailures"/> and in reports, and stops nothing else. The default.</summary>
    Report,

    /// <summary>Whoever asks for findings gets a <see cref="RuleFailedException"/>: for tests of rules, and for programs that would rather tell nothing than too little.</summary>
    Throw,
}
