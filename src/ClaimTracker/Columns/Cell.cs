namespace ClaimTracker;

/// <summary>Holds one value that all versions of a table share. Only a redaction puts another in its place.</summary>
/// <remarks>One thread writes, any number read.</remarks>
internal sealed class Cell<T>(T value)
    where T : class
{
    private T _value = value;

    public T Value
    {
        get => Volatile.Read(ref _value);
        set => Volatile.Write(ref _value, value);
    }
}
