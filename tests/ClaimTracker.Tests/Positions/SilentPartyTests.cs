using System.Collections.Immutable;

namespace ClaimTracker.Tests;

public sealed class SilentPartyTests
{
    [Fact]
    public void Equals_SamePartyAndClaims_IsTrue()
    {
        var claim = Some.Recorded(Claim.By(Some.Russia).That(Some.Ordered).DidNotRespond());

        Assert.Equal(new SilentParty(Some.Russia, [claim]), new SilentParty(Some.Russia, [claim]));
    }

    [Fact]
    public void Equals_AnotherPartyOrOtherClaims_IsFalse()
    {
        ImmutableArray<Claim> claims = [Some.Recorded(Claim.By(Some.Russia).That(Some.Ordered).DidNotRespond())];
        var party = new SilentParty(Some.Russia, claims);

        Assert.False(party.Equals(new SilentParty(Some.Ukraine, claims)));
        Assert.False(party.Equals(new SilentParty(Some.Russia, [])));
        Assert.False(party.Equals(null));
    }
}
