namespace ClaimTracker;

/// <summary>How large lines may be, so that a hostile file costs an exception and not the memory.</summary>
internal static class LineLimit
{
    /// <summary>How many objects and lists may stand inside one another; an entry needs six.</summary>
    public const int Nesting = 16;

    /// <summary>How many fields an object may have; none needs twenty.</summary>
    public const int Fields = 1000;

    /// <summary>How many problems of a line are told.</summary>
    public const int Problems = 1000;

    public static Problem Length { get; } = new(
        ProblemCode.LimitExceeded,
        string.Empty,
        FormattableString.Invariant($"The line is longer than {EntryLine.MaxBytes} bytes, which is the most that is allowed."));

    public static Problem Depth { get; } = new(
        ProblemCode.LimitExceeded,
        string.Empty,
        FormattableString.Invariant($"Objects and lists of the line stand more than {Nesting} deep inside one another, which is the most that is allowed."));
}
