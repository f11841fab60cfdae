using DocumentFormat.OpenXml.Wordprocessing;
using StrategyTracker.Reports.Blocks;
using StrategyTracker.Reports.Packaging;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace StrategyTracker.Reports.Word;

/// <summary>
/// Writes a report as a Word document that a secretary can amend: real styles, headings, lists and tables, nothing drawn. A chart
/// is its finding in words and the table of its numbers. The table of contents lists headings without page numbers, so that it
/// is right before Word has made any page, and nobody is asked to update anything.
/// </summary>
public static class DocumentWord
{
    private const string Types = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static readonly string[] _parts = ["styles", "settings", "numbering", "fontTable", "header1", "header2", "footer1"];

    /// <summary>Writes the document block by block. Leaves the stream open.</summary>
    public static void Write(ReportDocument document, Stream file, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(file);
        using var zip = new FixedZip(file, document.RunAt);
        PackageParts.WriteFrame(zip, "word/document.xml", Types + "document.main+xml",
            _parts.Select(p => ($"word/{p}.xml", $"{Types}{p.TrimEnd('1', '2')}+xml")));
        PackageParts.WriteProperties(zip, document);
        zip.Part("word/styles.xml", WordStyles.Styles(document.Language));
        zip.Part("word/settings.xml", WordParts.Settings(document.Language));
        zip.Part("word/fontTable.xml", WordParts.Fonts());
        zip.Part("word/header1.xml", WordParts.Header(document.RunningHead));
        zip.Part("word/header2.xml", new Header(new Paragraph()));
        zip.Part("word/footer1.xml", WordParts.Footer(document.Footer));
        var links = new WordLinks();
        var lists = new WordLists();
        zip.Part("word/document.xml", writer => new WordBody(document, writer, links, lists).Write(ct));
        zip.Part("word/numbering.xml", lists.Numbering());
        PackageParts.WriteRelationships(zip, "word/_rels/document.xml.rels",
            [.. _parts.Select((p, i) => new Relationship($"rId{i + 1}", PackageParts.Office + p.TrimEnd('1', '2'), p + ".xml")), .. links.All]);
    }

    internal static string IdOf(string part) => $"rId{Array.IndexOf(_parts, part) + 1}";
}
