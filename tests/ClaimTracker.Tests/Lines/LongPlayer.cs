using Microsoft.Extensions.Time.Testing;

namespace ClaimTracker.Tests;

/// <summary>Does anything that can be done to a ledger, with texts, times and answers as odd as they are allowed to be.</summary>
internal sealed class LongPlayer
{
    private static readonly string?[] Texts =
        [null, "smoke", "Smoke ", "\"quoted\" \\ / \b\f\n\r\t", "\0\u001f\u007f\u0085\u2028\u2029\ufeff", "Ōe Кремль 東京 \U0001D11E", "half \ud83d", "\udc00\ud800", "[redacted 0]"];

    private static readonly TimeZoneInfo?[] TimeZones = [null, Zones.Moscow, Zones.NewYork, Zones.Apia, Zones.Kiritimati];

    private static readonly string[] Times =
        ["2024-05-01", "2024-05", "0001~", "9999", "2011-12-30", "2024-05-01T08:00", "2024-05-01T08:00:05+03:00", "../2024-04-30", "2024-05-02/..", "2024-05-01/2024-05-03?"];

    private static readonly Uri[] Addresses = [new("https://example.org/a"), new("HTTP://EXAMPLE.org:80/%7e b?ä=\"1\"#\u2028"), new("https://example.org/a")];

    private static readonly double[] Latitudes = [-90, 90, 0, 50.5427, -1e-7, double.Epsilon, 1 / 3d];

    private static readonly double[] Longitudes = [-180, 180, -0.0, 35.1402, 179.99999999999997];

    private readonly FakeTimeProvider _clock = new(Some.Noon.AddTicks(7));
    private readonly int _about;
    private readonly bool _redacts;
    private int _played;

    /// <param name="about">Any number; decides which questions and speakers most claims are of, so that claims meet.</param>
    /// <param name="redacts">Whether it redacts too, which gives random keys.</param>
    public LongPlayer(int about, bool redacts = true)
    {
        _about = about;
        _redacts = redacts;
        Ledger = Some.Ledger(OneOfEach.Options(_clock));
    }

    public TimeProvider Clock => _clock;

    public ClaimLedger Ledger { get; }

    /// <summary>Does one thing. What the ledger refuses changes nothing.</summary>
    public void Play(Roll roll)
    {
        _played++;
        _clock.AdjustTime(_clock.GetUtcNow().AddTicks(roll.Below(5000) - 1000));
        try
        {
            Do(roll.Below(16), roll, new EntryNote(roll.Of(Texts), roll.Of(Texts)));
        }
        catch (Exception refusal) when (refusal is EntryRefusedException or ClaimRefusedException)
        {
            // Not everything fits.
        }
    }

    private void Do(int what, Roll roll, EntryNote? note)
    {
        switch (what)
        {
            case 0:
                Ledger.Add(With(Topic.Named($"topic{_played}", $"topic {_played}"), roll), note);
                break;
            case 1:
                Ledger.Change(With(roll.Of(Ledger.Entities), roll), note);
                break;
            case 2:
                Ledger.Ask(With(NewQuestion(roll), roll), note);
                break;
            case 3:
                Ledger.Change(With(roll.Of(Ledger.Questions), roll), note);
                break;
            case 4 when _redacts:
                Ledger.Redact(roll.Of(Ledger.Entities), note);
                break;
            case < 10:
                Ledger.Record(Draft(roll).Identified($"{(char)('a' + roll.Below(5))}{_played}"), note);
                break;
            default:
                DoToClaims(roll, note);
                break;
        }
    }

    private void DoToClaims(Roll roll, EntryNote? note)
    {
        var claims = Ledger.Claims.ToList();
        if (claims.Count == 0)
        {
            return;
        }

        var (claim, other) = (roll.Of(claims), roll.Of(claims));
        switch (roll.Below(13))
        {
            case 0:
                Ledger.Retract(claim, note, TimeOrNone(roll));
                break;
            case 1:
                Ledger.Withdraw(claim, note);
                break;
            case 2:
                Ledger.Correct(claim, claims.LastOrDefault(later => later.Id != claim.Id && later.Question.Equals(claim.Question) && later.Speaker.Equals(claim.Speaker)) ?? other, note);
                break;
            case 3:
                Ledger.Amend(claim, Draft(roll), note);
                break;
            case 4 when claim.Id != other.Id:
                Ledger.Declare(roll.OneIn(2) ? Counterclaim.Rebuts(claim, other, roll.Of(Texts)) : Counterclaim.Answers(claim, other), note);
                break;
            case 5 or 6 when Ledger.Findings is { IsEmpty: false } findings:
                Review(roll.Of(findings), roll, note);
                break;
            case 7:
                Ledger.Assess(claim, Assessment(roll), note);
                break;
            case 8:
                Ledger.Assess(roll.Of(Ledger.Questions), Assessment(roll), note);
                break;
            case 9:
                Ledger.RecordUse(claim, Usage.Of(roll.Of(Addresses), roll.Of(Texts) ?? "piece").On(Time(roll)).In((UsageManner)roll.Below(3)), note);
                break;
            case 10:
                Ledger.SetGroundRules(claim, Rules(roll), note);
                break;
            case 12:
                var review = PublishedReview.By(roll.Of(Texts) ?? "AFP");
                review = roll.OneIn(2) ? review.Rated("Falso\n\"no\"").Scored(roll.Below(4) / 3m) : review;
                review = roll.OneIn(2) ? review.At(roll.Of(Addresses)).PublishedOn(Time(roll)).WithMarkup("{\"@type\":[\"ClaimReview\"]}") : review;
                Ledger.RecordReview(claim.Id == other.Id ? [claim] : [claim, other], review, note);
                break;
            case 11 when _redacts:
                Ledger.Redact(claim, (ClaimText)roll.Below(4), note);
                break;
        }
    }

