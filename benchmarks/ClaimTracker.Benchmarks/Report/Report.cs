using System.Globalization;
using System.Text;

namespace ClaimTracker.Benchmarks;

/// <summary>The tables of a run, what they mean for the targets, and whether the engines agreed.</summary>
internal sealed class Report
{
    private readonly List<MarkdownTable> _tables = [];
    private readonly MarkdownTable _verdicts = new("Targets", "what", "ours", "against", "ratio or value", "target", "met");
    private readonly List<string> _agreements = [];
    private readonly List<string> _disagreements = [];

    public bool IsVoid => _disagreements.Count > 0;

    public MarkdownTable Table(string title, params string[] columns)
    {
        var table = new MarkdownTable(title, columns);
        _tables.Add(table);
        return table;
    }

    /// <summary>Holds a ratio, or a value with a unit, against its target.</summary>
    public void Verdict(string what, string ours, string against, double value, double? atLeast = null, double? atMost = null, string? unit = null)
    {
        var isMet = value >= (atLeast ?? double.MinValue) && value <= (atMost ?? double.MaxValue);
        var limit = atLeast is null ? $"at most {atMost}" : $"at least {atLeast}";
        _verdicts.Row(what, ours, against, Show.Figure(value), unit is null ? limit : $"{limit} {unit}", isMet ? "yes" : "**no**");
    }

    /// <summary>Notes what engines said about the same data.</summary>
    public void Agree(string data, IEnumerable<(string Engine, string Said)> answers)
    {
        var said = answers.GroupBy(answer => answer.Said, answer => answer.Engine).ToArray();
        if (said.Length == 1)
        {
            _agreements.Add($"{data}: {said[0].Key}");
        }
        else
        {
            _disagreements.Add($"{data}: {string.Join("; ", said.Select(group => $"{string.Join(", ", group.Distinct())} say {group.Key}"))}");
        }
    }

    public string Print(RunSettings settings)
    {
        var text = new StringBuilder().AppendLine("# Measurements").AppendLine().AppendLine(Machine.Describe(settings)).AppendLine();
        if (settings.IsInOneProcess)
        {
            text.AppendLine("Very little data, all in one process: this run tells that the engines agree, and nothing of their speed.").AppendLine();
        }

        if (IsVoid)
        {
            text.AppendLine("**This run is void: engines disagree.**").AppendLine();
            Listed(text, _disagreements);
        }

        foreach (var table in _tables.Prepend(_verdicts))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"## {table.Title}").AppendLine().AppendLine(table.ToString()).AppendLine();
        }

        text.AppendLine("## What the engines agreed on").AppendLine();
        Listed(text, _agreements.Distinct());
        return text.ToString().TrimEnd() + "\n";
    }

    private static void Listed(StringBuilder text, IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"- {line}");
        }

        text.AppendLine();
    }
}
