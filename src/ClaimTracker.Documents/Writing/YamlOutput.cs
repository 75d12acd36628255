using System.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ClaimTracker.Documents;

/// <summary>Writes a document as YAML, the way a person would: what is short on one line in braces, all else field by field.</summary>
internal sealed class YamlOutput : IDocumentOutput
{
    // A line that people can still take in at a glance.
    private const int Width = 140;

    private static readonly EmitterSettings Settings = new(bestIndent: 2, bestWidth: Width, isCanonical: false, maxSimpleKeyLength: DocumentLimits.KeyBytes, skipAnchorName: true, indentSequences: true, newLine: "\n");

    private readonly StreamWriter _text;
    private readonly Emitter _yaml;
    private bool _isMap;

    public YamlOutput(Stream stream)
    {
        _text = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 32 * 1024, leaveOpen: true) { NewLine = "\n" };
        _yaml = new Emitter(_text, Settings);
        _yaml.Emit(new StreamStart());
        _yaml.Emit(new DocumentStart(version: null, tags: null, isImplicit: true));
        Start(MappingStyle.Block);
    }

    public void Field(string key, WrittenValue value)
    {
        Write(YamlScalarText.Of(key));
        Write(value, isFlow: false);
    }

    public void StartSection(string key, bool isMap)
    {
        Write(YamlScalarText.Of(key));
        _isMap = isMap;
        if (isMap)
        {
            Start(MappingStyle.Block);
        }
        else
        {
            Start(SequenceStyle.Block);
        }
    }

    public void Item(string? key, WrittenMap item)
    {
        if (key is not null)
        {
            Write(YamlScalarText.Of(key));
        }

        Write(item, isFlow: false);
    }

    public void EndSection()
    {
        if (_isMap)
        {
            _yaml.Emit(new MappingEnd());
        }
        else
        {
            _yaml.Emit(new SequenceEnd());
        }
    }

    public void End()
    {
        _yaml.Emit(new MappingEnd());
        _yaml.Emit(new DocumentEnd(isImplicit: true));
        _yaml.Emit(new StreamEnd());
        _text.Flush();
    }

    public void Dispose() => _text.Dispose();

    private void Write(WrittenValue value, bool isFlow)
    {
        switch (value)
        {
            case WrittenValue.Scalar scalar:
                Write(YamlScalarText.Of(scalar));
                break;
            case WrittenValue.List list:
                isFlow = isFlow || YamlScalarText.FitsOnALine(list);
                Start(isFlow ? SequenceStyle.Flow : SequenceStyle.Block);
                foreach (var item in list.Items)
                {
                    Write(item, isFlow);
                }

                _yaml.Emit(new SequenceEnd());
                break;
            case WrittenMap map:
                isFlow = isFlow || YamlScalarText.FitsOnALine(map);
                Start(isFlow ? MappingStyle.Flow : MappingStyle.Block);
                foreach (var (key, field) in map.Fields)
                {
                    Write(YamlScalarText.Of(key));
                    Write(field, isFlow);
                }

                _yaml.Emit(new MappingEnd());
                break;
        }
    }

    private void Write(YamlScalarText scalar) => _yaml.Emit(new Scalar(
        AnchorName.Empty, TagName.Empty, scalar.Text, scalar.Style, isPlainImplicit: true, isQuotedImplicit: true));

    private void Start(MappingStyle style) => _yaml.Emit(new MappingStart(AnchorName.Empty, TagName.Empty, isImplicit: true, style));

    private void Start(SequenceStyle style) => _yaml.Emit(new SequenceStart(AnchorName.Empty, TagName.Empty, isImplicit: true, style));
}
