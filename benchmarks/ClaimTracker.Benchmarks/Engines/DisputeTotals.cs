using System.Globalization;

namespace ClaimTracker.Benchmarks;

/// <summary>What engines have to agree on: the disputes, their positions, the claims on them, and a sum that does not depend on the order.</summary>
internal sealed class DisputeTotals
{
    private ulong _sum;

    public int Disputes { get; private set; }

    public long Positions { get; private set; }

    public long Mentions { get; private set; }

    public void AddDisputes(int count) => Disputes += count;

    public void AddPosition(int question, bool denies, int low, int high, int mentions)
    {
        Positions++;
        Mentions += mentions;
        var key = ((ulong)question << 1) | (denies ? 1UL : 0);
        key = (key * 0x9E3779B97F4A7C15) ^ ((ulong)low * 0xC2B2AE3D27D4EB4F) ^ ((ulong)high * 0x165667B19E3779F9) ^ ((ulong)mentions * 0xD6E8FEB86659FD93);
        key ^= key >> 29;
        _sum += key * 0xBF58476D1CE4E5B9;
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Disputes:N0} disputes, {Positions:N0} positions, {Mentions:N0} mentions, sum {_sum:x16}");
}
