namespace ClaimTracker.Tests.Architecture;

/// <summary>The checker itself, on types planted in this project: <c>Planted/Lower</c> uses <c>Planted/Upper</c> in every possible way.</summary>
public sealed class FloorCheckTests
{
    private static readonly IReadOnlyList<CompiledType> Planted =
        [.. CompiledAssembly.Read("ClaimTracker.Tests").Types.Where(type => type.Id.Namespace == "ClaimTracker.Tests.Architecture.Planted")];

    private static readonly SourceFolder Source = new(Path.Combine(Repository.TestProject, "Architecture", "Planted"));

    private static readonly IReadOnlyList<string> Faults = new FloorCheck(["Lower", "Upper"]).Faults(Planted, Source);

    [Theory]
    [InlineData("High", "ByBaseType")]
    [InlineData("IHigh", "ByInterface")]
    [InlineData("High", "ByField._field")]
    [InlineData("High", "ByProperty.Property")]
    [InlineData("High", "ByEvent.Happened")]
    [InlineData("High", "ByParameter.Method")]
    [InlineData("High", "ByConstraint.Method")]
    [InlineData("HighAttribute", "ByAttribute")]
    [InlineData("High", "ByAttributeValue")]
    [InlineData("High", "ByCreation.Method")]
    [InlineData("High", "ByStaticCall.Method")]
    [InlineData("High", "ByMemberOfGeneric.Method")]
    [InlineData("High", "ByGenericArgument.Method")]
    [InlineData("High", "ByTypeOf.Method")]
    [InlineData("High", "ByPattern.Method")]
    [InlineData("HighException", "ByCatch.Method")]
    [InlineData("High", "ByLambda.Method")]
    [InlineData("High", "ByIterator.Method")]
    [InlineData("High", "ByAsync.Method")]
    public void Faults_LowerTypeUsesUpperType_NamesBothAndThePlace(string used, string place)
    {
        var fault = Assert.Single(Faults, line => line.StartsWith($"Low (Lower) uses {used} (Upper), in ", StringComparison.Ordinal));

        Assert.Contains(place, fault.Split(", in ")[1].Split(", "));
    }

    [Fact]
    public void Faults_FileLocalType_BelongsToItsFile() =>
        Assert.Contains("Hidden (Lower) uses High (Upper), in Method", Faults);

    [Fact]
    public void Faults_UpperTypeUsesLowerType_IsNoFault() =>
        Assert.DoesNotContain(Faults, line => line.StartsWith("High", StringComparison.Ordinal));

    [Fact]
    public void Faults_OrderTurnedRound_FindsTheOtherDirection()
    {
        var faults = new FloorCheck(["Upper", "Lower"]).Faults(Planted, Source);

        Assert.Contains("High (Upper) uses Low (Lower), in Downstairs", faults);
        Assert.DoesNotContain(faults, line => line.StartsWith("Low ", StringComparison.Ordinal));
    }

    [Fact]
    public void Faults_TypeWithoutAFile_IsReported() =>
        Assert.Contains("Stray has no file of its own: one named Stray.cs that declares it", Faults);

    [Fact]
    public void Faults_FolderThatIsNoFloor_IsReported() =>
        Assert.Contains(
            "High lies in Upper, which is not one of the floors: Lower",
            new FloorCheck(["Lower"]).Faults(Planted, Source));
}
