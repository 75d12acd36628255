using System.Data.Common;

namespace ClaimTracker.EntityFrameworkCore;

/// <summary>What a database said.</summary>
internal static class DbExceptionExtensions
{
    /// <summary>The exception of the database, out of those that Entity Framework wraps it in; null where there is none.</summary>
    public static DbException? OfDatabase(this Exception fault)
    {
        for (var inner = fault; inner is not null; inner = inner.InnerException)
        {
            if (inner is DbException told)
            {
                return told;
            }
        }

        return null;
    }
}
