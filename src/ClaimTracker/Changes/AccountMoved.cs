using System.Collections.Immutable;

namespace ClaimTracker;

/// <summary>A speaker says something else now than the same speaker said before.</summary>
/// <remarks>
/// From the last claim in force at the one moment to the last at the other, recorded in between; of claims that give a fact, or
/// no answer. The last is the one that was said last, or is of the latest time where the answer changes with time; else the one
/// recorded last. Steps in between are not told, nor what the desk did with claims. Speaking for the first time is no move, and
/// neither are two reports of what was said once. Who speaks on behalf of different sides has an account for each.
/// </remarks>
public sealed class AccountMoved : LedgerChange
{
    internal AccountMoved(AccountMove move, Claim before, Claim after, MessageTemplates templates)
        : base(after.Question, templates)
    {
        Move = move;
        Before = before;
        After = after;
    }

    /// <summary>Who moved.</summary>
    public Speaker Speaker => After.Speaker;

    /// <summary>How.</summary>
    public AccountMove Move { get; }

    /// <summary>What the speaker said last at the earlier moment, as it reads now.</summary>
    public Claim Before { get; }

    /// <summary>What the speaker says now.</summary>
    public Claim After { get; }

    /// <summary>The move in a few words for a list, without the question: <em>the governor raised wounded from 0 to 6</em>. Made when it is read.</summary>
    public string Clause => Templates.SayMove(Move, Before, After);

    /// <inheritdoc/>
    public override string Sentence => Templates.ExplainMove(Move, Before, After);

    internal override int Rank => 0;

    internal override ImmutableArray<Claim> Key => [After, Before];
}
