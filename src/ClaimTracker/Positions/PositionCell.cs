using System.Diagnostics.CodeAnalysis;

namespace ClaimTracker;

/// <summary>One held answer, and where its groups and claims begin and end. It is used again for another question.</summary>
internal sealed class PositionCell
{
    private const int None = InternTable<int>.None;

    private HeldAnswer? _held;

    /// <summary>Its place in the order of arrival.</summary>
    public int Number { get; private set; }

    public HeldAnswer Held => _held ?? throw new InvalidOperationException("No answer yet.");

    /// <summary>The number of its first group.</summary>
    public int FirstGroup { get; set; }

    /// <summary>The number of its last group.</summary>
    public int LastGroup { get; set; }

    /// <summary>The number of its first claim.</summary>
    public int FirstClaim { get; set; }

    /// <summary>The number of its last claim.</summary>
    public int LastClaim { get; set; }

    /// <summary>Begins with an answer that no claim holds yet.</summary>
    [MemberNotNull(nameof(_held))]
    public void Begin(HeldAnswer held, int number)
    {
        _held = held;
        Number = number;
        (FirstGroup, LastGroup, FirstClaim, LastClaim) = (None, None, None, None);
    }
}
