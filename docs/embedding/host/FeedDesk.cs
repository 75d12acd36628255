using ClaimTracker;
using Microsoft.Extensions.Hosting;

/// <summary>Records the claims of a feed, a line each on standard input: speaker;question;answer;said. Tells what is refused and what conflicts.</summary>
internal sealed class FeedDesk(ClaimLedger ledger, IHostApplicationLifetime host) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stopping)
    {
        ledger.Add(Speaker.Organisation("police", "the police"));
        ledger.Add(Speaker.Organisation("hospital", "the county hospital").KnownAs("County General"));
        ledger.Ask(Question.Named("hurt", "How many people were hurt?").WithQuantity("people"));

        // Reading a console cannot be cancelled; waiting for it can.
        while (await Task.Run(Console.In.ReadLine, stopping).WaitAsync(stopping) is { } line)
        {
            Record(line);
        }

        foreach (var finding in ledger.Findings)
        {
            Console.WriteLine($"{finding.Heading} ({finding.Code}): {finding.Explanation}");
        }

        host.StopApplication();
    }

    private void Record(string line)
    {
        var fields = line.Split(';');
        var row = new ClaimRow(fields[0], fields[1], fields[2]) { Said = fields[3].Length > 0 ? fields[3] : null };
        foreach (var refused in ledger.RecordMany([row]).Refused)
        {
            Console.WriteLine($"Refused \"{line}\": {string.Join(' ', refused.Problems)}");
        }
    }
}
