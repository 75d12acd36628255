using System.Text;

namespace ClaimTracker.Tests;

/// <summary>Whatever stands in a line, it is an entry or refused with the one exception, and an entry is written as it is read.</summary>
public sealed class EntryLineFuzzTests
{
    private static readonly string[] Pieces =
    [
        "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "\\ud800", "\\ud83d\\ude00", "null", "true", "-1", "1e9", "0.1", "\"\"", "{}", "[]", "\n", "\r", "\0", "\uFEFF", "é", "𝄞",
        "\"v\":2", "\"kind\":\"claimRecorded\"", "\"at\":{\"text\":\"2023\",\"start\":\"2022-12-31T21:00:00Z\",\"end\":\"2023-12-31T21:00:00Z\"}", "\"answer\":{\"none\":true}",
        "\"2023-02-30\"", "\"../..\"", "\"http://[\"", "\"a:b\"", "99999999999999999999",
    ];

    private static readonly byte[][] Seeds =
        [.. File.ReadAllLines(Path.Combine(Repository.TestProject, "Lines", "entries.v1.jsonl")).Select(Encoding.UTF8.GetBytes)];

    private static readonly Gen<(int Kind, int At, int Length, int Other)> Change =
        Gen.Select(Gen.Int[0, 5], Gen.Int[0, int.MaxValue], Gen.Int[0, 12], Gen.Int[0, int.MaxValue]);

    private static readonly Gen<byte[]> Mutated =
        Gen.Select(Gen.Int[0, Seeds.Length - 1], Change.Array[1, 6]).Select((seed, changes) => changes.Aggregate(Seeds[seed], Changed));

    [Fact]
    public void Read_MutatedLine_IsAnEntryOrRefused() => Mutated.Sample(AssertReadOrRefused, iter: Soak.Size(500_000));

    [Fact]
    public void Read_AnyBytes_AreRefused() => Gen.Byte.Array[0, 60].Sample(AssertReadOrRefused, iter: Soak.Size(200_000));

    [Fact]
    public void Read_PiecesOfLines_AreAnEntryOrRefused() =>
        Gen.Int[0, Pieces.Length - 1].Array[1, 20].Select(pieces => Encoding.UTF8.GetBytes(string.Concat(pieces.Select(piece => Pieces[piece])))).Sample(AssertReadOrRefused, iter: Soak.Size(200_000));

    [Fact]
    public void Read_MutatedFile_GivesEntriesOrOneRefusal() => Change.Array[1, 4].Sample(
        changes =>
        {
            var file = changes.Aggregate(Seeds.Take(8).SelectMany(line => (byte[])[.. line, (byte)'\n']).ToArray(), Changed);
            try
            {
                Assert.All(Lines.Read(file), entry => Assert.NotEmpty(EntryLine.Of(entry)));
            }
            catch (EntryLineException refusal)
            {
                Assert.InRange(refusal.Line!.Value, 1, file.Count(unit => unit == '\n') + 1);
            }
        },
        iter: Soak.Size(50_000));

    private static void AssertReadOrRefused(byte[] line)
    {
        try
        {
            var written = EntryLine.Of(EntryLine.Read(line));

            Assert.Equal(written, EntryLine.Of(EntryLine.Read(written)));
        }
        catch (EntryLineException refusal)
        {
            Assert.NotEmpty(refusal.Problems);
            Assert.All(refusal.Problems, problem => Assert.True(problem.Path.Length == 0 || problem.Path[0] == '/'));
        }
    }

    private static byte[] Changed(byte[] line, (int Kind, int At, int Length, int Other) change)
    {
        var at = change.At % (line.Length + 1);
        var (before, after) = (line[..at], line[at..]);
        var rest = after[Math.Min(change.Length, after.Length)..];
        return change.Kind switch
        {
            0 => [.. before, .. rest],
            1 => [.. before, .. Encoding.UTF8.GetBytes(Pieces[change.Other % Pieces.Length]), .. after],
            2 => [.. before, .. Encoding.UTF8.GetBytes(Pieces[change.Other % Pieces.Length]), .. rest],
            3 => [.. before, (byte)change.Other, .. after.Skip(1)],
            4 => [.. before, .. Part(line, change.Other, change.Length * 4), .. rest],
            _ => [.. before, .. Part(Seeds[change.Other % Seeds.Length], change.At, change.Length * 4), .. after],
        };
    }

    private static byte[] Part(byte[] line, int at, int length) => line.Length == 0 ? [] : [.. line.Skip(at % line.Length).Take(length)];
}
