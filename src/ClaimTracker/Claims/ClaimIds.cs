using System.Globalization;

namespace ClaimTracker;

/// <summary>The ids of claims that are not <c>c</c> and the sequence of their entry. Those that are need not be kept: they are read off the sequence.</summary>
/// <remarks>One thread adds, any number look up.</remarks>
internal sealed class ClaimIds
{
    /// <summary>How long an id can be that the ledger gives.</summary>
    public const int MostLetters = 11;

    private const char Prefix = 'c';
    private const int LettersInKey = 9;
    private const int BitsOfLetter = 7;

    private readonly InternTable<ClaimId> _ids = new();
    private readonly SegmentedList<int> _claims = new();
    private readonly SparseColumn _ofClaims = new();
    private readonly InternTable<int> _sequencesTaken = new();

    /// <summary>The id that a claim gets by itself.</summary>
    public static ClaimId Of(int sequence) => ClaimId.Unchecked(Write(sequence, stackalloc char[MostLetters]).ToString());

    /// <summary>Writes such an id and gives what was written.</summary>
    public static ReadOnlySpan<char> Write(int sequence, Span<char> room)
    {
        room[0] = Prefix;
        sequence.TryFormat(room[1..], out var digits, provider: CultureInfo.InvariantCulture);
        return room[..(digits + 1)];
    }

    /// <summary>A number that is smaller for an id that comes earlier; equal even numbers are those of one id, equal odd ones tell nothing. It holds the first nine letters.</summary>
    public static ulong KeyOf(ReadOnlySpan<char> id)
    {
        var key = 0UL;
        for (var place = 0; place < LettersInKey; place++)
        {
            key = (key << BitsOfLetter) | (place < id.Length ? id[place] : 0UL);
        }

        return (key << 1) | (id.Length > LettersInKey ? 1UL : 0);
    }

    /// <summary>Whether two claims can have this same key.</summary>
    public static bool MayBeShared(ulong key) => (key & 1) != 0;

    /// <summary>The sequence that an id is made of; 0 where it is none of those that the ledger gives.</summary>
    public static int SequenceIn(ClaimId id)
    {
        var text = id.ToString();
        return text is [Prefix, >= '1' and <= '9', ..] && char.IsAsciiDigit(text[^1])
            && int.TryParse(text.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var sequence) ? sequence : 0;
    }

    /// <summary>The id of a claim that has one of its own.</summary>
    public ClaimId this[int claim] => _ids[_ofClaims[claim]];

    /// <summary>The claim with such an id, or None.</summary>
    public int Find(ClaimId id) => _ids.Find(id) is >= 0 and var number && number < _claims.Count ? _claims[number] : InternTable<int>.None;

    /// <summary>Whether a claim has, as an id of its own, what another would get by itself.</summary>
    public bool IsTaken(int sequence) => _sequencesTaken.Find(sequence) >= 0;

    public void Add(int claim, ClaimId id)
    {
        _ofClaims[claim] = _ids.Add(id);
        _claims.Add(claim);
        if (SequenceIn(id) is > 0 and var sequence)
        {
            _sequencesTaken.Add(sequence);
        }
    }
}
