namespace ClaimTracker.Cli;

/// <summary>The words for where a question stands: its state, its positions, and who is silent.</summary>
internal abstract class StandingWords
{
    public abstract string Questions(int count);

    /// <summary>How many questions stand so, behind <see cref="Questions"/>.</summary>
    public abstract string Count(QuestionState state, int count);

    /// <summary>The state at the beginning of a line.</summary>
    public abstract string Heading(QuestionState state);

    public abstract string NoAnswer { get; }

    public abstract string OnlyBy(string sides);

    public abstract string AgreedBy(string sides, string ground);

    public abstract string DifferBy(string sides);

    /// <summary>Many sides, each of which stands against some other.</summary>
    public abstract string Between(string sides);

    /// <summary>Sides that disagree with themselves.</summary>
    public abstract string Within(string sides);

    /// <summary>Sides that make one claim together.</summary>
    /// <param name="sides">Their names; two at least.</param>
    public abstract string Together(IReadOnlyList<string> sides);

    public abstract string CommonGround(string answers);

    public abstract string Silent(string parties);

    public abstract string CountedIn(string unit);

    public abstract string SeveralAnswers { get; }

    public abstract string Changing { get; }

    public abstract string Cumulative { get; }

    public abstract string FreeText { get; }

    public abstract string Earlier { get; }

    public abstract string NoLongerInForce { get; }

    public abstract string NotCompared { get; }

    /// <summary>That packs ask questions on which nothing is on record; their ids follow.</summary>
    public abstract string AskedByPacks(int count);

    public abstract string SaysMoreThan(string answers);

    /// <summary>How many claims, origins and outlets stand behind an answer. Origins are never called sources: that they are independent is not shown.</summary>
    public abstract string Support(Position position);

    public abstract string Denied(string answer);

    public abstract string Doubted(string answer);

    /// <summary>What a force that is no answer is called.</summary>
    public abstract string Silence(Force force);

    public abstract string NotKnown { get; }

    public abstract string OnlyDoubts { get; }

    public abstract string OnlyDenies { get; }

    public abstract string OnlyAnOpinion { get; }

    public abstract string OnlyAPrediction { get; }

    public abstract string NothingInForce { get; }

    public abstract string NothingOnRecord { get; }
}
