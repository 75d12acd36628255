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

    private readonly IAnsiConsole _text;

    private Terminal(Stream input, Stream output, TextWriter error, IAnsiConsole text, int width)
    {
        Input = input;
        Output = output;
        Error = error;
        _text = text;
        Width = Math.Clamp(width, NarrowestWidth, WidestWidth);
        _text.Profile.Width = Width;
    }

    /// <summary>Standard input.</summary>
    public Stream Input { get; }

    /// <summary>Standard output, for JSON.</summary>
    public Stream Output { get; }

    /// <summary>Standard error.</summary>
    public TextWriter Error { get; }

    /// <summary>Standard output, for text that is already laid out.</summary>
    public TextWriter Text => _text.Profile.Out.Writer;

    /// <summary>How wide a line of text may be, in columns.</summary>
    public int Width { get; }

    /// <summary>The streams of the process. Colours are used on a terminal only, and not when <c>NO_COLOR</c> is set.</summary>
    public static Terminal OfThisProcess()
    {
        UseUtf8();
        var (input, output) = (Console.OpenStandardInput(), Console.OpenStandardOutput());
        var error = new StreamWriter(Console.OpenStandardError(), Utf8) { AutoFlush = true };
        if (Console.IsOutputRedirected)
        {
            return new Terminal(input, output, error, Plain(output), RedirectedWidth);
        }

        return new Terminal(input, output, error, WantsColours() ? Coloured() : Plain(output), WindowWidth());
    }

    /// <summary>Streams without colours.</summary>
    public static Terminal Of(Stream input, Stream output, TextWriter error, int width = RedirectedWidth) =>
        new(input, output, error, Plain(output), width);

    /// <summary>Prints one page on standard output, at once, so that a long report appears as it is made.</summary>
    public void Print(Action<Page> write)
    {
        var page = new Page(Width);
        write(page);
        _text.Write(page);
        Text.Flush();
    }

    private static bool WantsColours() => string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));

    // Spectre looks at what the terminal can do, and switches escape sequences on where that is needed.
    private static IAnsiConsole Coloured() => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Out = new AnsiConsoleOutput(Console.Out),
        Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
    });

    private static IAnsiConsole Plain(Stream output) => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Out = new AnsiConsoleOutput(new StreamWriter(output, Utf8, bufferSize: 1 << 15)),
        Ansi = AnsiSupport.Yes,
        ColorSystem = ColorSystemSupport.NoColors,
        Interactive = InteractionSupport.No,
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
