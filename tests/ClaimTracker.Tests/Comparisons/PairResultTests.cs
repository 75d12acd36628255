using System.Runtime.CompilerServices;

namespace ClaimTracker.Tests;

public sealed class PairResultTests
{
    [Fact]
    public void Constructor_AnyValues_AreReadBack()
    {
        foreach (var relation in Enum.GetValues<Relation>())
        {
            foreach (var status in Enum.GetValues<ComparisonStatus>())
            {
                Assert.All(Enum.GetValues<PairCode>(), code => Assert.All(Enum.GetValues<Reason>(), reason =>
                {
                    var result = new PairResult(relation, status, code, reason);

                    Assert.Equal((relation, status, code, reason), (result.Relation, result.Status, result.Code, result.Reason));
                }));
            }
        }
    }

    [Fact]
    public void Mirrored_AnyRelation_ChangesNothingElseAndTwiceNothing() =>
        Assert.All(Enum.GetValues<Relation>(), relation =>
        {
            var result = new PairResult(relation, ComparisonStatus.Possible, PairCode.Denial, Reason.Denied);

            Assert.Equal(new PairResult(relation.Mirrored(), ComparisonStatus.Possible, PairCode.Denial, Reason.Denied), result.Mirrored());
            Assert.Equal(result, result.Mirrored().Mirrored());
        });

    [Fact]
    public void Size_OfOneResult_IsFourBytes() => Assert.Equal(4, Unsafe.SizeOf<PairResult>());
}
