using System.Data.Common;

namespace ClaimTracker.Benchmarks;

/// <summary>A database that ledgers and raw rows are put into, with the same durability.</summary>
/// <param name="Name">How it is called in tables.</param>
/// <param name="Options">Options whose ledgers are kept in it.</param>
/// <param name="Connect">An open connection to it for raw statements.</param>
internal sealed record BenchDatabase(string Name, Func<ClaimTrackerOptions> Options, Func<DbConnection> Connect);
