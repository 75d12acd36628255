using System.Collections.Immutable;

namespace ClaimTracker.Documents;

/// <summary>A story in order of time: what speakers said and took back, and what our desk published, thought and put right.</summary>
/// <remarks>
/// Immutable and thread-safe; a snapshot. Things stand in order of when they happened, a vague time by its start and what falls on one
/// day together; then come what is vaguer and starts there, and at the very end what nobody gave a time for. At one time speakers come
/// before our desk, and are ordered by question. Ground rules, reviews of findings and redactions are left out.
/// </remarks>
public sealed class Timeline
{
    private Timeline(TimeZoneInfo zone, Question? question, Speaker? speaker, ImmutableArray<TimelineItem> items)
    {
        Zone = zone;
        Question = question;
        Speaker = speaker;
        Items = items;
    }

    /// <summary>The time zone whose days are meant.</summary>
    public TimeZoneInfo Zone { get; }

    /// <summary>The only question that it is about; null for all.</summary>
    public Question? Question { get; }

    /// <summary>The only speaker that it is about; null for all.</summary>
    public Speaker? Speaker { get; }

    /// <summary>What happened, in order.</summary>
    public ImmutableArray<TimelineItem> Items { get; }

    /// <summary>Tells a story in order of time.</summary>
    /// <param name="ledger">A ledger, as it is now; or one moment of it.</param>
    /// <param name="zone">The time zone of the reader; null for UTC.</param>
    /// <param name="question">The only question to tell of; null for all.</param>
    /// <param name="speaker">The only speaker to tell of, with what our desk did about those claims; null for all.</param>
    /// <remarks>Cost: the entries of the ledger, and the claims on every question that is told of.</remarks>
    /// <exception cref="KeyNotFoundException">The ledger has no such question or speaker; the message names the id.</exception>
    public static Timeline Of(LedgerReader ledger, TimeZoneInfo? zone = null, Question? question = null, Speaker? speaker = null)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        var now = ledger is ClaimLedger live ? live.Now : ledger;
        var asked = question is null ? null : now.GetQuestion(question.Id);
        var who = speaker is null ? null : (Speaker)now.GetEntity(speaker.Id);
        var items = new TimelineReader(now, zone ?? TimeZoneInfo.Utc).Read()
            .Where(item => (asked is null || item.Question.Equals(asked)) && (who is null || item.IsAbout(who)));
        return new Timeline(zone ?? TimeZoneInfo.Utc, asked, who, [.. items.Order(TimelineOrder.Instance)]);
    }
}
