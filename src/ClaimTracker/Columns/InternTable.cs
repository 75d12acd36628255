namespace ClaimTracker;

/// <summary>Keeps each value once and gives it a small integer, from 0, in order of arrival.</summary>
/// <remarks>One thread adds, any number read and look up.</remarks>
internal sealed class InternTable<T>
    where T : notnull
{
    /// <summary>Stands for "no value" where a column may be empty.</summary>
    public const int None = -1;

    private readonly SegmentedList<T> _values = new();
    private readonly HashIndex _numbers = new();

    public int Count => _values.Count;

    public T this[int number] => _values[number];

    /// <summary>The number of a value, or <see cref="None"/>.</summary>
    public int Find(T value) => Find(value, value.GetHashCode());

    /// <summary>The number of a value, a new one where it is not there yet.</summary>
    public int Add(T value)
    {
        var hash = value.GetHashCode();
        var number = Find(value, hash);
        if (number == None)
        {
            number = _values.Add(value);
            _numbers.Add(hash, number);
        }

        return number;
    }

    /// <summary>Like <see cref="Add"/>; a missing value is <see cref="None"/>.</summary>
    public int AddOptional(T? value) => value is null ? None : Add(value);

    /// <summary>Puts a value that is not there yet in the place of another, which is found no more.</summary>
    public void Replace(int number, T value)
    {
        Release(number, value);
        _numbers.Add(value.GetHashCode(), number);
    }

    /// <summary>Lets go of a value: it is found no more, and whoever still reads its number gets the stand-in.</summary>
    public void Release(int number, T standIn) => _values[number] = standIn;

    private int Find(T value, int hash)
    {
        var probe = _numbers.Look(hash);
        while (probe.Next())
        {
            if (EqualityComparer<T>.Default.Equals(_values[probe.Number], value))
            {
                return probe.Number;
            }
        }

        return None;
    }
}
