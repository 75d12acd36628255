using System.Collections;

namespace ClaimTracker.Documents;

/// <summary>The values of a map or a list, in the order of the file.</summary>
internal readonly struct NodeValues : IReadOnlyCollection<DocumentNode>
{
    private readonly NodeTable? _table;
    private readonly int _parent;

    internal NodeValues(NodeTable table, int parent) => (_table, _parent) = (table, parent);

    public int Count => _table is null ? 0 : _table[_parent].Size;

    public Enumerator GetEnumerator() => new(_table, _parent);

    IEnumerator<DocumentNode> IEnumerable<DocumentNode>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal struct Enumerator : IEnumerator<DocumentNode>
    {
        private readonly NodeTable? _table;
        private readonly int _end;
        private int _row;
        private int _next;

        internal Enumerator(NodeTable? table, int parent) => (_table, _next, _end) = (table, parent + 1, table is null ? 0 : table[parent].End);

        public readonly DocumentNode Current => new(_table!, _row);

        readonly object IEnumerator.Current => Current;

        public bool MoveNext()
        {
            if (_next >= _end)
            {
                return false;
            }

            _row = _next;
            _next = _table![_row].End;
            return true;
        }

        public readonly void Reset() => throw new NotSupportedException();

        public readonly void Dispose()
        {
        }
    }
}
