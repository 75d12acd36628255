using ClaimTracker.Documents.Tests.Reference;

namespace ClaimTracker.Documents.Tests.Laws;

/// <summary>Who stands behind an answer, in numbers.</summary>
public sealed class CountTests
{
    [Fact]
    public void Positions_OriginsAndSpeakers_AreNeverMoreThanMentions() => HoldsForPositions(position =>
    {
        Assert.True(position.Origins <= position.Mentions, $"{position.Origins} origins, {position.Mentions} mentions");
        Assert.True(position.Speakers <= position.Mentions, $"{position.Speakers} speakers, {position.Mentions} mentions");
        Assert.Equal(position.Mentions == 0, position.Origins == 0);
        Assert.Equal(position.Mentions == 0, position.Speakers == 0);
    });

    [Fact]
    public void Positions_EverySpeakerWithOneRoot_HaveNoMoreOriginsThanSpeakers() => HoldsForPositions(position =>
    {
        var roots = position.InForce.GroupBy(claim => claim.Speaker, claim => claim.Sides);
        if (roots.All(own => own.SelectMany(sides => sides).Distinct().Count() == 1))
        {
            Assert.True(position.Origins <= position.Speakers, $"{position.Origins} origins, {position.Speakers} speakers");
        }
    });

    [Fact]
    public void Positions_Sides_AreAtLeastAsManyAsOrigins() => HoldsForPositions(
        position => Assert.True(position.Origins <= position.Sides.Length, $"{position.Origins} origins, {position.Sides.Length} sides"));

    /// <summary>Held against the links of the document themselves, read by the reference.</summary>
    [Fact]
    public void Claims_EachOfThem_HasRootsThatSpeakForNobodyAtThatMoment() => Law.HoldsFor((document, _) =>
    {
        var story = Story.Read(document);

        Assert.All(Printed.ReadValid(document).Ledger.Claims, claim =>
        {
            Assert.NotEmpty(claim.Sides);
            var said = story.Claim(claim.Id.ToString()).Said;
            Assert.All(claim.Sides, side => Assert.Equal([side.Id.ToString()], story.Entities.Roots(side.Id.ToString(), said)));
        });
    });

    private static void HoldsForPositions(Action<Position> check) => Law.HoldsFor((document, _) =>
        Assert.All(Printed.ReadValid(document).Ledger.Standings.SelectMany(standing => standing.Positions), check));
}
