namespace ClaimTracker.Testing;

/// <summary>Ledgers to test with. Each call makes a new one; the same call gives the same entries on every machine.</summary>
/// <remarks>
/// <para>Thread-safe. Where no options are given, the ledger has the defaults and a <see cref="FixedClock"/> that stands at <see cref="FixedClock.Noon"/>. With options it works by them: rules find
/// what they find, templates make its sentences. A factory, as containers have, takes one over by its entries: <c>factory.Replay(SampleLedgers.Belgorod().Entries)</c>.</para>
/// <para>Ids are part of the contract; more claims may come in a later version.</para>
/// </remarks>
public static class SampleLedgers
{
    /// <summary>The smallest dispute: the mayor says that the strike is over, the union says that it is not.</summary>
    /// <remarks>
    /// Speakers <c>mayor</c> and <c>union</c>, question <c>strike-over</c>, claims <c>mayor-yes</c> and <c>union-no</c>, both said on 3 May 2024. One finding: CT2001, a conflict.
    /// </remarks>
    /// <param name="options">How the ledger works; null: the defaults and a clock that stands still.</param>
    public static ClaimLedger Dispute(ClaimTrackerOptions? options = null)
    {
        var ledger = New(options);
        var mayor = ledger.Add(Speaker.Person("mayor", "Mayor Oyelaran"));
        var union = ledger.Add(Speaker.Organisation("union", "the dockers' union"));
        var over = ledger.Ask(Question.Named("strike-over", "Is the strike over?").YesOrNo());
        ledger.Record(Claim.By(mayor).That(over).IsYes().SaidOn(2024, 5, 3).Identified("mayor-yes"));
        ledger.Record(Claim.By(union).That(over).IsNo().SaidOn(2024, 5, 3).Identified("union-no"));
        return ledger;
    }

    /// <summary>A real story: the incursion into Belgorod region, as one news report of 22 May 2023 tells it, with the work of the desk around it.</summary>
    /// <remarks>
    /// The ledger of <c>docs/stories/belgorod.yaml</c>: 10 questions, one of them (<c>staffed</c>) disputed; sides, roles, chains of outlets, narrower answers, an amendment, a counterclaim, assessments and
    /// usages. Its entries keep the times at which the desk made them, on 22 May 2023.
    /// </remarks>
    /// <param name="options">How the ledger works; null: the defaults and a clock that stands still.</param>
    public static ClaimLedger Belgorod(ClaimTrackerOptions? options = null)
    {
        using var lines = typeof(SampleLedgers).Assembly.GetManifestResourceStream("belgorod.lines")!;
        return ClaimLedger.Replay(EntryLines.Read(lines), options ?? Defaults());
    }

    /// <summary>Each built-in kind of finding once, each on a question of its own.</summary>
    /// <remarks>
    /// The id of a question is the code in lower case, such as <c>ct2001</c>; its claims are that with a letter: <c>ct2001-a</c> and <c>ct2001-b</c>. For what shows findings: lists, boards, feeds, templates
    /// of your own.
    /// </remarks>
    /// <param name="options">How the ledger works; null: the defaults and a clock that stands still.</param>
    public static ClaimLedger EveryFinding(ClaimTrackerOptions? options = null)
    {
        var ledger = New(options);
        new EveryFinding(ledger).Record();
        return ledger;
    }

    /// <summary>A large ledger of made-up claims.</summary>
    /// <remarks>
    /// A question of some kind for every twenty claims, or part of them, with a few answers each or a single one, so that there are conflicts, updates, shared origins and agreement; six of forty speakers on each,
    /// half of them speaking for one of four sides, and eight outlets. Ids are <c>q1</c>, <c>s1</c>, <c>o1</c>, <c>c1</c> and on. Cost: some microseconds a claim.
    /// </remarks>
    /// <param name="claims">How many claims; from 0.</param>
    /// <param name="seed">Which ledger; the same seed gives the same one.</param>
    /// <param name="options">How the ledger works; null: the defaults and a clock that stands still.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="claims"/> is negative.</exception>
    public static ClaimLedger Generated(int claims, int seed, ClaimTrackerOptions? options = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(claims);
        var ledger = New(options);
        new GeneratedStory(ledger, new Chance((ulong)seed)).Record(claims);
        return ledger;
    }

    private static ClaimLedger New(ClaimTrackerOptions? options) => new(options ?? Defaults());

    private static ClaimTrackerOptions Defaults() => new() { TimeProvider = new FixedClock() };
}
