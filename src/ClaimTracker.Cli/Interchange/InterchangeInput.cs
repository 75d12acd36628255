namespace ClaimTracker.Cli;

/// <summary>Content that is to be read, from a file or from standard input, with a look at its beginning.</summary>
internal sealed class InterchangeInput : IDisposable
{
    private readonly ReadAheadStream _content;

    private InterchangeInput(string path, Stream stream, long? length)
    {
        _content = new ReadAheadStream(stream, InterchangeHead.Length);
        (Path, Length) = (path, length);
    }

    /// <summary>The file, or "-".</summary>
    public string Path { get; }

    /// <summary>The size in bytes; null where nobody knows.</summary>
    public long? Length { get; }

    /// <summary>The content from its beginning.</summary>
    public Stream Content => _content;

    /// <summary>Its beginning.</summary>
    public InterchangeHead Head => new(Path, _content.Head);

    /// <summary>The time zone of times that name none, where the format does not say one.</summary>
    public TimeZoneInfo Zone { get; init; } = TimeZoneInfo.Utc;

    /// <summary>The ledger that is to have it, so that it can name what is there; null where there is none yet.</summary>
    public LedgerReader? Into { get; set; }

    /// <exception cref="UsageException">There is no such file, or it cannot be read.</exception>
    public static InterchangeInput Open(string path, Terminal terminal, TimeZoneInfo zone)
    {
        if (ClaimsFile.IsStandardInput(path))
        {
            return new InterchangeInput(path, terminal.Input, length: null) { Zone = zone };
        }

        try
        {
            var file = ClaimsFile.Open(path);
            return new InterchangeInput(path, file, file.CanSeek ? file.Length : null) { Zone = zone };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"\"{path}\" cannot be read: {exception.Message}");
        }
    }

    /// <summary>Reads the content, with a bar that shows how far it is.</summary>
    /// <exception cref="UsageException">It cannot be read.</exception>
    public Interchanged Read(InterchangeFormat format, Terminal terminal)
    {
        var kibibytes = Length is { } bytes ? (int?)Math.Min(int.MaxValue, bytes / ReadAheadStream.Kibibyte) : null;
        return ProgressBar.ShowAsync(terminal, $"Reading {ClaimsFile.NameOf(Path)}", kibibytes, progress =>
        {
            _content.Progress = progress;
            try
            {
                return Task.FromResult(format.Read(this));
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                throw new UsageException($"\"{Path}\" cannot be read: {exception.Message}");
            }
        }).GetAwaiter().GetResult();
    }

    public void Dispose() => _content.Dispose();
}
