// <shown>
using System.Globalization;
using ClaimTracker;
// </shown>

namespace Snippets;

// <shown>
/// <summary>Places as "latitude, longitude": less than 5 km apart both can be right, else not both.</summary>
public sealed class NearbyPlaces() : AnswerComparer("nearby")
{
    private const double EarthRadius = 6371, Nearby = 5;   // km

    public override AnswerRelation Compare(Answer first, Answer second) =>
        Distance(Read(first), Read(second)) < Nearby ? AnswerRelation.Overlapping : AnswerRelation.Exclusive;

    private static (double Latitude, double Longitude) Read(Answer answer)
    {
        var parts = ((TextAnswer)answer).Text.Split(',').Select(part => double.Parse(part, CultureInfo.InvariantCulture) * Math.PI / 180).ToArray();
        return (parts[0], parts[1]);
    }

    private static double Distance((double Latitude, double Longitude) a, (double Latitude, double Longitude) b)
    {
        var (north, east) = (Math.Sin((b.Latitude - a.Latitude) / 2), Math.Sin((b.Longitude - a.Longitude) / 2));
        return 2 * EarthRadius * Math.Asin(Math.Sqrt((north * north) + (Math.Cos(a.Latitude) * Math.Cos(b.Latitude) * east * east)));
    }
}
// </shown>

internal static class HouseComparer
{
    public static void Run()
    {
        // <shown>
        var ledger = new ClaimLedger(new ClaimTrackerOptions().AddComparer(new NearbyPlaces()));
        var army = ledger.Add(Speaker.Organisation("army", "the army"));
        var mayor = ledger.Add(Speaker.Person("mayor", "the mayor"));
        var radio = ledger.Add(Speaker.Outlet("radio", "the city radio"));
        var where = ledger.Ask(Question.Named("where", "Where did it come down?").WithText().ComparedBy("nearby"));

        ledger.Record(Claim.By(army).That(where).Is("50.60, 36.58"));
        var near = ledger.Record(Claim.By(mayor).That(where).Is("50.61, 36.60"));
        var far = ledger.Record(Claim.By(radio).That(where).Is("51.73, 36.19"));

        Console.WriteLine(near.Findings.Length);
        foreach (var finding in far.Findings)
        {
            Console.WriteLine(finding);
        }
        // </shown>
    }
}
