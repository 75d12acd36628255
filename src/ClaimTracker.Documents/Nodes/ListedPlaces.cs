namespace ClaimTracker.Documents;

/// <summary>Places that a reader tells by itself; a mark is the number of one.</summary>
internal sealed class ListedPlaces : INodePlaces
{
    private readonly List<TextPlace> _places = [];

    /// <returns>The mark of the place.</returns>
    public int Add(TextPlace place)
    {
        _places.Add(place);
        return _places.Count - 1;
    }

    public TextPlace Of(int mark) => _places[mark];
}
