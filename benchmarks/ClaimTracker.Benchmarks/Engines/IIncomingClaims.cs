namespace ClaimTracker.Benchmarks;

/// <summary>Takes in one claim at a time, at a size.</summary>
internal interface IIncomingClaims
{
    /// <summary>Loads the rows of the workload, and gets ready to take those after them.</summary>
    public void Prepare(GeneratedWorkload workload, int incoming);

    /// <summary>Makes what <see cref="Take"/> is given of the next row, as a program has it at hand when it calls. Not measured.</summary>
    public void Ready(int number)
    {
    }

    /// <summary>Takes in the next row, and reads which claims it conflicts with, which it updates and which update it.</summary>
    /// <returns>How many.</returns>
    public int Take(int number);
}
