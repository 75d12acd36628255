namespace ClaimTracker;

/// <summary>A claim that holds an answer: where to look where what is seen of it at once does not decide.</summary>
internal readonly record struct HeldRow(int Row, HeldAnswer Held);
