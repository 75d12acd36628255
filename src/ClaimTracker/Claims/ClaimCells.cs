namespace ClaimTracker;

/// <summary>What every row of the record has, side by side: forty bytes a claim.</summary>
/// <remarks>Parts that are missing are <see cref="InternTable{T}.None"/>.</remarks>
internal struct ClaimCells
{
    /// <summary>Stands for a Recorded that counts as unknown.</summary>
    public const long NoTime = long.MinValue;

    private const int ForceBits = 4;
    private const int CertaintyBits = 2;

    /// <summary>The claim's own Recorded, in ticks of UTC.</summary>
    public long RecordedTicks;

    /// <summary>The sequence of the entry that made the row.</summary>
    public int Sequence;

    /// <summary>The number of the question.</summary>
    public int Question;

    /// <summary>The number of the entity that spoke.</summary>
    public int Speaker;

    /// <summary>The number of the answer.</summary>
    public int Answer;

    /// <summary>The number of the time of saying.</summary>
    public int Said;

    /// <summary>The number of the time for which it holds.</summary>
    public int Holds;

    /// <summary>Which of the parts that few claims have are there.</summary>
    public RareParts Rare;

    private byte _mode;

    public readonly Force Force => (Force)(_mode & ((1 << ForceBits) - 1));

    public readonly Certainty Certainty => (Certainty)((_mode >> ForceBits) & ((1 << CertaintyBits) - 1));

    public readonly Nature Nature => (Nature)(_mode >> (ForceBits + CertaintyBits));

    /// <summary>Says what the speaker did with the answer, how firmly, and as what. A doubt is a denial with certainty possible.</summary>
    public void SetMode(Force force, Certainty? stated, Nature nature)
    {
        var certainty = force == Force.Doubts ? Certainty.Possible : stated ?? Certainty.Certain;
        _mode = (byte)((int)force | ((int)certainty << ForceBits) | ((int)nature << (ForceBits + CertaintyBits)));
    }
}
