namespace ClaimTracker;

/// <summary>One moment of a ledger: how far the record reaches, and the versions of the tables. What a reader holds.</summary>
/// <remarks>Immutable but for what is appended behind it, which it does not look at.</remarks>
internal sealed record LedgerRoot
{
    public required ClaimColumns Columns { get; init; }

    /// <summary>The sequence of the last entry; 0 for an empty ledger.</summary>
    public int Sequence { get; init; }

    /// <summary>How many rows of the columns count.</summary>
    public int Rows { get; init; }

    public EntityTable Entities { get; init; } = EntityTable.CreateEmpty();

    public QuestionTable Questions { get; init; } = QuestionTable.Empty;

    public ActTable Acts { get; init; } = ActTable.Empty;

    /// <summary>The number of a claim, or None.</summary>
    public int Find(ClaimId id) => Columns.Ids.Find(id) is var claim && Columns.FirstRow(claim) is >= 0 and var row && row < Rows ? claim : InternTable<ClaimId>.None;

    /// <summary>The row of a claim that counts at this moment.</summary>
    public int RowOf(int claim) => Acts.CurrentRow(claim) ?? Columns.FirstRow(claim);

    /// <summary>The claim with a number, as it reads at this moment.</summary>
    public Claim ClaimAt(int claim) => new(this, RowOf(claim));

    /// <summary>The rows of a question that count at this moment, newest first.</summary>
    public IEnumerable<int> RowsOf(int question) => Columns.RowsOf(question, Rows).Where(row => !Acts.IsFormer(row));

    /// <summary>The name of an entity; its id where it is not there.</summary>
    public string NameOf(EntityId id) => Entities.TryFind(id, out var node) ? node.Entity.Name : id.ToString();

    /// <summary>The sides a claim is made for.</summary>
    public RootSet RootsOf(int row)
    {
        var principal = Columns.Principal(row);
        return Entities.Sides.RootsOf(principal < 0 ? Columns.Speaker(row) : principal, Columns.Said(row), Entities);
    }
}
