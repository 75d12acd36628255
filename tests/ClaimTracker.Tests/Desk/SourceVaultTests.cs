using System.Collections;
using System.Diagnostics;
using System.Reflection;
using System.Text.Json;

namespace ClaimTracker.Tests;

public sealed class SourceVaultTests
{
    private const string Secret = "Jane Roe, +1 555 0100";

    private static readonly JsonSerializerOptions WithFields = new() { IncludeFields = true };

    [Fact]
    public void Restore_AKeyOfAnotherVault_IsRevealedAgain()
    {
        var (before, after) = (new SourceVault(), new SourceVault());
        var key = before.Keep("Jane Roe");

        after.Restore(key, before.Reveal(key));

        Assert.Equal("Jane Roe", after.Reveal(key));
    }

    [Fact]
    public void Restore_AKeyThatIsTakenOrTheDefault_ThrowsWithoutTheIdentity()
    {
        var vault = new SourceVault();
        var key = vault.Keep("Jane Roe");

        Exception[] thrown = [Assert.Throws<ArgumentException>(() => vault.Restore(key, "John Doe")), Assert.Throws<ArgumentException>(() => vault.Restore(default, "John Doe"))];

        Assert.All(thrown, exception => Assert.DoesNotContain("Doe", exception.Message, StringComparison.Ordinal));
        Assert.Equal("Jane Roe", vault.Reveal(key));
    }

    [Fact]
    public void Reveal_OfAKey_IsTheIdentityAsGiven()
    {
        var vault = new SourceVault();
        var (jane, john) = (vault.Keep(Secret), vault.Keep(" John Doe "));

        Assert.Equal((Secret, " John Doe "), (vault.Reveal(jane), vault.Reveal(john)));
        Assert.Equal((true, Secret), (vault.TryReveal(jane, out var identity), identity));
    }

    [Fact]
    public void Keep_TheSameIdentityTwice_GivesTwoKeys()
    {
        var vault = new SourceVault();

        Assert.NotEqual(vault.Keep(Secret), vault.Keep(Secret));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(null)]
    public void Keep_Empty_Throws(string? identity) => Assert.ThrowsAny<ArgumentException>(() => new SourceVault().Keep(identity!));

    [Fact]
    public void Reveal_KeyOfAnotherVault_ThrowsAndNamesTheKey()
    {
        var key = new SourceVault().Keep(Secret);

        Assert.Equal($"The vault keeps nothing under the key \"{key}\".", Assert.Throws<KeyNotFoundException>(() => new SourceVault().Reveal(key)).Message);
    }

    [Fact]
    public void Reveal_Default_Throws() => Assert.Throws<KeyNotFoundException>(() => new SourceVault().Reveal(default));

    [Fact]
    public void TryReveal_UnknownOrDefault_IsFalse()
    {
        var vault = new SourceVault();

        Assert.Equal((false, null), (vault.TryReveal(SourceKey.Random(), out var identity), identity));
        Assert.False(vault.TryReveal(default, out _));
    }

    [Fact]
    public void Forget_AKey_ForgetsThatOneOnly()
    {
        var vault = new SourceVault();
        var (forgotten, kept) = (vault.Keep(Secret), vault.Keep(Secret));

        Assert.Equal((true, false, false), (vault.Forget(forgotten), vault.Forget(forgotten), vault.Forget(default)));
        Assert.Equal((false, true), (vault.TryReveal(forgotten, out _), vault.TryReveal(kept, out _)));
    }

    [Fact]
    public void Vault_EverythingItShows_HoldsNoIdentity()
    {
        var vault = new SourceVault();
        var key = vault.Keep(Secret);
        var rules = OurDesk.Unnamed.GivenBy(key);
        var kept = new string[] { $"{vault}", $"{key}", $"{rules}", JsonSerializer.Serialize(key), JsonSerializer.Serialize(rules), Shown(vault) };
        vault.Forget(key);

        var shown = new List<string>(kept) { Assert.Throws<KeyNotFoundException>(() => vault.Reveal(key)).ToString() };

        Assert.All(shown, text => Assert.DoesNotContain("Roe", text, StringComparison.Ordinal));
    }

    [Fact]
    public void Json_OfAVault_IsEmpty()
    {
        var vault = new SourceVault();
        vault.Keep(Secret);

        Assert.Equal("{}", JsonSerializer.Serialize(vault));
        Assert.Equal("{}", JsonSerializer.Serialize<object>(vault, WithFields));
    }

    [Fact]
    public void Vault_PublicMembers_AreItsFiveWordsAndToString() =>
        Assert.Equal(
            ["Forget", "Keep", "Restore", "Reveal", "ToString", "TryReveal"],
            typeof(SourceVault).GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
                .Where(member => member is not ConstructorInfo)
                .Select(member => member.Name)
                .Order(StringComparer.Ordinal));

    [Fact]
    public void Vault_Enumeration_IsNotPossible() => Assert.IsNotType<IEnumerable>(new SourceVault(), exactMatch: false);

    [Fact]
    public void Vault_InADebugger_HidesItsFields()
    {
        var fields = typeof(SourceVault).GetFields(BindingFlags.NonPublic | BindingFlags.Instance);

        Assert.Equal("SourceVault", typeof(SourceVault).GetCustomAttribute<DebuggerDisplayAttribute>()!.Value);
        Assert.All(fields, field => Assert.Equal(DebuggerBrowsableState.Never, field.GetCustomAttribute<DebuggerBrowsableAttribute>()?.State));
    }

    [Fact]
    public void Vault_ManyThreads_RevealsToEachWhatItKept()
    {
        var vault = new SourceVault();

        Parallel.For(0, 2_000, i =>
        {
            var key = vault.Keep($"source {i}");

            Assert.Equal($"source {i}", vault.Reveal(key));
            Assert.True(vault.Forget(key));
            Assert.False(vault.TryReveal(key, out _));
        });
    }

    // What a logger makes of an object that it takes apart.
    private static string Shown(SourceVault vault) =>
        string.Join(',', typeof(SourceVault).GetProperties().Select(property => property.GetValue(vault)));
}
