using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using StrategyTracker.Reports.Blocks;
using StrategyTracker.Reports.Contents;

namespace StrategyTracker.Reports.Tests.Support;

/// <summary>A report rendered and opened again with the eyes of qpdf and poppler.</summary>
internal sealed class PrintedReport : IDisposable
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), $"board-report-{Guid.NewGuid():N}.pdf");
    private readonly Lazy<JsonElement> _json;
    private readonly Lazy<TagTree> _tags;

    public PrintedReport(BoardReport report)
    {
        Bytes = BoardReportPdf.Render(report, out var notes);
        Notes = notes;
        (_json, _tags) = Open();
    }

    public PrintedReport(params IEnumerable<Block> blocks)
    {
        using var file = new MemoryStream();
        Notes = DocumentPdf.Write(new("Blocks", "Example Area", new(2008, 4, 1), [new TitleBand("Example Area", "Blocks", "As at 1 April 2008"), .. blocks]), file);
        Bytes = file.ToArray();
        (_json, _tags) = Open();
    }

    private (Lazy<JsonElement>, Lazy<TagTree>) Open()
    {
        File.WriteAllBytes(_path, Bytes);
        return (new(() => JsonDocument.Parse(Tool.Run("qpdf", "--json=2", "--json-stream-data=inline", "--decode-level=generalized", _path)).RootElement),
            new(() => new TagTree(this)));
    }

    public byte[] Bytes { get; }
    public IReadOnlyList<string> Notes { get; }

    public string Check() => Tool.Run("qpdf", "--check", _path);
    public string Properties() => Tool.Run("pdfinfo", _path);
    public string Fonts() => Tool.Run("pdffonts", _path);
    /// <summary>Words in the order they are painted.</summary>
    public string Text() => Tool.Run("pdftotext", "-raw", "-enc", "UTF-8", _path, "-");
    public string[] TextByPage() => Text().Split('\f', StringSplitOptions.RemoveEmptyEntries);
    /// <summary>The tag tree with its words, as poppler reads it.</summary>
    public string StructureText() => Tool.Run("pdfinfo", "-struct-text", _path);

    /// <summary>Where each word stands, in points from the top left of its page.</summary>
    public IEnumerable<(double Left, double Top, double Right, double Bottom)> WordBoxes() =>
        Regex.Matches(Tool.Run("pdftotext", "-bbox", _path, "-"), "<word xMin=\"(\\S+)\" yMin=\"(\\S+)\" xMax=\"(\\S+)\" yMax=\"(\\S+)\"")
            .Select(m => (Number(m.Groups[1]), Number(m.Groups[2]), Number(m.Groups[3]), Number(m.Groups[4])));

    private static double Number(Group group) => double.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    public TagTree Tags => _tags.Value;
    public JsonElement Objects => _json.Value.GetProperty("qpdf")[1];
    public JsonElement Outlines => _json.Value.GetProperty("outlines");
    public IReadOnlyList<string> Pages => [.. _json.Value.GetProperty("pages").EnumerateArray().Select(p => p.GetProperty("object").GetString()!)];
    public JsonElement Catalogue => Object(Objects.GetProperty("trailer").GetProperty("value").GetProperty("/Root").GetString()!);

    public JsonElement Object(string reference)
    {
        var entry = Objects.GetProperty("obj:" + reference);
        return entry.TryGetProperty("value", out var value) ? value : entry.GetProperty("stream").GetProperty("dict");
    }

    public byte[] Stream(string reference) =>
        Convert.FromBase64String(Objects.GetProperty("obj:" + reference).GetProperty("stream").GetProperty("data").GetString()!);

    public byte[] Content(int page) => Stream(Object(Pages[page]).GetProperty("/Contents").GetString()!);

    /// <summary>The value itself when it stands in place, or what it points at.</summary>
    public JsonElement Follow(JsonElement value) =>
        value.ValueKind == JsonValueKind.String && value.GetString()!.EndsWith(" R", StringComparison.Ordinal) ? Object(value.GetString()!) : value;

    public void Dispose() => File.Delete(_path);
}
