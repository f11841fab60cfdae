using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using StrategyTracker.PlanReading.Contents;
using StrategyTracker.PlanReading.Interpreting;

namespace StrategyTracker.PlanReading;

/// <summary>Reads the plan that people have: a Word document, a workbook, values between commas, a PDF with text in it, or what was pasted.</summary>
public static class PlanReader
{
    /// <exception cref="PlanUnreadable">With the one sentence that says why, and what to do.</exception>
    public static PlanAsRead Read(Stream file, string fileName, PlanReadingOptions? options = null, IProgress<double>? progress = null, CancellationToken cancel = default)
    {
        options ??= PlanReadingOptions.Default;
        var bytes = Taken(file, fileName, options.Limits, cancel);
        return Interpreted(() => Package.KindOf(bytes, fileName, options.Limits) switch
        {
            FileKind.Word => WordContents.Read(new MemoryStream(bytes, writable: false), cancel),
            FileKind.Workbook => WorkbookContents.Read(new MemoryStream(bytes, writable: false), options.Limits, cancel),
            FileKind.Pdf => PdfContents.Read(bytes, fileName, cancel),
            FileKind.Html => HtmlContents.Read(DelimitedContents.Decoded(bytes), cancel),
            FileKind.Delimited => DelimitedContents.Read(bytes, options.Limits, cancel),
            _ => TextContents.Read(DelimitedContents.Decoded(bytes), options.Limits, cancel),
        }, fileName, options, progress, cancel);
    }

    /// <summary>What was pasted: the clipboard's HTML where it has some, else its text.</summary>
    public static PlanAsRead ReadPasted(string text, string? html = null, PlanReadingOptions? options = null, CancellationToken cancel = default)
    {
        options ??= PlanReadingOptions.Default;
        if (text.Length + (html?.Length ?? 0) > options.Limits.Bytes) { throw new PlanUnreadable($"What was pasted is too long. {options.Limits.Sentence}"); }
        return Interpreted(() => string.IsNullOrWhiteSpace(html) ? TextContents.Read(text, options.Limits, cancel) : HtmlContents.Read(html, cancel), "What was pasted", options, null, cancel);
    }

    private static PlanAsRead Interpreted(Func<Held> open, string fileName, PlanReadingOptions options, IProgress<double>? progress, CancellationToken cancel)
    {
        Held held;
        try { held = open(); }
        catch (Exception fault) when (fault is OpenXmlPackageException or XmlException or InvalidDataException or IOException or FormatException or ArgumentException
            or InvalidOperationException or NotSupportedException or OverflowException or KeyNotFoundException or IndexOutOfRangeException)
        {
            throw Package.Damaged(fileName, fault);
        }
        foreach (var (grid, cell) in held.Blocks.OfType<GridBlock>().SelectMany(g => g.Rows.SelectMany((r, i) => r.OfType<GridCell>().Where(c => c.Row == i).Select(c => (g, c)))))
        {
            if (cell.Text.Length > options.Limits.CellCharacters)
            {
                throw new PlanUnreadable($"{grid.WhereOf(cell)} holds more than {options.Limits.CellCharacters:N0} characters: shorten it and try again.");
            }
        }
        return new Interpreter(held, options, progress, cancel).Read();
    }

    private static byte[] Taken(Stream file, string fileName, PlanLimits limits, CancellationToken cancel)
    {
        using var taken = new MemoryStream();
        var buffer = new byte[81_920];
        for (int read; (read = file.Read(buffer, 0, buffer.Length)) > 0;)
        {
            cancel.ThrowIfCancellationRequested();
            if (taken.Length + read > limits.Bytes) { throw new PlanUnreadable($"{fileName} is larger than {limits.Bytes / 1024 / 1024} MB: take out pictures, or save the plan alone in a new file."); }
            taken.Write(buffer, 0, read);
        }
        return taken.ToArray();
    }
}