    private void Review(Finding finding, Roll roll, EntryNote? note)
    {
        if (roll.OneIn(2))
        {
            Ledger.Confirm(finding, note);
        }
        else
        {
            Ledger.Dismiss(finding, note);
        }
    }

    private ClaimDraft Draft(Roll roll)
    {
        var speakers = Ledger.Entities.OfType<Speaker>().ToList();
        var draft = RandomDraft.On(Mostly(Ledger.Questions, 2, roll), Mostly(speakers, 4, roll), roll, Ledger.Entities);
        draft = roll.OneIn(2) ? draft.SaidOn(Time(roll)) : draft;
        draft = roll.OneIn(3) ? draft.HoldsDuring(Time(roll)) : draft;
        draft = roll.Of(Texts) is { } quote && roll.OneIn(2) ? draft.Quoting(quote).InLanguage("ru") : draft;
        draft = roll.Of(Texts) is { } wording ? draft.InWords(wording) : draft;
        return roll.OneIn(2) ? draft : draft.ReportedBy(AttributionHop.Through(roll.Of(speakers)) with
        {
            Url = roll.Of(Addresses),
            Form = (ReportForm)roll.Below(3),
            Published = TimeOrNone(roll),
            Cites = [.. Addresses.Take(roll.Below(3))],
        });
    }

    private T Mostly<T>(IReadOnlyList<T> all, int few, Roll roll) => roll.OneIn(6) ? roll.Of(all) : all[(_about + roll.Below(few)) % all.Count];

    private T With<T>(T entity, Roll roll)
        where T : Entity
    {
        var changed = roll.Of(Texts) is { } text ? entity.DescribedAs(text) : entity;
        changed = roll.OneIn(2) ? changed.KnownAs($"{_played}nd name") : changed;
        changed = roll.OneIn(3) ? changed.SameAs(roll.Of(Addresses)) : changed;
        changed = roll.OneIn(3) ? changed.Within(roll.Of(Ledger.Entities)) : changed;
        changed = roll.OneIn(4) ? changed.ApartFrom(roll.Of(Ledger.Entities)) : changed;
        changed = changed is Place place && !roll.OneIn(3) ? (T)(Entity)place.At(roll.Of(Latitudes), roll.Of(Longitudes)) : changed;
        return changed is Speaker speaker && roll.OneIn(3)
            ? (T)(Entity)speaker.SpeakingFor(roll.Of(Ledger.Entities.OfType<Speaker>().ToList()), roll.Of(Texts), from: TimeOrNone(roll))
            : changed;
    }

    private Question NewQuestion(Roll roll)
    {
        var named = Question.Named($"question{_played}", roll.Of(Texts) ?? "What?");
        return roll.Below(6) switch
        {
            0 => named.WithOneEntity(),
            1 => named.WithManyEntities(),
            2 => named.YesOrNo(),
            3 => named.WithQuantity(roll.Of(Texts)).Within(new Tolerance(roll.Below(5040) / 5039m)),
            4 => named.WithDate(),
            _ => named.WithText().ComparedBy("prefix"),
        };
    }

    private Question With(Question question, Roll roll)
    {
        var changed = roll.OneIn(2) ? question.Changing() : question;
        changed = roll.OneIn(2) ? changed.Stating("{answer}, says \"who\"\n") : changed;
        changed = roll.OneIn(2) ? changed.About(roll.Of(Ledger.Entities)) : changed;
        return roll.OneIn(2) ? changed.AskedOf(roll.Of(Ledger.Entities.OfType<Speaker>().ToList())) : changed;
    }

    private static Assessment Assessment(Roll roll)
    {
        var assessment = ClaimTracker.Assessment.Of(roll.Of(OurDesk.Truth.Ratings)).SignedBy(roll.Of(Texts) ?? "desk").WithEvidence(Addresses.AsSpan(roll.Below(3)));
        assessment = roll.OneIn(2) ? assessment.Because(Texts.OfType<string>().Take(roll.Below(4)).ToArray()) : assessment;
        return TimeOrNone(roll) is { } time ? assessment.MadeOn(time) : assessment;
    }

    private static GroundRules Rules(Roll roll)
    {
        var rules = GroundRules.Of((GroundTerms)roll.Below(4));
        rules = roll.Of(Texts) is { } reason ? rules.Because(reason) : rules;
        rules = roll.Of(Texts) is { } description ? rules.DescribedAs(description) : rules;
        rules = roll.Of(Texts) is { } approver ? rules.ApprovedBy(approver) : rules;
        return roll.OneIn(2) ? rules.GivenBy(SourceKey.Random()) : rules;
    }

    private static EdtfTime Time(Roll roll) => EdtfTime.Parse(roll.Of(Times), roll.Of(TimeZones));

    private static EdtfTime? TimeOrNone(Roll roll) => roll.OneIn(2) ? null : Time(roll);
}
