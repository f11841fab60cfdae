using System.Text;
using StrategyTracker.Reports.Blocks;

namespace StrategyTracker.Reports.Html;

/// <summary>
/// The HTML twin of a report: the same words in the same order, for a page of the site or for a file of its own. No script, no
/// style attribute, nothing fetched. Its class names stand in report.css, which <see cref="Stylesheet"/> gives.
/// </summary>
public static class DocumentHtml
{
    private static readonly Lazy<string> _stylesheet = new(ReadStylesheet);

    /// <summary>The look of a report: put it among the site's styles, or leave it in the file.</summary>
    public static string Stylesheet => _stylesheet.Value;

    /// <summary>The report as one article element, to stand in a page that has no other first-level heading.</summary>
    public static string Article(ReportDocument document)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        Article(document, writer);
        return writer.ToString();
    }

    /// <summary>Writes the report as one article element.</summary>
    public static void Article(ReportDocument document, TextWriter writer, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(writer);
        new ArticleWriter(document, new(writer)).Write(ct);
    }

    /// <summary>Writes the report as a page of its own, its look inside it, in UTF-8. Leaves the stream open.</summary>
    public static void Write(ReportDocument document, Stream file, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        using var writer = new StreamWriter(file, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        var html = new Markup(writer);
        html.Made("<!DOCTYPE html>\n");
        html.Start("html", ("lang", document.Language));
        html.Made("\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.Made("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
        html.Start("meta", ("name", "author"), ("content", document.Author));
        html.Line();
        html.Words("title", document.Title);
        html.Made("\n<style>\n" + Stylesheet + "</style>\n</head>\n<body>\n<main>\n");
        Article(document, writer, ct);
        html.Made("</main>\n</body>\n</html>\n");
    }

    private static string ReadStylesheet()
    {
        using var file = typeof(DocumentHtml).Assembly.GetManifestResourceStream("report.css") ?? throw new InvalidOperationException("report.css is not embedded.");
        using var reader = new StreamReader(file);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
