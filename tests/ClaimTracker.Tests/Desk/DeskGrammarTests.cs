using System.Reflection;

namespace ClaimTracker.Tests;

/// <summary>What is missing does not compile: a stage offers what must come next and nothing else, and nothing is made without its stages.</summary>
public sealed class DeskGrammarTests
{
    [Theory]
    [InlineData(typeof(NamedScale), "FromWorstToBest")]
    [InlineData(typeof(RatedAssessment), "SignedBy")]
    [InlineData(typeof(UsageOfPage), "At On On")]
    [InlineData(typeof(UsageAtTime), "AsFact Attributed Quoted")]
    public void Stage_Public_OffersOnlyWhatComesNext(Type stage, string words) =>
        Assert.Equal(
            words.Split(' '),
            stage.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
                .Select(member => member.Name)
                .Order(StringComparer.Ordinal));

    [Theory]
    [InlineData(typeof(RatingScale))]
    [InlineData(typeof(Rating))]
    [InlineData(typeof(Assessment))]
    [InlineData(typeof(Usage))]
    [InlineData(typeof(GroundRules))]
    public void Value_Constructors_AreNotPublic(Type value) => Assert.Empty(value.GetConstructors());
}
