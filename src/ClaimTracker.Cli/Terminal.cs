using System.Text;
using Spectre.Console;

namespace ClaimTracker.Cli;

/// <summary>Where a command reads and writes: the streams of the process, or those of a test.</summary>
internal sealed class Terminal
{
    /// <summary>The width of text that goes to a file or another program, in columns.</summary>
    public const int RedirectedWidth = 100;

    private const int NarrowestWidth = 24;
    private const int UnknownWidth = 80;

    /// <summary>Lines longer than this are hard to read, however wide the window is.</summary>
    private const int WidestWidth = 100;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly IAnsiConsole? _coloured;

    private Terminal(Stream input, Stream output, TextWriter error, int width, IAnsiConsole? coloured = null, bool isTyped = false)
    {
        IsTyped = isTyped;
        Input = input;
        Output = output;
        Error = error;
        Width = Math.Clamp(width, NarrowestWidth, WidestWidth);
        Text = coloured?.Profile.Out.Writer ?? new StreamWriter(output, Utf8, bufferSize: 1 << 15);
        if (coloured is not null)
        {
            _coloured = coloured;
            _coloured.Profile.Width = Width;
        }
    }

    /// <summary>Standard input.</summary>
    public Stream Input { get; }

    /// <summary>Whether somebody types what is read from <see cref="Input"/>, and has to be told that it is waited for.</summary>
    public bool IsTyped { get; }

    /// <summary>Standard output, for JSON.</summary>
    public Stream Output { get; }

    /// <summary>Standard error.</summary>
    public TextWriter Error { get; }

    /// <summary>Standard output, for text that is already laid out.</summary>
    public TextWriter Text { get; }

    /// <summary>How wide a line of text may be, in columns.</summary>
    public int Width { get; }

    /// <summary>Where bars of progress are drawn; null where nobody would see them move.</summary>
    public IAnsiConsole? Bars => _coloured is { Profile.Capabilities: { Ansi: true, Interactive: true } } ? _coloured : null;

    /// <summary>The streams of the process. Colours are used on a terminal only, and not when <c>NO_COLOR</c> is set.</summary>
    public static Terminal OfThisProcess()
    {
        UseUtf8();
        var (input, output) = (Console.OpenStandardInput(), Console.OpenStandardOutput());
        var error = new StreamWriter(Console.OpenStandardError(), Utf8) { AutoFlush = true };
        var isTyped = !Console.IsInputRedirected;
        return Console.IsOutputRedirected
            ? new Terminal(input, output, error, RedirectedWidth, isTyped: isTyped)
            : new Terminal(input, output, error, WindowWidth(), WantsColours() ? Coloured() : null, isTyped);
    }

    /// <summary>Streams without colours.</summary>
    public static Terminal Of(Stream input, Stream output, TextWriter error, int width = RedirectedWidth, bool isTyped = false) =>
        new(input, output, error, width, isTyped: isTyped);

    /// <summary>Prints one page on standard output, at once, so that a long report appears as it is made.</summary>
    public void Print(Action<Page> write)
    {
        var page = new Page(Width);
        write(page);
        if (_coloured is not null)
        {
            _coloured.Write(new ColouredPage(page, Width));
        }
        else
        {
            foreach (var run in page.Runs)
            {
                Text.Write(run.Text);
            }
        }

        Text.Flush();
    }

    private static bool WantsColours() => string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));

    // Spectre looks at what the terminal can do, and switches escape sequences on where that is needed.
    private static IAnsiConsole Coloured() => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Out = new AnsiConsoleOutput(Console.Out),
        Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
    });

    private static int WindowWidth()
    {
        try
        {
            return Console.WindowWidth is > 0 and var width ? width : UnknownWidth;
        }
        catch (IOException)
        {
            return UnknownWidth;
        }
    }

    private static void UseUtf8()
    {
        try
        {
            Console.OutputEncoding = Utf8;
        }
        catch (IOException)
        {
            // A process without a console has no encoding to set; the streams below write UTF-8 all the same.
        }
    }
}
