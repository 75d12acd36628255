using System.Collections;
using System.Reflection;
using System.Text.Json;

namespace ClaimTracker.Tests;

/// <summary>Who a source is stands in the vault alone: a secret planted there is found by no way out of the library.</summary>
public sealed class PlantedSecretTests
{
    private const string Secret = "Sekrit Quellmann";

    private readonly SourceVault _vault = new();
    private readonly ClaimLedger _ledger = Some.Ledger(
        Claim.By(Some.Witness).That(Some.Staffed).Is(Some.Army).Quoting("I saw them."), Claim.By(Some.Ukraine).That(Some.Staffed).Is(Some.Citizens));

    private readonly SourceKey _key;

    public PlantedSecretTests()
    {
        _key = _vault.Keep(Secret);
        var claim = Some.Claim(_ledger, "c1");
        _ledger.SetGroundRules(
            claim,
            GroundRules.Of(GroundTerms.Background).Because("fears for her post").DescribedAs("somebody who was there").ApprovedBy("night editor").GivenBy(_key),
            new EntryNote("desk", "met in person"));
        _ledger.RecordUse(claim, Usage.Of("https://example.org/a", "A piece").On(2024, 5, 3).AsFact());
        _ledger.Retract(claim);
        Assert.Equal(Secret, _vault.Reveal(_key));
    }

    [Fact]
    public void EveryPublicOutput_OfALedgerWithASource_CarriesTheKeyAndNotTheSecret()
    {
        var walk = new Walk();
        walk.Visit(_ledger);
        walk.Visit(_ledger.Now);
        walk.Visit(_ledger.AsOf(_ledger.Sequence - 1));
        walk.Visit(_ledger.SaidBy(Some.Time("2024")));
        walk.Visit(_ledger.Claims.SelectMany(claim => _ledger.GroundRulesOf(claim)));
        walk.Visit(_ledger.Claims.SelectMany(claim => _ledger.UsagesOf(claim)));
        walk.Visit(ClaimLedger.Replay(_ledger.Entries));
        walk.Visit(_vault);
        walk.Visit(_key);

        Assert.Contains(walk.Texts, text => text.Contains("somebody who was there", StringComparison.Ordinal));
        Assert.Contains(walk.Texts, text => text.Contains(_key.ToString(), StringComparison.Ordinal));
        Assert.Contains(walk.Texts, text => text.Contains("I saw them.", StringComparison.Ordinal));
        Assert.DoesNotContain(walk.Texts, text => text.Contains("Sekrit", StringComparison.OrdinalIgnoreCase) || text.Contains("Quellmann", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void EveryException_AboutAVaultWithASource_IsWithoutTheSecret()
    {
        var other = new SourceVault();
        Exception[] thrown =
        [
            Assert.ThrowsAny<Exception>(() => other.Reveal(_key)),
            Assert.ThrowsAny<Exception>(() => _vault.Reveal(default)),
            Assert.ThrowsAny<Exception>(() => SourceKey.Parse(Secret)),
            Assert.ThrowsAny<Exception>(() => JsonSerializer.Deserialize<SourceKey>($"\"{Secret}\"")),
            Assert.ThrowsAny<Exception>(() => EntryLine.Read(EntryLine.Of(_ledger.Entries.OfType<GroundRulesSet>().Single()).Replace(_key.ToString(), Secret, StringComparison.Ordinal))),
            Assert.ThrowsAny<Exception>(() => _ledger.SetGroundRules(
                Some.Claim(_ledger, "c1"), GroundRules.Of(GroundTerms.Background).Because(new string('x', 70_000)).GivenBy(_key))),
        ];

        Assert.All(thrown, exception => Assert.DoesNotContain("Sekrit", exception.ToString(), StringComparison.OrdinalIgnoreCase));
    }

    // Everything that can be reached through public members, as text and as JSON.
    private sealed class Walk
    {
        private readonly HashSet<object> _seen = new(ReferenceEqualityComparer.Instance);

        public HashSet<string> Texts { get; } = [];

        public void Visit(object? found, int depth = 0)
        {
            if (found is null || depth > 9)
            {
                return;
            }

            Texts.Add(found.ToString() ?? string.Empty);
            if (found is string || found.GetType().IsPrimitive || !(found.GetType().IsValueType || _seen.Add(found)))
            {
                return;
            }

            if (found is IEnumerable items)
            {
                foreach (var item in items)
                {
                    Visit(item, depth + 1);
                }
            }
            else if (found.GetType().Assembly == typeof(ClaimLedger).Assembly)
            {
                Serialize(found);
                foreach (var property in found.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0))
                {
                    Visit(property.GetValue(found), depth + 1);
                }
            }
        }

        private void Serialize(object found)
        {
            if (found is not (SourceVault or SourceKey or LedgerEntry or GroundRules or Usage or Assessment))
            {
                return;
            }

            Texts.Add(JsonSerializer.Serialize(found, found.GetType()));
            Texts.Add(found is LedgerEntry entry ? EntryLine.Of(entry) : string.Empty);
        }
    }
}
