namespace ClaimTracker.Documents;

/// <summary>A map that is being written: its fields in their order. What is missing is no field.</summary>
internal sealed record WrittenMap : WrittenValue
{
    private readonly List<(string Key, WrittenValue Value)> _fields = [];

    /// <summary>The fields so far.</summary>
    public IReadOnlyList<(string Key, WrittenValue Value)> Fields => _fields;

    /// <summary>The value of a field; null where there is none.</summary>
    public WrittenValue? this[string key] => _fields.Find(field => field.Key == key).Value;

    /// <summary>Adds a field, if it has a value.</summary>
    public WrittenMap With(string key, WrittenValue? value)
    {
        if (value is not null)
        {
            _fields.Add((key, value));
        }

        return this;
    }

    /// <summary>Adds a text, if there is one.</summary>
    public WrittenMap With(string key, string? text) => text is null ? this : With(key, Of(text));

    /// <summary>Adds a word of a closed list, if there is one.</summary>
    public WrittenMap With<T>(string key, T? word)
        where T : struct, Enum => word is { } known ? With(key, Of(known)) : this;

    /// <summary>Adds a list, unless it is empty.</summary>
    public WrittenMap WithList(string key, WrittenValue list) => list is List { Items.IsEmpty: false } ? With(key, list) : this;
}
