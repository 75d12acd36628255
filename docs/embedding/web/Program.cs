using ClaimTracker;
using ClaimTracker.Documents;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddClaimTracker();
var app = builder.Build();

var story = ClaimsDocument.Read(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "story.yaml")));
story.RecordInto(app.Services.GetRequiredService<ClaimLedger>());

// Where every question stands.
app.MapGet("/questions", (ClaimLedger ledger) => ledger.Now.Standings.Select(standing => new
{
    standing.Question.Id,
    standing.Question.Text,
    State = standing.State.ToString(),
    Positions = standing.Positions.Select(position => position.ToString()),
}));

// What was found on one of them, with a sentence for each.
app.MapGet("/questions/{id}/findings", (string id, ClaimLedger ledger) =>
    QuestionId.TryParse(id, out var question) && ledger.TryGetQuestion(question, out var asked)
        ? Results.Ok(ledger.FindingsOn(asked).Select(finding => new { finding.Code, finding.Heading, finding.Explanation }))
        : Results.NotFound());

// A new claim: speaker and answer by id or by any of their names. What is wrong with it is told with the field that it is about.
app.MapPost("/claims", (NewClaim claim, ClaimLedger ledger) =>
{
    var row = new ClaimRow(claim.Speaker, claim.Question, claim.Answer) { Said = claim.Said, Quote = claim.Quote };
    var outcome = ledger.RecordMany([row]);
    return outcome.Recorded == 1
        ? Results.Created($"/questions/{claim.Question}/findings", null)
        : Results.BadRequest(outcome.Refused[0].Problems.Select(problem => new { problem.Code, problem.Path, problem.Message }));
});

// The whole report, as the command line writes it.
app.MapGet("/report", (ClaimLedger ledger) => Results.Stream(output =>
{
    using var report = new MemoryStream();
    CheckReport.Write(report, ledger.Now);
    report.Position = 0;
    return report.CopyToAsync(output);
}, "application/json"));

app.Run();

internal sealed record NewClaim(string Speaker, string Question, string Answer, string? Said, string? Quote);
