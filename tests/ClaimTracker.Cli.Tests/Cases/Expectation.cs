using System.Text.Json.Nodes;

namespace ClaimTracker.Cli.Tests;

/// <summary>Compares what a case expects with what a report says; fields that a case leaves out are not looked at.</summary>
internal static class Expectation
{
    public static void Holds(JsonArray expected, JsonArray actual, params string[] wholeLists)
    {
        Assert.True(expected.Count == actual.Count, $"Expected {expected.ToJsonString()}\nbut it is {actual.ToJsonString()}");
        foreach (var (one, other) in expected.Zip(actual))
        {
            Holds(one!.AsObject(), other!.AsObject(), wholeLists);
        }
    }

    /// <param name="expected">Some fields.</param>
    /// <param name="actual">An object that has them.</param>
    /// <param name="wholeLists">Fields that are lists of objects of which, again, only some fields are given.</param>
    public static void Holds(JsonObject expected, JsonObject actual, params string[] wholeLists)
    {
        foreach (var (field, value) in expected)
        {
            if (wholeLists.Contains(field))
            {
                Holds(value!.AsArray(), actual[field]!.AsArray());
            }
            else if (field == "earlier")
            {
                HoldsEarlier(value!.GetValue<bool>(), actual);
            }
            else
            {
                Assert.True(actual.ContainsKey(field), $"There is no {field} in {actual.ToJsonString()}");
                Assert.True(JsonNode.DeepEquals(value, actual[field]), $"{field} is not {value?.ToJsonString()} in {actual.ToJsonString()}");
            }
        }
    }

    // Left out means false; where no claim of the position is in force it is not looked at.
    private static void HoldsEarlier(bool expected, JsonObject position)
    {
        if (position["inForce"]!.AsArray().Count > 0)
        {
            Assert.Equal(expected, position["earlier"]?.GetValue<bool>() ?? false);
        }
    }
}
