using ClaimTracker;

var ledger = new ClaimLedger();
var mayor = ledger.Add(Speaker.Person("mayor", "Mayor Oyelaran"));
var union = ledger.Add(Speaker.Organisation("union", "the dockers' union"));
var over = ledger.Ask(Question.Named("strike-over", "Is the strike over?").YesOrNo());

ledger.Record(Claim.By(mayor).That(over).IsYes().SaidOn(2024, 5, 3));
var outcome = ledger.Record(Claim.By(union).That(over).IsNo().SaidOn(2024, 5, 3));

foreach (var finding in outcome.Findings)
{
    Console.WriteLine(finding.Explanation);
}
