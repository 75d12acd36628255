namespace ClaimTracker.Documents;

/// <summary>A question as it stands in a pack, before anything stands for its parameters.</summary>
/// <param name="Question">As it is written; its parties are those that it names itself.</param>
/// <param name="Map">Where it stands.</param>
/// <param name="Line">The line where it stands.</param>
internal sealed record PackQuestion(Question Question, DocumentNode Map, int Line)
{
    /// <summary>Whether it names the sides whose answers it needs, be it none.</summary>
    public bool HasParties { get; } = Map["parties"].IsList;
}
