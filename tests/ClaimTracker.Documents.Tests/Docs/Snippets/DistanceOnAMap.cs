// <shown>
using ClaimTracker;
// </shown>

namespace Snippets;

// <shown>
/// <summary>Two places that lie further apart than this cannot both be where it was; nearer ones can be two names for one spot.</summary>
public sealed class DistanceOnAMap(double kilometres) : EntityComparer("map")
{
    public override AnswerRelation Compare(Entity first, Entity second) =>
        first is Place { Coordinates: { } here } && second is Place { Coordinates: { } there } && here.KilometresTo(there) > kilometres
            ? AnswerRelation.Exclusive
            : AnswerRelation.Overlapping;   // near, or not on the map: nothing shows that only one can be true
}
// </shown>
