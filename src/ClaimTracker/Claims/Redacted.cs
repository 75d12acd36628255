namespace ClaimTracker;

/// <summary>Reads while a redaction may take place.</summary>
internal static class Redacted
{
    /// <summary>Makes something of texts and ids, and makes it again when a redaction came in between.</summary>
    /// <remarks>Whoever read an id just before it was taken away does not find it just after; then the counter has moved.</remarks>
    public static T Settle<T>(LedgerRoot root, Func<T> make)
    {
        while (true)
        {
            var before = root.Columns.Redactions;
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
