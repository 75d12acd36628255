namespace ClaimTracker.Tests;

public sealed class EnglishAttributionTests
{
    [Fact]
    public void Attribute_ASideThatSpeaksForItself_IsItsName() => Assert.Equal("Russia", Say(Harmed(Some.Russia)));

    [Fact]
    public void Attribute_ASideWithATime_IsFollowedByIt() => Assert.Equal("Russia, 22 May 2023", Say(Harmed(Some.Russia).SaidOn(2023, 5, 22)));

    [Theory]
    [InlineData("2023-05-22", "Russia, speaking of 20 May 2023")]
    [InlineData("2023-05-20", "Russia")]
    public void SayUndated_ASideWithATime_LeavesOutWhenItWasSaid(string said, string attribution) => Assert.Equal(
        attribution,
        EnglishAttribution.SayUndated(
            Some.Recorded(Harmed(Some.Russia).SaidOn(EdtfTime.Parse(said)).HoldsOn(2023, 5, 20)), MessageTemplates.English));

    [Fact]
    public void Attribute_SpeakerInARole_TellsTheRoleAndForWhom() =>
        Assert.Equal("Ukraine (Andriy Yusov, representative of Ukraine's intelligence agency)", Say(Harmed(Some.Yusov)));

    [Fact]
    public void Attribute_SpeakerOfTheSideItselfWithoutRole_TellsItsName() =>
        Assert.Equal("Russia (Russia's defence ministry)", Say(Harmed(Some.Ministry)));

    [Fact]
    public void Attribute_SpeakerOfAnotherWithoutRole_TellsForWhom()
    {
        var ledger = Some.Ledger();
        var clerk = ledger.Add(Speaker.Person("clerk", "a clerk").SpeakingFor(Some.Ministry));

        Assert.Equal("Russia (a clerk, for Russia's defence ministry)", MessageTemplates.English.Attribute(ledger.Record(Harmed(clerk)).Claim));
    }

    [Fact]
    public void Attribute_OnBehalfOf_TellsForWhomThisTime() =>
        Assert.Equal("Ukraine (Mayor Oyelaran, on behalf of Ukraine)", Say(Harmed(Some.Mayor).OnBehalfOf(Some.Ukraine)));

    [Fact]
    public void Attribute_OnBehalfOfItself_TellsSo() =>
        Assert.Equal("Russia (Russia, on behalf of Russia)", Say(Harmed(Some.Russia).OnBehalfOf(Some.Russia)));

    [Fact]
    public void Attribute_Chain_TellsEveryOutlet() => Assert.Equal("Russia, via CNN via the Gazette", Say(Harmed(Some.Russia).ReportedBy(Some.Cnn, Some.Gazette)));

    [Fact]
    public void Attribute_HoldsApartFromSaid_IsToldToo() =>
        Assert.Equal("Russia, 22 May 2023, speaking of 20 May 2023", Say(Harmed(Some.Russia).SaidOn(2023, 5, 22).HoldsOn(2023, 5, 20)));

    [Fact]
    public void Attribute_HoldsAsSaid_IsToldOnce() => Assert.Equal("Russia, 22 May 2023", Say(Harmed(Some.Russia).SaidOn(2023, 5, 22).HoldsOn(2023, 5, 22)));

    [Fact]
    public void Attribute_RoleAtThatTime_IsTheOneTold() =>
        Assert.Equal(
            ("Russia (Pavel Orlov, envoy, 30 April 2024)", "Ukraine (Pavel Orlov, adviser, 1 May 2024)"),
            (Say(Harmed(Some.Turncoat).SaidOn(2024, 4, 30)), Say(Harmed(Some.Turncoat).SaidOn(2024, 5, 1))));

    [Fact]
    public void Attribute_TwoSides_NamesBoth() =>
        Assert.Equal("Russia and Ukraine (Pavel Orlov, envoy of Russia, adviser of Ukraine)", Say(Harmed(Some.Turncoat)));

    [Fact]
    public void Attribute_AllAtOnce_ComesInOneOrder() =>
        Assert.Equal(
            "Ukraine (Andriy Yusov, representative of Ukraine's intelligence agency, via CNN, 22 May 2023, speaking of May 2023)",
            Say(Harmed(Some.Yusov).ReportedBy(Some.Cnn).HoldsDuring(Some.Time("2023-05")).SaidOn(2023, 5, 22)));

    private static string Say(ClaimDraft draft) => MessageTemplates.English.Attribute(Some.Recorded(draft));

    private static ClaimDraft Harmed(Speaker speaker) => Claim.By(speaker).That(Some.Harmed).Is(6);
}
