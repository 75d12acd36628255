namespace ClaimTracker.Tests.Architecture;

/// <summary>Fails with the whole list, one fault per line, so that one run shows everything there is to mend.</summary>
internal static class None
{
    public static void Of(IEnumerable<string> faults)
    {
        var all = faults.Distinct().Order(StringComparer.Ordinal).ToArray();
        if (all.Length > 0)
        {
            Assert.Fail($"{all.Length} found:{Environment.NewLine}{string.Join(Environment.NewLine, all)}");
        }
    }
}
