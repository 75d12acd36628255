namespace ClaimTracker.Tests;

public sealed class RowsByIdTests
{
    [Fact]
    public void Compare_AnyTwoRows_IsTheOrderOfTheirIds() =>
        SomeIds.Distinct.Sample(ids =>
        {
            var order = new RowsById(SomeIds.ColumnsOf(ids));
            int[] rows = [.. Enumerable.Range(0, ids.Length)];
            return rows.All(one => rows.All(other => Math.Sign(order.Compare(one, other)) == Math.Sign(ids[one].CompareTo(ids[other]))));
        });

    [Fact]
    public void Sort_ByKeys_IsTheOrderOfTheirIds() =>
        SomeIds.Distinct.Sample(ids =>
        {
            var columns = SomeIds.ColumnsOf(ids);
            int[] rows = [.. Enumerable.Range(0, ids.Length)];
            ulong[] keys = [.. rows.Select(columns.IdKey)];

            new RowsById(columns).Sort(rows, keys);

            return rows.Select(row => ids[row]).SequenceEqual(ids.Order());
        });

    [Fact]
    public void Sort_WithItems_TakesThemAlong() =>
        SomeIds.Distinct.Sample(ids =>
        {
            int[] rows = [.. Enumerable.Range(0, ids.Length)];
            ClaimId[] items = [.. ids];

            new RowsById(SomeIds.ColumnsOf(ids)).Sort(rows.AsSpan(), items.AsSpan());

            return items.SequenceEqual(ids.Order()) && rows.Select(row => ids[row]).SequenceEqual(items);
        });
}
