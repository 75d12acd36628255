using ClaimTracker.Documents.Tests.Conformance;

namespace ClaimTracker.Documents.Tests.Reference;

public sealed class ReferenceTests
{
    public static TheoryData<string, string> Cases => ConformanceCases.Valid();

    [Theory]
    [MemberData(nameof(Cases))]
    public void AllPairs_ConformanceCase_AgreesWithWhatIsExpected(string file, string name)
    {
        var conformance = ConformanceCases.Read(file, name);

        var document = conformance.Object("document");
        var differences = new Expectations(conformance.Object("expect"))
            .Differences(AllPairs.Check(document), (first, second) => AllPairs.Compare(document, first, second)).ToList();

        Assert.True(differences.Count == 0, $"{conformance.Text("why")}\n{string.Join('\n', differences)}");
    }

    [Fact]
    public void Cases_AreBesideTheTests() => Assert.True(Cases.Count > 100, $"There are {Cases.Count} cases.");
}
