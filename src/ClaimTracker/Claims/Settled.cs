namespace ClaimTracker;

/// <summary>Reads while a redaction may take place.</summary>
internal static class Settled
{
    /// <summary>Makes something of texts and ids at one moment: after a redaction that is going on, and again when one came in between.</summary>
    /// <remarks>A redaction is prepared before it shows, so that there is next to nothing to wait for. Whoever read an id just before it was
    /// taken away does not find it just after; then the counter has moved.</remarks>
    public static T Read<T>(LedgerRoot root, Func<T> make)
    {
        var wait = default(SpinWait);
        while (true)
        {
            var before = root.Columns.Redactions;
            if (before % 2 != 0)
            {
                wait.SpinOnce();
                continue;
            }

            try
            {
                var made = make();
                if (root.Columns.Redactions == before)
                {
                    return made;
                }
            }
            catch (KeyNotFoundException) when (root.Columns.Redactions != before)
            {
                // Read again.
            }
        }
    }
}
