namespace ClaimTracker;

/// <summary>Remembers what answers that name one entity are compared as, by the numbers of the answers: the same on every question.</summary>
/// <remarks>Thread-safe. It holds numbers, which a redaction does not change.</remarks>
internal sealed class ComparedNames
{
    // An array that is too short is replaced by a copy, and what is written to the old one meanwhile is made again.
    private ComparedAnswer?[] _compared = [];

    /// <summary>What an answer is compared as.</summary>
    public ComparedAnswer Of(int number, Answer answer, Question question, EntityTable entities)
    {
        if (answer is not EntityAnswer { IsOnly: false, Ids.Length: 1 })
        {
            return ComparedAnswer.Of(answer, question, entities);
        }

        var known = Volatile.Read(ref _compared);
        return (number < known.Length ? Volatile.Read(ref known[number]) : null) ?? Remember(number, ComparedAnswer.Of(answer, question, entities));
    }

    private ComparedAnswer Remember(int number, ComparedAnswer compared)
    {
        var known = Volatile.Read(ref _compared);
        if (number >= known.Length)
        {
            Array.Resize(ref known, Math.Max(number + 1, known.Length * 2));
            Volatile.Write(ref _compared, known);
        }

        Volatile.Write(ref known[number], compared);
        return compared;
    }
}
