namespace ClaimTracker.Tests;

public sealed class ClaimColumnsTests
{
    [Fact]
    public void RowsOf_AQuestion_AreOldestFirstAndBelowTheLimit()
    {
        var columns = Filled("harmed", "toll", "harmed", "harmed");

        Assert.Equal([0, 2, 3], columns.RowsOf(0, 4).ToArray());
        Assert.Equal([0, 2], columns.RowsOf(0, 3).ToArray());
        Assert.Empty(columns.RowsOf(0, 0).ToArray());
    }

    [Fact]
    public void LatestOf_AQuestion_IsTheNewestBelowTheLimit()
    {
        var columns = Filled("harmed", "toll", "harmed");

        Assert.Equal((2, 0, -1, -1), (columns.LatestOf(0, 3), columns.LatestOf(0, 2), columns.LatestOf(0, 0), columns.LatestOf(1, 1)));
    }

    [Fact]
    public void RecordedTicks_NotGiven_IsNull() => Assert.Null(Filled("harmed").RecordedTicks(0));

    [Fact]
    public void OutletSequence_SameOutletsInOrder_IsTheSameNumber()
    {
        var ledger = Some.Ledger(
            Harmed.ReportedBy(Some.Cnn, Some.Gazette), Harmed.ReportedBy(Some.Gazette, Some.Cnn), Harmed.ReportedBy(Some.Cnn, Some.Gazette), Harmed);
        var columns = Some.Claim(ledger, "c1").Root.Columns;

        Assert.Equal((true, false, -1), (columns.OutletSequence(0) == columns.OutletSequence(2), columns.OutletSequence(0) == columns.OutletSequence(1), columns.OutletSequence(3)));
    }

    [Fact]
    public void OutletSequence_QuoteThatLooksLikeOne_IsNotOne()
    {
        var ledger = Some.Ledger(Harmed.ReportedBy(Some.Cnn).Quoting("12"), Harmed.Quoting("13"));
        var columns = Some.Claim(ledger, "c1").Root.Columns;

        Assert.Equal(("12", -1), (columns.Quote(0), columns.OutletSequence(1)));
    }

    [Fact]
    public void Append_AcrossSegments_KeepsEveryRow()
    {
        var ledger = Some.Ledger();
        for (var i = 0; i < 5_000; i++)
        {
            ledger.Record(Claim.By(Some.Mayor).That(Some.Toll).Is(6).Quoting($"{i}").ReportedBy(Some.Cnn, Some.Gazette));
        }

        Assert.Equal(Enumerable.Range(0, 5_000).Select(i => $"6 {i} cnn,gazette"), ledger.Claims.Select(claim => $"{claim.Answer} {claim.Quote} {Printed.Ids(claim.Outlets)}"));
    }

    private static ClaimDraft Harmed => Claim.By(Some.Mayor).That(Some.Harmed).Is(6);

    private static ClaimColumns Filled(params ReadOnlySpan<string> questions)
    {
        var columns = new ClaimColumns();
        columns.AddQuestion();
        columns.AddQuestion();
        var entities = EntityTable.CreateEmpty().With([Some.Mayor]);
        for (var i = 0; i < questions.Length; i++)
        {
            columns.Append(Harmed, new ClaimId($"c{i}"), recordedTicks: null, sequence: i + 1, entities, questions[i] == "harmed" ? 0 : 1);
        }

        return columns;
    }
}
