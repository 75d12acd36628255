namespace ClaimTracker.Documents;

/// <summary>Finds lines and columns from the marks that rows keep, when a problem is told.</summary>
internal interface INodePlaces
{
    public TextPlace Of(int mark);
}
