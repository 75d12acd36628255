namespace ClaimTracker.Documents;

/// <summary>How many letters of some words have to change so that they end where a text has been read to; 64 letters of the words at a time.</summary>
internal sealed class EditDistances
{
    private const int Bits = 64;

    private readonly int _length;
    private readonly Dictionary<char, ulong[]> _where = [];
    private readonly ulong[] _nowhere;
    private readonly ulong[] _more;
    private readonly ulong[] _less;
    private int _first;
    private int _distance;

    /// <param name="words">The words; not empty.</param>
    public EditDistances(string words)
    {
        _length = words.Length;
        var blocks = (words.Length + Bits - 1) / Bits;
        (_nowhere, _more, _less) = (new ulong[blocks], new ulong[blocks], new ulong[blocks]);
        for (var i = 0; i < words.Length; i++)
        {
            if (!_where.TryGetValue(words[i], out var where))
            {
                _where[words[i]] = where = new ulong[blocks];
            }

            where[i / Bits] |= 1UL << (i % Bits);
        }
    }

    /// <summary>The words may begin anywhere in the text that is read from now on.</summary>
    public void StartAnywhere() => Start(0);

    /// <summary>The words begin where the text that is read from now on begins.</summary>
    public void StartHere() => Start(1);

    /// <summary>Reads a letter of the text.</summary>
    /// <returns>The fewest letters that have to be put in, left out or exchanged.</returns>
    public int Next(char letter)
    {
        var where = _where.GetValueOrDefault(letter, _nowhere);
        var carry = _first;
        for (var block = 0; block < where.Length; block++)
        {
            var last = block == where.Length - 1 ? (_length - 1) % Bits : Bits - 1;
            carry = Advance(block, where[block], carry, 1UL << last);
        }

        _distance += carry;
        return _distance;
    }

    private void Start(int first)
    {
        Array.Fill(_more, ulong.MaxValue);
        Array.Clear(_less);
        (_first, _distance) = (first, _length);
    }

    // One column of the table, one block of it: differences to the row above, and to the column before.
    private int Advance(int block, ulong same, int carry, ulong last)
    {
        var (more, less) = (_more[block], _less[block]);
        var vertical = same | less;
        same |= carry < 0 ? 1UL : 0;
        var horizontal = unchecked(((same & more) + more) ^ more) | same;
        var up = less | ~(horizontal | more);
        var down = more & horizontal;
        var next = (up & last) != 0 ? 1 : (down & last) != 0 ? -1 : 0;
        up = (up << 1) | (carry > 0 ? 1UL : 0);
        down = (down << 1) | (carry < 0 ? 1UL : 0);
        _more[block] = down | ~(vertical | up);
        _less[block] = up & vertical;
        return next;
    }
}
