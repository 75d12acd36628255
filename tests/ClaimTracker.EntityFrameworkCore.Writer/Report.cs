using System.Text;

namespace ClaimTracker.EntityFrameworkCore.Writer;

/// <summary>Standard output, a whole line at a time and at once: what was printed was acknowledged before the program was killed.</summary>
internal static class Report
{
    private static readonly Stream Output = Console.OpenStandardOutput();
    private static readonly Lock Turn = new();

    public static void Line(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text + '\n');
        lock (Turn)
        {
            Output.Write(bytes);
            Output.Flush();
        }
    }
}
