// <shown>
using ClaimTracker;
// </shown>

namespace Snippets;

internal static class WhereItCameDown
{
    public static void Run()
    {
        // <shown>
        var ledger = new ClaimLedger(new ClaimTrackerOptions().AddComparer(new DistanceOnAMap(kilometres: 3)));

        var army = ledger.Add(Speaker.Organisation("army", "the army"));
        var mayor = ledger.Add(Speaker.Person("mayor", "the mayor"));
        var radio = ledger.Add(Speaker.Outlet("radio", "the city radio"));

        var district = ledger.Add(Place.Named("district", "the northern district"));
        var mill = ledger.Add(Place.Named("mill", "the old mill").At(50.612, 36.571).Within(district));
        var quarry = ledger.Add(Place.Named("quarry", "the quarry").At(50.601, 36.590).Within(district));
        var airfield = ledger.Add(Place.Named("airfield", "the airfield").At(50.744, 36.590).Within(district));

        var where = ledger.Ask(Question.Named("where", "Where did the drone come down?").WithOneEntity().ComparedBy("map"));
        var first = ledger.Record(Claim.By(army).That(where).Is(mill).Identified("army-where")).Claim;
        var near = ledger.Record(Claim.By(mayor).That(where).Is(quarry).Identified("mayor-where")).Claim;
        var far = ledger.Record(Claim.By(radio).That(where).Is(airfield).Identified("radio-where")).Claim;

        Console.WriteLine($"{mill.Coordinates!.Value.KilometresTo(quarry.Coordinates!.Value):0.0} km: {ledger.Compare(first, near).Relation}");
        Console.WriteLine($"{mill.Coordinates!.Value.KilometresTo(airfield.Coordinates!.Value):0.0} km: {ledger.Compare(first, far).Relation}");
        foreach (var finding in ledger.Findings)
        {
            Console.WriteLine($"{finding.Code} {finding.Explanation}");
        }
        // </shown>
    }
}
