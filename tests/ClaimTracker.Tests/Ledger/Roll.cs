namespace ClaimTracker.Tests;

/// <summary>Random choices for one step of a history, all made in advance, so that a history can be played again and shrunk.</summary>
internal sealed class Roll(int[] faces)
{
    private const int Sides = 5040;
    private const int Length = 20;
    private int _next;

    public static Gen<int[]> Faces { get; } = Gen.Int[0, Sides - 1].Array[Length];

    /// <summary>A number from 0 up to, not including, a limit.</summary>
    public int Below(int limit) => faces[_next++ % faces.Length] % limit;

    public bool OneIn(int times) => Below(times) == 0;

    public T Of<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];
}
