namespace ClaimTracker;

/// <summary>One moment of a ledger: how far the record reaches, and the versions of the tables. What a reader holds.</summary>
/// <remarks>Immutable but for what is appended behind it, which it does not look at, and for redactions, which reach all moments.</remarks>
internal sealed record LedgerRoot
{
    public required ClaimColumns Columns { get; init; }

    /// <summary>The sequence of the last entry; 0 for an empty ledger.</summary>
    public int Sequence { get; init; }

    /// <summary>How many rows of the columns count.</summary>
    public int Rows { get; init; }

    public EntityTable Entities { get; init; } = EntityTable.CreateEmpty();

    public QuestionTable Questions { get; init; } = QuestionTable.CreateEmpty();

    public ActTable Acts { get; init; } = ActTable.Empty;

    public DeskTable Desk { get; init; } = DeskTable.Empty;

    /// <summary>The numbers of all claims, in the order in which they were recorded.</summary>
    public IEnumerable<int> Claims => Enumerable.Range(0, Rows).Where(Has);

    /// <summary>The number of a claim, or None.</summary>
    public int Find(ClaimId id) => Columns.Find(id) is var claim && Has(claim) ? claim : InternTable<ClaimId>.None;

    /// <summary>Whether a claim is there at this moment.</summary>
    public bool Has(int claim) => claim >= 0 && claim < Rows && Columns.IsClaim(claim) && Acts.Said?.Counts(claim) != false;

    /// <summary>The row of a claim that counts at this moment.</summary>
    public int RowOf(int claim) => Acts.CurrentRow(claim) ?? claim;

    /// <summary>The claim with a number, as it reads at this moment.</summary>
    public Claim ClaimAt(int claim) => new(this, RowOf(claim));

    /// <summary>A claim of this ledger, as it reads at this moment.</summary>
    /// <exception cref="ArgumentException">It is not in this ledger, or not at this moment; the message names its id.</exception>
    public Claim Own(Claim claim, string parameter) => ReferenceEquals(claim.Root.Columns, Columns) && Has(claim.Number)
        ? ClaimAt(claim.Number)
        : throw new ArgumentException($"The claim \"{claim.Id}\" is not in this ledger, or not at this moment.", parameter);

    /// <summary>The claim of this ledger with an id, as it reads at this moment.</summary>
    /// <exception cref="ArgumentException">There is none; the message names the id.</exception>
    public Claim Own(ClaimId id, string parameter) => Find(id) is >= 0 and var number
        ? ClaimAt(number)
        : throw new ArgumentException($"The claim \"{id}\" is not in this ledger.", parameter);

    /// <summary>The rows of a question, oldest first, those that an amendment or a filter puts out included.</summary>
    public ReadOnlySpan<int> RowsOf(int question) => Columns.RowsOf(question, Rows);

    /// <summary>Whether a row below the limit counts at this moment.</summary>
    public bool Counts(int row) => !Acts.IsFormer(row) && Acts.Said?.CountsRow(row) != false;

    /// <summary>Whether a claim was neither taken back by its speaker nor pulled by the desk.</summary>
    public bool Stands(int row) => !Acts.EndsAny || (!Acts.IsRetracted(Columns.Claim(row)) && !Acts.IsWithdrawn(Columns.Claim(row)));

    /// <summary>Whether a claim stands and was not corrected.</summary>
    public bool StandsUncorrected(int row) => !Acts.EndsAny || (Stands(row) && !Acts.IsCorrected(Columns.Claim(row)));

    /// <summary>The questions that name one of some entities: as a party, a subject or an answer, or because a claim on them is by, for or through one.</summary>
    /// <remarks>Cost: all claims.</remarks>
    public int[] QuestionsNaming(IReadOnlySet<int> entities)
    {
        var naming = new HashSet<int>();
        for (var question = 0; question < Questions.Count; question++)
        {
            if (Questions[question].About.Concat(Questions[question].Parties).Any(named => entities.Contains(Entities.NumberOf(named))))
            {
                naming.Add(question);
            }
        }

        for (var row = 0; row < Rows; row++)
        {
            if (!naming.Contains(Columns.Question(row)) && Columns.EntitiesIn(row, Entities).Any(entities.Contains))
            {
                naming.Add(Columns.Question(row));
            }
        }

        return [.. naming];
    }

    /// <summary>The name of an entity; its id where it is not there.</summary>
    public string NameOf(EntityId id) => Entities.TryFind(id, out var node) ? node.Entity.Name : id.ToString();

    /// <summary>The sides a claim is made for.</summary>
    public RootSet RootsOf(int row)
    {
        var principal = Columns.Principal(row);
        var number = principal < 0 ? Columns.Speaker(row) : principal;
        return Entities.Sides.RootsAtAnyTime(number, Entities) ?? Entities.Sides.RootsOf(number, Columns.Said(row), Entities);
    }

    /// <summary>The same moment without what was said later than a time.</summary>
    public LedgerRoot SaidBy(EdtfTime time) => this with { Acts = Acts with { Said = SaidFilter.By(time, this) } };

    /// <summary>The same moment without some claims, and without what was done about them.</summary>
    public LedgerRoot Without(IReadOnlySet<int> claims) => this with { Acts = Acts with { Said = SaidFilter.Without(claims, this) } };

    /// <summary>The same moment without what a filter of another moment leaves out.</summary>
    public LedgerRoot SaidBy(SaidFilter? filter) => filter?.Of(this) ?? this;
}
