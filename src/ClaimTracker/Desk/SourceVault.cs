using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace ClaimTracker;

/// <summary>Keeps who unnamed sources are, apart from every ledger: entries hold only the key.</summary>
/// <remarks>
/// <para>Safe for many threads. In memory only; nothing refers to a vault but the program that made it, and it refers to nothing.</para>
/// <para>An identity leaves it through <see cref="Reveal"/> and <see cref="TryReveal"/>, and in no other way: not in a property, a text, an
/// exception, a serialised form or a debugger's view. It does not tell how many it keeps. The memory of the process holds identities in the
/// clear, and so does a dump of it.</para>
/// </remarks>
/// <example><code>
/// var vault = new SourceVault();
/// var rules = GroundRules.Of(GroundTerms.Background).GivenBy(vault.Keep("Jane Roe, +1 555 0100"));
/// </code></example>
[DebuggerDisplay("SourceVault")]
public sealed class SourceVault
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly ConcurrentDictionary<SourceKey, string> _identities = new();

    /// <summary>Keeps an identity under a new key.</summary>
    /// <param name="identity">Who the source is, as free text; not empty. Kept as given.</param>
    /// <returns>A key that was never given before. The same identity gets another one each time, so that nobody can ask the vault whether
    /// a person is a source; to say that two claims have one source, use its key twice.</returns>
    /// <exception cref="ArgumentException"><paramref name="identity"/> is empty or null.</exception>
    public SourceKey Keep(string identity)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(identity);
        var key = SourceKey.Random();
        _identities[key] = identity;
        return key;
    }

    /// <summary>Keeps an identity under the key that it had before, for a program that brings its sources back from an encrypted store of its own.</summary>
    /// <param name="key">The key that entries hold.</param>
    /// <param name="identity">Who the source is, as free text; not empty. Kept as given.</param>
    /// <exception cref="ArgumentException"><paramref name="key"/> is the default, or the vault keeps something under it already; or <paramref name="identity"/> is empty or null.</exception>
    public void Restore(SourceKey key, string identity)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(identity);
        if (key.IsDefault)
        {
            throw new ArgumentException("A vault keeps nothing under the default key.", nameof(key));
        }

        if (!_identities.TryAdd(key, identity))
        {
            throw new ArgumentException($"The vault keeps something under the key \"{key}\" already.", nameof(key));
        }
    }

    /// <summary>Tells who a source is.</summary>
    /// <returns>The identity as it was given. Never null.</returns>
    /// <exception cref="KeyNotFoundException">The vault keeps nothing under the key, or has forgotten it; the message names the key.</exception>
    public string Reveal(SourceKey key) =>
        TryReveal(key, out var identity) ? identity : throw new KeyNotFoundException($"The vault keeps nothing under the key \"{key}\".");

    /// <summary>Tells who a source is; false, and null, when the vault keeps nothing under the key.</summary>
    public bool TryReveal(SourceKey key, [NotNullWhen(true)] out string? identity) => _identities.TryGetValue(key, out identity);

    /// <summary>Forgets an identity for good. What holds the key stays as it is, and stands for somebody nobody can name.</summary>
    /// <returns>False when the vault kept nothing under the key.</returns>
    public bool Forget(SourceKey key) => _identities.TryRemove(key, out _);

    /// <summary>The name of the type, whatever it keeps.</summary>
    public override string ToString() => nameof(SourceVault);
}
