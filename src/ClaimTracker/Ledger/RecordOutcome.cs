using System.Collections.Immutable;

namespace ClaimTracker;

/// <summary>What recording a claim gave: the claim, and the findings it causes.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class RecordOutcome
{
    private readonly ImmutableArray<ClaimPair> _pairs;
    private readonly LedgerSettings _settings;

    internal RecordOutcome(Claim claim, ImmutableArray<ClaimPair> pairs, LedgerSettings settings)
    {
        Claim = claim;
        _pairs = pairs;
        _settings = settings;
    }

    /// <summary>The claim as recorded, with its id.</summary>
    public Claim Claim { get; }

    /// <summary>The findings that this claim makes with another, as of its own place in the order of entries; by code, then claim ids. Made when they are read.</summary>
    /// <remarks>Notes on sources (CT3001, CT3002), hints (CT5001) and findings of house rules are told by <see cref="LedgerReader.Findings"/>.</remarks>
    public ImmutableArray<Finding> Findings =>
        [.. _pairs.Select(pair => _settings.Shown(_settings.PairFindings.Make(pair, Claim.Root), Claim.Root)).Order(FindingOrder.ById)];
}
