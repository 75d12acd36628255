namespace ClaimTracker;

/// <summary>A stored ledger could not be opened, read or written; the message says why, and what became of what was to be recorded.</summary>
public sealed class StoreException : Exception
{
    /// <param name="message">Why, in a sentence for whoever runs the program.</param>
    /// <param name="innerException">What the storage threw; null when it did not.</param>
    public StoreException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>What became of the entries that were being written.</summary>
    public WriteFate Fate { get; init; } = WriteFate.NotWritten;

    /// <summary>Whether it may pass by itself, such as a server that is being restarted. What was to be recorded was tried for some seconds then.</summary>
    public bool IsTransient { get; init; }
}
