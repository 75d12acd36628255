namespace ClaimTracker;

// Several questions at once.
public sealed partial class ClaimLedger
{
    /// <summary>Asks questions together: all of them or none. One that is on record word for word is left out.</summary>
    /// <param name="questions">The questions; the default tolerance is written into them.</param>
    /// <param name="note">Who asks them, and why.</param>
    /// <exception cref="EntryRefusedException">One of them is wrong, or its id is that of another question; the exception carries all problems.</exception>
    public void AskAll(IEnumerable<Question> questions, EntryNote? note = null) => AskAll(questions, [], note);

    /// <summary>Asks questions and declares the entities that they bring, all or none. What is on record word for word is left out.</summary>
    internal void AskAll(IEnumerable<Question> questions, IEnumerable<Entity> entities, EntryNote? note) =>
        Enter(AskingPlan.Of(questions, entities, note));
}
