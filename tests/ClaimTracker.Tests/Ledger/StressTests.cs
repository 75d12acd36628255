using System.Collections.Concurrent;

namespace ClaimTracker.Tests;

/// <summary>Several threads write and several read, without a plan: whatever a reader saw is how the ledger was after some entry.</summary>
public sealed class StressTests
{
    private const int Writers = 3;
    private const int Readers = 3;
    private const int OperationsOfAThread = 250;
    private const int OperationsOfARound = (Writers + Readers) * OperationsOfAThread;

    private static readonly Question[] Questions = [Some.Toll, Some.Staffed, Some.Crossed];

    [Fact]
    public void Ledger_ReadAndWrittenByManyThreads_IsAlwaysSomePrefixOfItsEntries()
    {
        for (var done = 0; done < Soak.Size(1_000_000); done += OperationsOfARound)
        {
            PlayRound(seed: done);
        }
    }

    [Fact]
    public void Redact_WhileOthersRead_BreaksNoReaderAndLeavesNothing()
    {
        for (var round = 0; round < Soak.Size(300); round++)
        {
            var ledger = Some.Ledger(new ClaimTrackerOptions());
            var isDone = false;
            Together(Readers + 1, number =>
            {
                for (var step = 0; number > 0 && !Volatile.Read(ref isDone); step++)
                {
                    ReadAll(step % 2 == 0 ? ledger.Now : ledger.AsOf(step % (ledger.Sequence + 1)));
                }

                if (number == 0)
                {
                    RedactAll(ledger);
                    Volatile.Write(ref isDone, true);
                }
            });

            Assert.DoesNotContain("sekrit", Reading.Of(ledger), StringComparison.OrdinalIgnoreCase);
        }
    }

    // Entries that are redacted while they are read say so; everything else just reads on.
    private static void ReadAll(LedgerSnapshot view)
    {
        _ = Printed.Of(view);
        _ = view.Claims.Select(claim => Reading.Of(claim.ToDraft())).Count();
        try
        {
            _ = view.Entries.Select(Reading.Of).Count();
        }
        catch (InvalidOperationException exception) when (exception.Message.Contains("redacted", StringComparison.Ordinal))
        {
            return;
        }
    }

    private static void RedactAll(ClaimLedger ledger)
    {
        for (var person = 0; person < 20; person++)
        {
            var hidden = ledger.Add(Speaker.Person($"sekrit{person}", $"Sekrit {person}").SpeakingFor(Some.Russia, "sekrit role"));
            ledger.Ask(Question.Named($"q{person}", "Who?").WithManyEntities().AskedOf(Some.Russia).About(hidden));
            var claims = new[]
            {
                ledger.Record(Claim.By(hidden).That(Some.TookPart).Is(EntityAnswer.Of(hidden, Some.Army)).Quoting($"sekrit words {person}")).Claim,
                ledger.Record(Claim.By(Some.Ukraine).That(Some.Staffed).Is(hidden)).Claim,
            };
            ledger.Redact(claims[0], ClaimText.Quote);
            ledger.Redact(hidden);
        }
    }

    private static void Together(int threads, Action<int> act) =>
        Task.WaitAll(
            [.. Enumerable.Range(0, threads).Select(number => Task.Factory.StartNew(() => act(number), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default))],
            CancellationToken.None);

    private static void PlayRound(int seed)
    {
        var ledger = Some.Ledger(new ClaimTrackerOptions());
        var seen = new ConcurrentBag<Sight>();
        using var start = new Barrier(Writers + Readers);
        Together(Writers + Readers, number =>
        {
            var dice = new Random(seed + number);
            start.SignalAndWait(CancellationToken.None);
            for (var step = 0; step < OperationsOfAThread; step++)
            {
                if (number < Writers)
                {
                    Write(ledger, dice, number);
                }
                else
                {
                    seen.Add(Look(ledger, dice));
                }
            }
        });

        Assert.Equal(Enumerable.Range(1, ledger.Sequence), ledger.Entries.Select(entry => entry.Sequence));
        Check(ledger, seen.ToLookup(sight => sight.Sequence));
    }

    private static void Write(ClaimLedger ledger, Random dice, int writer)
    {
        var speaker = (Speaker)Some.Cast[dice.Next(8)];
        var outcome = dice.Next(3) switch
        {
            0 => ledger.Record(Claim.By(speaker).That(Some.Toll).Is(dice.Next(9)).SaidOn(2024, 5, 1 + dice.Next(3))),
            1 => ledger.Record(Claim.By(speaker).That(Some.Staffed).Is(dice.Next(2) == 0 ? Some.Army : Some.Citizens)),
            _ => ledger.Record(Claim.By(speaker).That(Some.Crossed).IsYes()),
        };
        Assert.Equal(outcome.Claim, ledger.GetClaim(outcome.Claim.Id));
        switch (dice.Next(12))
        {
            case 0:
                ledger.Retract(outcome.Claim);
                break;
            case 1:
                ledger.Amend(outcome.Claim, outcome.Claim.ToDraft().HoldsOn(2024, 5, 2));
                break;
            case 2:
                ledger.Add(Topic.Named($"t{writer}-{outcome.Claim.Id}", "a join").Within(Some.Army, Some.Volunteers));
                break;
            case 3:
                ledger.Change(Some.Mayor.KnownAs($"Mayor {outcome.Claim.Id}"));
                break;
        }
    }

    private static Sight Look(ClaimLedger ledger, Random dice)
    {
        var view = dice.Next(4) == 0 ? ledger.AsOf(dice.Next(ledger.Sequence + 1)) : ledger.Now;
        var question = Questions[dice.Next(Questions.Length)];
        return new Sight(view.Sequence, question, view.Claims.Count(), view.TryGetQuestion(question.Id, out _) ? Printed.Of(view.On(question)) : null);
    }

    private static void Check(ClaimLedger ledger, ILookup<int, Sight> seen)
    {
        var replayed = new ClaimLedger();
        Compare(replayed, seen[0]);
        foreach (var entry in ledger.Entries)
        {
            replayed.Follow(entry);
            Compare(replayed, seen[entry.Sequence]);
        }
    }

    private static void Compare(ClaimLedger replayed, IEnumerable<Sight> seen)
    {
        foreach (var sight in seen)
        {
            Assert.Equal(replayed.Claims.Count(), sight.Claims);
            Assert.Equal(replayed.TryGetQuestion(sight.Question.Id, out _) ? Printed.Of(replayed.On(sight.Question)) : null, sight.Standing);
        }
    }

    private sealed record Sight(int Sequence, Question Question, int Claims, string? Standing);
}
