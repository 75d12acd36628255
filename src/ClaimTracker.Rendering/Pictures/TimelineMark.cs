namespace ClaimTracker.Rendering;

/// <summary>One claim on a timeline, before it has a place.</summary>
internal sealed class TimelineMark
{
    public required Claim Claim { get; init; }

    /// <summary>The letter of its position; empty where it holds none.</summary>
    public required string Letter { get; init; }

    public required bool IsHollow { get; init; }

    public required bool IsInForce { get; init; }

    public bool IsRetracted { get; init; }

    /// <summary>When it was taken back; null where nobody said.</summary>
    public EdtfTime? RetractedAt { get; init; }

    /// <summary>The span of its time, in pixels.</summary>
    public (double From, double To) Span { get; set; }

    /// <summary>Where the disc stands.</summary>
    public double X { get; set; }

    public double Y { get; set; }

    /// <summary>Where the cross stands; null where there is none apart from the disc.</summary>
    public double? CrossX { get; set; }

    public int Row { get; set; }

    public bool IsVague => Span.To - Span.From > (Marks.HalfWidth(Letter) * 2) + 2;

    /// <summary>All that the mark takes, from left to right.</summary>
    public (double From, double To) Extent
    {
        get
        {
            var half = Marks.HalfWidth(Letter) + 2;
            return (Math.Min(X - half, Span.From), Math.Max(Math.Max(X + half, Span.To), CrossX is { } cross ? cross + 8 : 0));
        }
    }
}
