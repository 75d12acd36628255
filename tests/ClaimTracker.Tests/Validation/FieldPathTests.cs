namespace ClaimTracker.Tests.Validation;

public sealed class FieldPathTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("Said", "/said")]
    [InlineData("Principal", "/onBehalfOf")]
    [InlineData("Via", "/via")]
    [InlineData("Via[0]", "/via/0")]
    [InlineData("Via[0].Url", "/via/0/url")]
    [InlineData("Via[31].Cites[2]", "/via/31/cites/2")]
    public void FieldPath_PropertyOfADraft_IsTheFieldAndBack(string property, string path)
    {
        Assert.Equal(path, FieldPath.ToPointer(property));
        Assert.Equal(property, FieldPath.ToProperty(path));
    }

    [Theory]
    [InlineData("Id.Value", "/id")]
    [InlineData("Principal.Value", "/onBehalfOf")]
    [InlineData("Said.Interval.StartSecond", "/said")]
    [InlineData("Answer.Ids[1]", "/answer")]
    [InlineData("Via[0].Url.Host", "/via/0/url")]
    [InlineData("Via[0].Cites[1].Host", "/via/0/cites/1")]
    public void ToPointer_PartOfAValue_IsTheValue(string property, string path) =>
        Assert.Equal(path, FieldPath.ToPointer(property));

    [Theory]
    [InlineData("said", "/said")]
    [InlineData("principal", "/onBehalfOf")]
    [InlineData("onBehalfOf", "/onBehalfOf")]
    [InlineData("via[0].url", "/via/0/url")]
    [InlineData("either/or", "/either~1or")]
    [InlineData("about ~", "/about ~0")]
    [InlineData(".", "")]
    [InlineData("[]", "")]
    public void ToPointer_NameThatSomebodyGave_IsAValidPointer(string property, string path) =>
        Assert.Equal(path, FieldPath.ToPointer(property));

    [Fact]
    public void ToPointer_EveryPropertyOfADraft_IsAFieldOfTheDocument()
    {
        var schema = System.Text.Json.Nodes.JsonNode.Parse(Documents.ClaimsDocumentSchema.Text)!["$defs"]!;

        None(typeof(ClaimDraft), property => FieldPath.ToPointer(property)[1..], schema["claim"]!["properties"]!.AsObject());
        None(typeof(AttributionHop), property => FieldPath.ToPointer($"Via[0].{property}")["/via/0/".Length..], schema["hop"]!["properties"]!.AsObject());
    }

    private static void None(Type type, Func<string, string> field, System.Text.Json.Nodes.JsonObject fields) =>
        Architecture.None.Of(type.GetProperties().Select(property => field(property.Name)).Where(name => !fields.ContainsKey(name)));
}
