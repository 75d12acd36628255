using System.Reflection;

namespace ClaimTracker.Tests;

/// <summary>A language that ships has every message: nothing falls back in silence.</summary>
public sealed class ShippedTemplatesTests
{
    public static TheoryData<string> Languages => [.. MessageTemplates.Shipped.Select(templates => templates.Language)];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Shipped_EveryMessage_IsOverridden(string language)
    {
        var type = MessageTemplates.Get(language).GetType();
        var inherited = type.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(method => method.IsVirtual && !method.IsFinal && method.GetBaseDefinition().DeclaringType != typeof(object))
            .Where(method => method.DeclaringType != type && method.Name != "get_Fallback");

        Assert.True(type.IsSealed);
        Assert.Empty(inherited.Select(method => method.ToString()));
    }

    [Fact]
    public void Shipped_Tags_AreSortedAndFound()
    {
        Assert.Equal(["de", "en", "uk"], MessageTemplates.Shipped.Select(templates => templates.Language));
        Assert.All(MessageTemplates.Shipped, templates => Assert.Same(templates, MessageTemplates.Get(templates.Language)));
        Assert.Equal([MessageTemplates.German, MessageTemplates.English, MessageTemplates.Ukrainian], MessageTemplates.Shipped);
    }

    /// <summary>Reports take the sentence about a claim off the beginning of a longer one.</summary>
    [Theory]
    [MemberData(nameof(Languages))]
    public void ExplainActAndStep_AnyLanguage_BeginWithTheClaim(string language)
    {
        var cast = Cast.Of(language);
        var claim = cast.Says("mayor", "arson", YesNoAnswer.Yes);
        var told = cast.Templates.ExplainClaim(claim);

        Assert.Equal($"{cast.Arson} {cast.Templates.Line(claim)}", told);
        Assert.All(Enum.GetValues<ClaimAct>(), act => Assert.StartsWith($"{told} ", cast.Templates.ExplainAct(act, claim, claim), StringComparison.Ordinal));
        Assert.All(Enum.GetValues<PositionStepKind>(), kind => Assert.StartsWith($"{told} ", cast.Templates.ExplainStep(kind, claim, claim), StringComparison.Ordinal));
    }

    /// <summary>The words of one language do not stand in another one.</summary>
    [Fact]
    public void Line_EveryForce_IsSaidOtherwiseInEachLanguage() =>
        Assert.All(
            Enum.GetValues<Force>().Where(force => force != Force.Asserts),
            force =>
            {
                var claim = Some.Recorded(Some.Says(Some.Union, Some.Crossed, force, force.IsNonAnswer() ? null : YesNoAnswer.Yes));
                Assert.Equal(3, MessageTemplates.Shipped.Select(templates => templates.Line(claim)).Distinct().Count());
            });
}
