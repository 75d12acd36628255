namespace ClaimTracker.Packages.Tests;

public sealed class DeterminismTests(PackedFeed feed)
{
    // What the packager writes about itself has a name by chance.
    private static readonly string[] OfThePackager = [".psmdcp", ".rels"];

    [Fact]
    public async Task Pack_Twice_GivesTheSameBytes()
    {
        var again = await feed.PackAgain();

        var files = Directory.EnumerateFiles(feed.Feed).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal).ToArray();
        Assert.Equal(files, Directory.EnumerateFiles(again).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));
        Assert.Equal(PackedFeed.Packages.Count * 2, files.Length);
        Assert.All(files, file =>
        {
            var (first, second) = (PackageFile.Read(Path.Combine(feed.Feed, file)), PackageFile.Read(Path.Combine(again, file)));
            Assert.Equal(first.Paths.Where(IsOurs), second.Paths.Where(IsOurs));
            Assert.All(first.Paths.Where(IsOurs), path => Assert.True(first.Content(path).AsSpan().SequenceEqual(second.Content(path)), $"{file}: {path} differs."));
        });
    }

    private static bool IsOurs(string path) => !OfThePackager.Contains(Path.GetExtension(path));
}
