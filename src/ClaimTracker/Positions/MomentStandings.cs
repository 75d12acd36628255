using System.Collections.Concurrent;

namespace ClaimTracker;

/// <summary>The standings of one moment. What has not changed since is shared with those of the ledger as it is now.</summary>
internal sealed class MomentStandings(LiveStandings live) : StandingCache(live.Settings)
{
    private readonly ConcurrentDictionary<int, (StandingVersion Version, QuestionStanding Standing)> _own = new();

    public override LiveStandings Live => live;

    public override QuestionStanding? Find(int question, StandingVersion version) =>
        _own.TryGetValue(question, out var own) && own.Version == version ? own.Standing : live.Find(question, version);

    public override void Keep(int question, StandingVersion version, QuestionStanding standing)
    {
        live.Keep(question, version, standing);
        _own[question] = (version, standing);
    }
}
