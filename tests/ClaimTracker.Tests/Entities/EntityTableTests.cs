namespace ClaimTracker.Tests;

public sealed class EntityTableTests
{
    // Only the last version of a table goes on, so each test has one of its own.
    private readonly EntityTable _cast = EntityTable.CreateEmpty().With(Some.Cast);

    [Fact]
    public void Empty_HasNothing() => Assert.Equal((0, false, 0), (EntityTable.CreateEmpty().Count, EntityTable.CreateEmpty().TryFind(Some.Mayor.Id, out _), EntityTable.CreateEmpty().Named("x").Length));

    [Fact]
    public void TryFind_Default_IsNot() => Assert.False(_cast.TryFind(default, out _));

    [Theory]
    [InlineData("corps", "corps", true)]
    [InlineData("corps", "citizens", true)]
    [InlineData("corps", "fighters", true)]
    [InlineData("corps", "volunteers", true)]
    [InlineData("citizens", "corps", false)]
    [InlineData("citizens", "volunteers", false)]
    public void IsWithin_ThroughBroader_ReachesUpwardsOnly(string x, string y, bool isWithin) => Assert.Equal(isWithin, _cast.IsWithin(Number(_cast, x), Number(_cast, y)));

    [Theory]
    [InlineData("citizens", "volunteers", true)]
    [InlineData("fighters", "volunteers", true)]
    [InlineData("legion", "volunteers", false)]
    [InlineData("army", "volunteers", false)]
    public void ShareNarrower_ThroughAJoin_IsSymmetric(string x, string y, bool share)
    {
        var (one, two) = (Number(_cast, x), Number(_cast, y));

        Assert.Equal((share, share), (_cast.ShareNarrower(one, two), _cast.ShareNarrower(two, one)));
    }

    [Theory]
    [InlineData("army", "citizens", true)]
    [InlineData("army", "corps", true)]
    [InlineData("army", "legion", true)]
    [InlineData("army", "fighters", false)]
    [InlineData("army", "volunteers", false)]
    public void AreDistinct_DeclaredOrInherited_IsSymmetric(string x, string y, bool distinct)
    {
        var (one, two) = (Number(_cast, x), Number(_cast, y));

        Assert.Equal((distinct, distinct), (_cast.AreDistinct(one, two), _cast.AreDistinct(two, one)));
    }

    [Fact]
    public void With_SecondBatch_LeavesTheFirstTableUnchanged()
    {
        _ = _cast.With([Topic.Named("x", "X").Within(Some.Army, Some.Volunteers).KnownAs("Moscow")]);

        Assert.Equal(
            (false, 1, Some.Cast.Count), (_cast.ShareNarrower(Number(_cast, "army"), Number(_cast, "volunteers")), _cast.Named("moscow").Length, _cast.Count));
    }

    [Fact]
    public void With_AJoinOfKnownEntities_IsANewTaxonomy() =>
        Assert.Equal(_cast.TaxonomyVersion + 1, _cast.With([Topic.Named("x", "X").Within(Some.Army, Some.Volunteers)]).TaxonomyVersion);

    [Fact]
    public void With_AnEntityWithinOneOrTheSameTwice_IsTheSameTaxonomy() =>
        Assert.Equal(
            _cast.TaxonomyVersion, _cast.With([Topic.Named("x", "X").Within(Some.Army), Topic.Named("y", "Y").Within(Some.Army, Some.Army)]).TaxonomyVersion);

    [Fact]
    public void With_AJoinOfNewEntitiesOnly_IsTheSameTaxonomy()
    {
        var (a, b) = (Topic.Named("a", "A"), Topic.Named("b", "B"));

        Assert.Equal(_cast.TaxonomyVersion, _cast.With([a, b, Topic.Named("x", "X").Within(a, b)]).TaxonomyVersion);
    }

    [Fact]
    public void With_AnyOrderAndAnyBatches_GivesTheSameAnswers() =>
        Gen.Select(Gen.Int[0, 1000].Array[Some.Cast.Count], Gen.Int[1, Some.Cast.Count]).Sample((keys, size) =>
        {
            var shuffled = Some.Cast.Zip(keys).OrderBy(pair => pair.Second).Select(pair => pair.First).ToArray();
            var table = Batches(shuffled, size).Aggregate(EntityTable.CreateEmpty(), (known, batch) => known.With(batch));

            Assert.Equal(Relations(_cast), Relations(table));
        });

    [Fact]
    public void With_ALongChainOfBroader_DoesNotExhaustTheStack()
    {
        var chain = Enumerable.Range(0, 2_000).Select(i => i == 0 ? Topic.Named("t0", "t0") : Topic.Named($"t{i}", $"t{i}").Within(Topic.Named($"t{i - 1}", "?"))).Reverse().ToArray();

        var table = EntityTable.CreateEmpty().With(chain);

        Assert.True(table.IsWithin(Number(table, "t1999"), Number(table, "t0")));
    }

    [Fact]
    public void Named_NameAndAliasThatFoldTheSame_IsToldOnce() =>
        Assert.Single(EntityTable.CreateEmpty().With([Topic.Named("x", "Moscow").KnownAs("MOSCOW", "moscow ")]).Named("Moscow"));

    [Fact]
    public void Named_Several_AreInOrderOfIds() =>
        Assert.Equal(
            "a,russia,z", Printed.Ids(_cast.With([Topic.Named("z", "Moscow")]).With([Topic.Named("a", "moscow")]).Named("MOSCOW")));

    private static int Number(EntityTable table, string id) => table.NumberOf(new EntityId(id));

    // What stands before what it names, so that every batch can be checked on its own; sizes vary.
    private static IEnumerable<Entity[]> Batches(IReadOnlyList<Entity> entities, int size)
    {
        var known = new HashSet<EntityId>();
        var waiting = entities.ToList();
        while (waiting.Count > 0)
        {
            var batch = new List<Entity>();
            while (batch.Count < size && waiting.Find(entity => Links(entity).All(known.Contains)) is { } next)
            {
                waiting.Remove(next);
                known.Add(next.Id);
                batch.Add(next);
            }

            batch.Reverse();
            yield return [.. batch];
        }
    }

    private static IEnumerable<EntityId> Links(Entity entity) =>
        entity.Broader.Concat(entity.DistinctFrom).Concat(entity.Details.SpeaksFor.Select(link => link.Party));

    private static string Relations(EntityTable table)
    {
        var ids = Some.Cast.Select(entity => entity.Id).ToArray();
        return string.Join(
            '\n',
            from x in ids
            from y in ids
            let numbers = (table.NumberOf(x), table.NumberOf(y))
            select $"{x} {y} {table.IsWithin(numbers.Item1, numbers.Item2)} {table.ShareNarrower(numbers.Item1, numbers.Item2)} {table.AreDistinct(numbers.Item1, numbers.Item2)}");
    }

    [Fact]
    public void With_LinksToEarlierEntities_LeavesEarlierVersionsAsTheyWere()
    {
        var (a, b) = (Topic.Named("a", "A"), Topic.Named("b", "B"));
        var before = EntityTable.CreateEmpty().With([a, b]);
        var after = before.With([Topic.Named("both", "Both").Within(a, b)]).With([Topic.Named("c", "C").ApartFrom(a)]);

        Assert.Equal((false, true), (before.ShareNarrower(0, 1), after.ShareNarrower(0, 1)));
        Assert.Equal((true, true), (after.AreDistinct(3, 0), after.AreDistinct(0, 3)));
        Assert.False(before.TryFind(new EntityId("both"), out _));
        Assert.Empty(before.Named("both"));
    }
}
