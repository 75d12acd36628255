using ClaimTracker.Documents.Tests.Reference;
using ClaimTracker.EntityFrameworkCore.Tests;

namespace ClaimTracker.Documents.Tests.Conformance;

/// <summary>Every conformance case once more, out of a database: written by one program, read by another.</summary>
public abstract class StoredConformanceTests
{
    public static TheoryData<string> Files => [.. ConformanceCases.Valid().Select(each => each.Data.Item1).Distinct()];

    protected abstract TestDatabase NewDatabase();

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Check_ConformanceCasesOfAFile_AgreeWithWhatIsExpected(string file)
    {
        await using var database = NewDatabase();
        await using var writing = new ClaimStore(database.Options);
        await using var reading = new ClaimStore(database.Options);
        var differences = new List<string>();
        foreach (var name in ConformanceCases.In(file).Select(each => each.Data.Item2))
        {
            var conformance = ConformanceCases.Read(file, name);
            var document = Engine.Read(conformance.Object("document"));
            await using (var written = await writing.OpenAsync(name.Trim()))
            {
                await written.RestoreAsync(document.Ledger.Entries);
            }

            await using var ledger = await reading.OpenAsync(name.Trim());
            differences.AddRange(new Expectations(conformance.Object("expect"))
                .Differences(Engine.Check(ledger), (first, second) => Engine.Compare(ledger, first, second))
                .Select(difference => $"{name}: {difference}"));
        }

        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }
}
