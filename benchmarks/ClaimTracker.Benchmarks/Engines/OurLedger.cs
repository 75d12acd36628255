namespace ClaimTracker.Benchmarks;

/// <summary>A ledger that stands at one moment, so that the order of recording decides nothing.</summary>
internal sealed class OurLedger
{
    private readonly Dictionary<string, Question> _questions = [];
    private readonly Dictionary<string, Speaker> _speakers = [];
    private readonly Dictionary<string, Topic> _topics = [];
    private int _declared;

    public ClaimLedger Ledger { get; } = new(new ClaimTrackerOptions { TimeProvider = new StoppedClock() });

    public void Declare(GeneratedWorkload workload)
    {
        var topics = DeclareTopics();
        Ledger.AddAll(topics);
        var speakers = Enumerable.Range(0, workload.Shape.Speakers)
            .Select(number => Speaker.Person(GeneratedWorkload.SpeakerId(number), GeneratedWorkload.SpeakerName(number)))
            .ToArray();
        Ledger.AddAll(speakers);
        foreach (var speaker in speakers)
        {
            _speakers.Add(speaker.Id.ToString(), speaker);
        }

        foreach (var asked in workload.Questions)
        {
            var question = Ledger.Ask(QuestionOf(asked));
            _questions.Add(question.Id.ToString(), question);
        }

        _declared = Ledger.Sequence;
    }

    public void RecordAll(IEnumerable<Statement> rows)
    {
        var outcome = Ledger.RecordMany(rows.Select(row =>
            new ClaimRow(row.Speaker, row.Question, row.Answer) { Force = row.Denies ? Force.Denies : Force.Asserts, Holds = row.Holds }));
        if (!outcome.Refused.IsEmpty)
        {
            throw new InvalidOperationException($"A row was refused: {outcome.Refused[0]}");
        }
    }

    /// <summary>A statement as a draft: names looked up, texts read.</summary>
    public ClaimDraft DraftOf(Statement row)
    {
        var by = Claim.By(_speakers[row.Speaker]);
        var draft = _questions[row.Question] switch
        {
            EntityQuestion question when row.Denies => by.That(question).IsNot(_topics[row.Answer]),
            EntityQuestion question => by.That(question).Is(_topics[row.Answer]),
            QuantityQuestion question when row.Denies => by.That(question).IsNot(Quantity.Parse(row.Answer)),
            QuantityQuestion question => by.That(question).Is(Quantity.Parse(row.Answer)),
            var other => throw new InvalidOperationException($"The workload asks no {other.GetType().Name}."),
        };
        return draft.HoldsDuring(EdtfTime.Parse(row.Holds));
    }

    /// <summary>The number of the row that a claim was recorded from.</summary>
    public int RowOf(Claim claim) => claim.Sequence - _declared - 1;

    public PairTotals Pairs()
    {
        var (count, sum) = (0L, 0L);
        foreach (var pair in Ledger.Conflicts)
        {
            count++;
            sum += PairTotals.KeyOf(RowOf(pair.First), RowOf(pair.Second));
        }

        return new PairTotals(count, sum);
    }

    private Topic[] DeclareTopics()
    {
        var topics = new Topic[TopicTree.Count];
        for (var number = 0; number < topics.Length; number++)
        {
            var aliases = Enumerable.Range(0, TopicTree.AliasesEach).Select(alias => TopicTree.AliasOf(number, alias)).ToArray();
            var topic = Topic.Named(TopicTree.IdOf(number), TopicTree.NameOf(number)).KnownAs(aliases);
            topics[number] = number == 0 ? topic : topic.Within(topics[TopicTree.Broader(number)]);
            foreach (var alias in aliases)
            {
                _topics.Add(alias, topics[number]);
            }
        }

        return topics;
    }

    private static Question QuestionOf(AskedQuestion asked)
    {
        var named = Question.Named(AskedQuestion.IdOf(asked.Number), AskedQuestion.TextOf(asked.Number));
        return asked.IsOnEntity
            ? named.WithOneEntity().Changing()
            : named.WithQuantity().Within(new Tolerance(asked.TolerancePercent / 100m)).Changing();
    }
}
