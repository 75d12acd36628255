// <shown>
using ClaimTracker;
using ClaimTracker.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
// </shown>

namespace Snippets;

// <shown>
public sealed class Article
{
    public int Id { get; set; }

    public required string Title { get; set; }
}

public sealed class NewsContext(DbContextOptions<NewsContext> options) : DbContext(options)
{
    public DbSet<Article> Articles => Set<Article>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.UseClaimTracker();   // your migrations make the tables
}
// </shown>

internal static class ClaimsInYourContext
{
    public static void Run() => RunAsync().GetAwaiter().GetResult();

    private static async Task RunAsync()
    {
        using var folder = new TemporaryFolder();
        var connectionString = $"Data Source={folder.File("news.db")};Pooling=False";
        // <shown>
        var services = new ServiceCollection();
        services.AddDbContextFactory<NewsContext>(options => options.UseSqlite(connectionString));
        services.AddClaimTracker(options => options.UseDbContext<NewsContext>());
        // </shown>
        await using var container = services.BuildServiceProvider();
        var contexts = container.GetRequiredService<IDbContextFactory<NewsContext>>();
        await using (var setup = await contexts.CreateDbContextAsync())
        {
            await setup.Database.EnsureCreatedAsync();
        }

        await using var ledger = await container.GetRequiredService<ClaimStore>().OpenAsync("strike");
        var mayor = await ledger.AddAsync(Speaker.Person("mayor", "Mayor Oyelaran"));
        var over = await ledger.AskAsync(Question.Named("over", "Is the strike over?").YesOrNo());
        // <shown>
        // Later, with a ledger that is open and a context: the article and the claim, both or neither.
        await using var db = await contexts.CreateDbContextAsync();
        db.Add(new Article { Title = "Mayor: the strike is over" });
        await ledger.RecordAsync(Claim.By(mayor).That(over).IsYes().SaidOn(2024, 5, 3), db);

        Console.WriteLine($"{await db.Articles.CountAsync()} article, {ledger.Claims.Count()} claim");
        // </shown>
    }
}
