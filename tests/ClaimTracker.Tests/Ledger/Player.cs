using Microsoft.Extensions.Time.Testing;

namespace ClaimTracker.Tests;

/// <summary>Plays random histories into a ledger: claims, entities that join others, changes, counterclaims, the four acts, and what the desk notes.</summary>
internal sealed partial class Player
{
    private readonly FakeTimeProvider _clock = new(Some.Noon);
    private readonly List<Entity> _named = [Some.Fighters, Some.Citizens, Some.Volunteers, Some.Corps, Some.Legion, Some.Army, Some.Kozinka];
    private readonly List<ClaimDraft> _drafts = [];
    private readonly List<Claim> _claims = [];
    private readonly History _history;
    private int _played;

    public Player(History history, bool redacts = false)
    {
        _history = history;
        _redacts = redacts;
        _speakers.AddRange(history.Speakers);
        Ledger = Some.Ledger(new ClaimTrackerOptions { TimeProvider = _clock });
    }

    public ClaimLedger Ledger { get; }

    public static void PlayAll(History history, Action<Player, RecordOutcome?> afterEach)
    {
        var player = new Player(history);
        for (var step = 0; step < history.Steps.Length; step++)
        {
            afterEach(player, player.PlayNext());
        }
    }

    /// <summary>Plays the next step.</summary>
    /// <returns>What recording gave; null when the step was no claim.</returns>
    public RecordOutcome? PlayNext()
    {
        var roll = new Roll(_history.Steps[_played]);
        _played++;
        _clock.AdjustTime(_clock.GetUtcNow().AddMinutes(roll.Below(4) - 1));
        switch (roll.Below(_redacts ? 14 : 11))
        {
            case 3:
                ChangeOne(roll);
                return null;
            case 4:
                NoteOne(roll);
                return null;
            case > 10:
                HideOne(roll);
                return null;
            case 0:
                Join(roll);
                return null;
            case 1:
                Link(roll);
                return null;
            case 2:
                ActOn(roll);
                return null;
            default:
                return Say(roll);
        }
    }

    // Now and then somebody says the same again. Ids do not follow the order of recording.
    private RecordOutcome Say(Roll roll)
    {
        var id = new ClaimId($"{(char)('a' + roll.Below(5))}{_played}");
        var draft = _drafts.Count > 0 && roll.OneIn(5)
            ? roll.Of(_drafts)
            : RandomDraft.On(roll.Of(_history.Questions), roll.Of(_speakers), roll, _named);
        var outcome = Ledger.Record(Telling(draft, id, roll).Identified(id));
        _drafts.Add(draft);
        _claims.Add(outcome.Claim);
        return outcome;
    }

    private void Join(Roll roll)
    {
        var joining = Topic.Named($"topic{_played}", $"topic {_played}").Within(roll.Of(_named), roll.Of(_named));
        Try(() => _named.Add(Ledger.Add(roll.OneIn(3) ? joining.ApartFrom(roll.Of(_named)) : joining)));
    }

    private void Link(Roll roll)
    {
        if (_claims.Count == 0)
        {
            return;
        }

        var (first, second) = (roll.Of(_claims), roll.Of(_claims));
        if (roll.OneIn(3) && first.Id != second.Id)
        {
            Ledger.Declare(Counterclaim.Rebuts(first, second));
        }
        else
        {
            Try(() => Ledger.Correct(first, second));
        }
    }

    private void ActOn(Roll roll)
    {
        if (_claims.Count == 0)
        {
            return;
        }

        var claim = roll.Of(_claims);
        switch (roll.Below(3))
        {
            case 0:
                Try(() => Ledger.Retract(claim, at: roll.OneIn(2) ? null : RandomDraft.Time(roll)));
                break;
            case 1:
                Try(() => Ledger.Withdraw(claim));
                break;
            default:
                Try(() => Ledger.Amend(claim, RandomDraft.On(roll.Of(_history.Questions), roll.Of(_speakers), roll, _named)));
                break;
        }
    }

    private static void Try(Action act)
    {
        try
        {
            act();
        }
        catch (Exception refusal) when (refusal is EntryRefusedException or ClaimRefusedException)
        {
            // Not every random link is one; a refusal changes nothing.
        }
    }
}
