namespace ClaimTracker;

/// <summary>Names of stored ledgers.</summary>
internal static class LedgerName
{
    private const int MaxLength = 200;

    /// <exception cref="ArgumentException">It is no name; the message says what is allowed.</exception>
    public static string Checked(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.Length is > 0 and <= MaxLength && name.All(letter => !char.IsControl(letter)) && name == name.Trim()
            ? name
            : throw new ArgumentException($"\"{name}\" is no name of a ledger: 1 to {MaxLength} characters, no control characters, no space at either end.", nameof(name));
    }
}
