using System.Collections.Immutable;

namespace ClaimTracker;

/// <summary>One speaker's act, as recorded: this speaker, with this force, gave this answer to this question, at this time, reported through this chain.</summary>
/// <remarks>
/// A light view of the ledger at the moment it was read; it is made on reading and holds nothing but its place. Immutable, redactions apart, and
/// thread-safe. Two claims are equal when their ledger and their id are. After the statement of VA-Spec.
/// </remarks>
public sealed class Claim : IEquatable<Claim>
{
    // Read once, because it is what claims are told apart by; 0 until then.
    private int _sequence;

    internal Claim(LedgerRoot root, int row)
    {
        Root = root;
        Row = row;
    }

    internal LedgerRoot Root { get; }

    internal int Row { get; }

    internal int Number => Columns.Claim(Row);

    /// <summary>The id, unique among the claims of a ledger.</summary>
    public ClaimId Id => Columns.Id(Row);

    /// <summary>Who said it.</summary>
    public Speaker Speaker => (Speaker)Root.Entities[Columns.Speaker(Row)].Entity;

    /// <summary>On whose behalf the speaker spoke this time; null: by the links of the speaker.</summary>
    public Speaker? Principal => Columns.Principal(Row) is >= 0 and var number ? (Speaker)Root.Entities[number].Entity : null;

    /// <summary>What it answers.</summary>
    public Question Question => Root.Questions[Columns.Question(Row)];

    /// <summary>What the speaker did with the answer.</summary>
    public Force Force => Columns.Force(Row);

    /// <summary>The answer as given; null exactly where the force is no answer.</summary>
    public Answer? Answer => Columns.Answer(Row);

    /// <summary>How firmly the speaker put it. A doubt is <see cref="Certainty.Possible"/>.</summary>
    public Certainty Certainty => Columns.Certainty(Row);

    /// <summary>Fact, opinion or prediction.</summary>
    public Nature Nature => Columns.Nature(Row);

    /// <summary>When the speaker said it; null when unknown.</summary>
    public EdtfTime? Said => Columns.Said(Row);

    /// <summary>When the thing claimed is true of the world; null when not stated.</summary>
    public EdtfTime? Holds => Columns.Holds(Row);

    /// <summary>When it entered the ledger, in UTC; null where a document does not say.</summary>
    public DateTimeOffset? Recorded => Columns.RecordedTicks(Row) is { } ticks ? new DateTimeOffset(ticks, TimeSpan.Zero) : null;

    /// <summary>The speaker's own words; null when not quoted.</summary>
    public string? Quote => Columns.Quote(Row);

    /// <summary>The claim in our words; null when not put.</summary>
    public string? Wording => Columns.Wording(Row);

    /// <summary>The language of the quotation; null when not stated.</summary>
    public string? Language => Columns.Language(Row);

    /// <summary>The sequence of the entry that recorded it, from 1.</summary>
    public int Sequence => _sequence != 0 ? _sequence : _sequence = Columns.Sequence(Row);

    /// <summary>The chain it reached us through, outermost first; empty when read at the source.</summary>
    public ImmutableArray<AttributionHop> Via
    {
        get
        {
            var hops = ImmutableArray.CreateBuilder<AttributionHop>();
            for (var hop = Columns.FirstHop(Row); hop < Columns.HopEnd(Row); hop++)
            {
                hops.Add(Columns.Hops.Read(hop, Root.Entities, Columns));
            }

            return hops.ToImmutable();
        }
    }

    /// <summary>The outlets of the chain, outermost first; empty when read at the source.</summary>
    public ImmutableArray<Speaker> Outlets
    {
        get
        {
            var outlets = ImmutableArray.CreateBuilder<Speaker>();
            for (var hop = Columns.FirstHop(Row); hop < Columns.HopEnd(Row); hop++)
            {
                outlets.Add((Speaker)Root.Entities[Columns.Hops.Outlet(hop)].Entity);
            }

            return outlets.ToImmutable();
        }
    }

    /// <summary>The sides it was made for: where following <em>speaks for</em> at the time of speaking ends. At least one, in order of ids.</summary>
    public ImmutableArray<Speaker> Sides =>
        [.. Root.RootsOf(Row).Members.Select(root => (Speaker)Root.Entities[root].Entity).OrderBy(side => side.Id)];

    /// <summary>Whether its speaker took it back.</summary>
    public bool IsRetracted => Root.Acts.IsRetracted(Number);

    /// <summary>Whether the desk pulled it.</summary>
    public bool IsWithdrawn => Root.Acts.IsWithdrawn(Number);

    /// <summary>Whether our record of it was wrong and was amended.</summary>
    public bool IsAmended => Root.Acts.IsAmended(Number);

    /// <summary>The claims that are recorded as corrections of this one, in order of their recording; empty when there is none.</summary>
    public ImmutableArray<Claim> CorrectedBy => [.. Root.Acts.DirectCorrectorsOf(Number).Select(Root.ClaimAt)];

    private ClaimColumns Columns => Root.Columns;

    // A doubt has its certainty in itself.
    private Certainty? StatedCertainty => Force == Force.Doubts || Certainty == Certainty.Certain ? null : Certainty;

    /// <summary>The claim as a draft, to be changed and given to <c>Amend</c>.</summary>
    public ClaimDraft ToDraft() => Settled.Read(Root, () => ClaimDraft.Whole(
        Speaker.Id, Question.Id, Force, Answer, Id, Principal?.Id, StatedCertainty, Nature, (Said, Holds, Recorded), (Quote, Wording, Language), Via));

    /// <summary>Starts a claim: <c>Claim.By(mayor).That(yearOpened).Is("1932")</c>.</summary>
    public static ClaimBySpeaker By(Speaker speaker)
    {
        ArgumentNullException.ThrowIfNull(speaker);
        return new ClaimBySpeaker(speaker);
    }

    /// <summary>Whether it is the same claim of the same ledger.</summary>
    public bool Equals(Claim? other) => other is not null && ReferenceEquals(Columns, other.Columns) && Number == other.Number;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Claim);

    /// <inheritdoc/>
    public override int GetHashCode() => Number;

    /// <summary>The id, the speaker, the force and the answer.</summary>
    public override string ToString() => $"{Id}: {Speaker.Id} {Force} {Answer}".TrimEnd();
}
