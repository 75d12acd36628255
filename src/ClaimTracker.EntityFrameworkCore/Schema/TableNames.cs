using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace ClaimTracker.EntityFrameworkCore;

/// <summary>The tables as SQL names them.</summary>
internal sealed record TableNames(string Ledgers, string Entries)
{
    /// <exception cref="StoreException">The model has no such tables.</exception>
    public static TableNames Of(DbContext context) => new(NameOf<LedgerRow>(context), NameOf<EntryRow>(context));

    private static string NameOf<T>(DbContext context)
    {
        var type = context.Model.FindEntityType(typeof(T))
            ?? throw new StoreException($"The model of {context.GetType().Name} has no tables for ledgers: call modelBuilder.UseClaimTracker() in OnModelCreating.");
        return context.GetService<ISqlGenerationHelper>().DelimitIdentifier(type.GetTableName()!, type.GetSchema());
    }
}
