using System.Text;

namespace ClaimTracker;

/// <summary>Names of stored ledgers.</summary>
internal static class LedgerName
{
    private const int MaxLength = 200;

    /// <exception cref="ArgumentException">It is no name; the message says what is allowed.</exception>
    public static string Checked(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.Length is > 0 and <= MaxLength && name.All(letter => !char.IsControl(letter)) && IsUnicode(name) && name == name.Trim()
            ? name
            : throw new ArgumentException($"\"{name}\" is no name of a ledger: 1 to {MaxLength} characters, no control characters, no half of a character, no space at either end.", nameof(name));
    }

    // Half of a surrogate pair has no UTF-8, and a database would keep another name.
    private static bool IsUnicode(string name) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(name)) == name;
}
