namespace ClaimTracker.Tests;

public sealed class FindingCatalogueTests
{
    [Fact]
    public void All_BuiltIn_HaveACategoryTheirPageAndNoSeverityOfTheirOwn() =>
        Assert.All(FindingCatalogue.All, descriptor => Assert.Equal(
            (true, $"docs/findings/{descriptor.Id}.md", null),
            (descriptor.Category != FindingCategory.House, descriptor.HelpPage, descriptor.Severity)));

    [Fact]
    public void Get_Code_IsItsDescriptor() =>
        Assert.Equal(("CT2003", "Rival figures", FindingCategory.Rivalry), FindingCatalogue.Get("CT2003") is var found ? (found.Id, found.Title, found.Category) : default);

    [Fact]
    public void FindingDescriptor_New_IsOfTheHouseAndHasNoPage()
    {
        var descriptor = new FindingDescriptor("CT9001", "title", FindingSeverity.Error);

        Assert.Equal((FindingCategory.House, null, FindingSeverity.Error), (descriptor.Category, descriptor.HelpPage, descriptor.Severity));
    }
}
