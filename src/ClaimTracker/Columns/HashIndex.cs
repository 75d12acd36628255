namespace ClaimTracker;

/// <summary>Finds small integers by the hash of what they stand for, and never rehashes as a whole.</summary>
/// <remarks>
/// Extendible hashing: a directory tells by the first bits of a hash which table to look in, and a table that is full is split into two.
/// A table keeps whole hashes, so that hardly anything but what is sought is looked at. One thread adds, any number look up without a lock:
/// tables and directories that are replaced stay as they are for those who still read them. Where hashes cannot tell values apart
/// the table grows instead.
/// </remarks>
internal sealed class HashIndex
{
    private const int FirstSize = 8;
    private const int FullSize = 1024;
    private const int MostBits = 16;

    private Table[] _directory = [new Table(FirstSize, bits: 0)];

    /// <summary>Where to look for a hash. Look at <see cref="Probe.Number"/> after each <see cref="Probe.Next"/> that is true.</summary>
    public Probe Look(int hash)
    {
        var mixed = Mixed(hash);
        var directory = Volatile.Read(ref _directory);
        return new Probe(Volatile.Read(ref directory[PlaceOf(mixed, directory)]).Slots, mixed);
    }

    /// <summary>The first number under each of some hashes, or <see cref="InternTable{T}.None"/>.</summary>
    /// <remarks>A loop of little more than reads, so that the machine waits for many of them at once.</remarks>
    public void Look(ReadOnlySpan<int> hashes, Span<int> numbers)
    {
        for (var i = 0; i < hashes.Length; i++)
        {
            var probe = Look(hashes[i]);
            numbers[i] = probe.Next() ? probe.Number : InternTable<int>.None;
        }
    }

    /// <summary>Adds a number under a hash.</summary>
    public void Add(int hash, int number)
    {
        var mixed = Mixed(hash);
        var table = _directory[PlaceOf(mixed, _directory)];
        while (table.IsFull)
        {
            MakeRoom(table, mixed);
            table = _directory[PlaceOf(mixed, _directory)];
        }

        table.Add(mixed, number);
    }

    // Every bit of the hash counts for the first ones, which choose the table, and for the last ones, which choose the place in it.
    private static uint Mixed(int hash)
    {
        var mixed = (uint)hash * 0x9E37_79B1;
        return (mixed ^ (mixed >> 15)) * 0x85EB_CA77;
    }

    private static int PlaceOf(uint hash, Table[] directory) => (int)((ulong)hash * (uint)directory.Length >> 32);

    private void MakeRoom(Table table, uint hash)
    {
        if (table.Slots.Length < FullSize || table.Bits == MostBits)
        {
            Put(table.Grown(), hash);
            return;
        }

        if (1 << table.Bits == _directory.Length)
        {
            Widen();
        }

        var (first, second) = table.Split();
        Put(first, hash & ~(1u << (31 - table.Bits)));
        Put(second, hash | (1u << (31 - table.Bits)));
    }

    private void Widen()
    {
        var wider = new Table[_directory.Length * 2];
        for (var place = 0; place < wider.Length; place++)
        {
            wider[place] = _directory[place / 2];
        }

        Volatile.Write(ref _directory, wider);
    }

    // Puts a table wherever the directory should point to it: at all places that begin with its bits.
    private void Put(Table table, uint hash)
    {
        var places = _directory.Length >> table.Bits;
        var first = PlaceOf(hash, _directory) & ~(places - 1);
        for (var place = first; place < first + places; place++)
        {
            Volatile.Write(ref _directory[place], table);
        }
    }

    /// <summary>A walk over the numbers that have one hash.</summary>
    public ref struct Probe(long[] slots, uint hash)
    {
        private int _place = (int)hash & (slots.Length - 1);

        public int Number { get; private set; }

        public bool Next()
        {
            while (true)
            {
                var slot = Volatile.Read(ref slots[_place]);
                if (slot == 0)
                {
                    return false;
                }

                _place = (_place + 1) & (slots.Length - 1);
                if ((uint)(slot >> 32) == hash)
                {
                    Number = (int)slot - 1;
                    return true;
                }
            }
        }
    }

    // Open addressing: hash and number plus one in one slot, which is written at once. Never more than three quarters full.
    private sealed class Table(int size, int bits)
    {
        private int _count;

        public long[] Slots { get; } = new long[size];

        /// <summary>With how many bits all hashes in it begin alike.</summary>
        public int Bits => bits;

        public bool IsFull => _count >= Slots.Length / 4 * 3;

        public void Add(uint hash, int number) => Add(((long)hash << 32) | (uint)(number + 1));

        public Table Grown()
        {
            var grown = new Table(Slots.Length * 2, bits);
            foreach (var slot in Slots)
            {
                grown.Take(slot);
            }

            return grown;
        }

        public (Table First, Table Second) Split()
        {
            var (first, second) = (new Table(Slots.Length, bits + 1), new Table(Slots.Length, bits + 1));
            foreach (var slot in Slots)
            {
                (((slot >> (63 - bits)) & 1) == 0 ? first : second).Take(slot);
            }

            return (first, second);
        }

        private void Take(long slot)
        {
            if (slot != 0)
            {
                Add(slot);
            }
        }

        private void Add(long slot)
        {
            var place = (int)(slot >> 32) & (Slots.Length - 1);
            while (Slots[place] != 0)
            {
                place = (place + 1) & (Slots.Length - 1);
            }

            Volatile.Write(ref Slots[place], slot);
            _count++;
        }
    }
}
