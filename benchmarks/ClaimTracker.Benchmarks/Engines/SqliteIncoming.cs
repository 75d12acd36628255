namespace ClaimTracker.Benchmarks;

/// <summary>SQLite in memory: a prepared insert and a prepared query over an index that covers it. Resolved before, as a draft is.</summary>
internal sealed class SqliteIncoming : IIncomingClaims, IDisposable
{
    private const string AgainstAsserted =
        """
        SELECT row_number, s < ?5 AND ?4 < e FROM claim WHERE q = ?1 AND denies = 0 AND lo > ?3
        UNION ALL SELECT row_number, s < ?5 AND ?4 < e FROM claim WHERE q = ?1 AND denies = 0 AND lo < ?2 AND hi < ?2
        UNION ALL SELECT row_number, s < ?5 AND ?4 < e FROM claim WHERE q = ?1 AND denies = 1 AND lo <= ?2 AND hi >= ?3
        """;

    private const string AgainstDenied = "SELECT row_number, s < ?5 AND ?4 < e FROM claim WHERE q = ?1 AND denies = 0 AND lo BETWEEN ?2 AND ?3 AND hi <= ?3";

    private readonly SqliteStore _store = new();
    private NumberedStatement[] _rows = [];
    private int _loaded;
    private SqliteStatement? _insert;
    private SqliteStatement? _asserted;
    private SqliteStatement? _denied;

    public void Prepare(GeneratedWorkload workload, int incoming)
    {
        _loaded = workload.Shape.Claims;
        _store.Declare(workload);
        _store.Run("BEGIN");
        _insert = _store.Prepare(SqliteSql.InsertNumbers);
        var number = 0;
        foreach (var row in workload.Numbers().Take(_loaded))
        {
            _insert.BindClaim(++number, row).Run();
        }

        _store.Run(SqliteSql.Index);
        _store.Run("COMMIT");
        _store.Run("BEGIN");
        _asserted = _store.Prepare(AgainstAsserted);
        _denied = _store.Prepare(AgainstDenied);
        _rows = [.. workload.Numbers().Skip(_loaded).Take(incoming)];
    }

    public int Take(int number)
    {
        ref readonly var row = ref _rows[number];
        var rivals = (row.Denies ? _denied! : _asserted!).Bind(1, row.Question).Bind(2, row.Low).Bind(3, row.High).Bind(4, row.Start).Bind(5, row.End);
        var (found, conflicts) = (0, 0);
        while (rivals.Read())
        {
            found++;
            conflicts += rivals.Int(1);
        }

        _insert!.BindClaim(_loaded + number + 1, row).Run();
        return conflicts <= found ? found : throw new InvalidOperationException("More conflicts than claims.");
    }

    public void Dispose()
    {
        _insert?.Dispose();
        _asserted?.Dispose();
        _denied?.Dispose();
        _store.Dispose();
    }
}
