namespace ClaimTracker.Benchmarks;

/// <summary>The rows to load, in the form that an engine takes; made before anything is measured.</summary>
internal sealed class LoadRows
{
    public required Statement[] Texts { get; init; }

    public required NumberedStatement[] Numbers { get; init; }

    public static LoadRows Of(GeneratedWorkload workload, bool asText) => new()
    {
        Texts = asText ? Filled(workload.Texts(), workload.Shape.Claims) : [],
        Numbers = asText ? [] : Filled(workload.Numbers(), workload.Shape.Claims),
    };

    private static T[] Filled<T>(IEnumerable<T> rows, int count)
    {
        var all = new T[count];
        var next = 0;
        foreach (var row in rows.Take(count))
        {
            all[next++] = row;
        }

        return all;
    }
}
