using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace ClaimTracker;

/// <summary>What recording a claim gave: the claim, and the findings it causes.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class RecordOutcome
{
    private readonly ImmutableArray<Rival> _rivals;
    private readonly LedgerSettings _settings;

    internal RecordOutcome(Claim claim, ImmutableArray<Rival> rivals, LedgerSettings settings)
    {
        Claim = claim;
        _rivals = rivals;
        _settings = settings;
    }

    /// <summary>The claim as recorded, with its id.</summary>
    public Claim Claim { get; }

    /// <summary>The findings that this claim makes with another, as of its own place in the order of entries; by code, then claim ids. Made when they are read.</summary>
    /// <remarks>Notes on sources (CT3001, CT3002), hints (CT5001) and findings of house rules are told by <see cref="LedgerReader.Findings"/>.</remarks>
    public ImmutableArray<Finding> Findings
    {
        get
        {
            var (root, row) = (Claim.Root, Claim.Row);
            var key = root.Columns.IdKey(row);
            var source = _settings.PairFindings.At(root);
            var order = ArrayPool<int>.Shared.Rent(_rivals.Length);
            RivalOrder.Fill(_rivals.AsSpan(), root.Columns, order);
            var found = new Finding[_rivals.Length];
            for (var place = 0; place < found.Length; place++)
            {
                var rival = _rivals[order[place]];
                var pair = new ClaimPair(row, rival.Row, rival.Result);
                var isFirst = key != rival.IdKey ? key < rival.IdKey : root.Columns.CompareIds(row, rival.Row) < 0;
                found[place] = _settings.Shown(PairFindings.Of(isFirst ? pair : pair.Mirrored(), source), root);
            }

            ArrayPool<int>.Shared.Return(order);
            return ImmutableCollectionsMarshal.AsImmutableArray(found);
        }
    }
}
