using StrategyTracker.Reports.Blocks;
using StrategyTracker.Reports.Html;
using StrategyTracker.Reports.Sheets;
using StrategyTracker.Reports.Tables;
using StrategyTracker.Reports.Word;

namespace StrategyTracker.Reports;

/// <summary>A report as a file of any kind. The same report always gives the same bytes, on any machine and in any culture.</summary>
public static class ReportFile
{
    /// <summary>Writes a report to a stream, which is left open, and gives a sentence on each thing the format could not hold as it stood.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled; the stream holds a part.</exception>
    public static IReadOnlyList<string> Write(Report report, ReportFormat format, Stream file, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Write(report.Document, report.Tables, format, file, ct);
    }

    /// <summary>Prints a report as PDF to a stream, which is left open, and says after each page how far it is.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled; the stream holds a part.</exception>
    public static IReadOnlyList<string> Print(Report report, Stream file, IProgress<PageProgress>? progress, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(file);
        return DocumentPdf.Write(report.Document, file, progress, ct);
    }

    /// <summary>Writes a document, or the lists behind it, to a stream, which is left open.</summary>
    /// <exception cref="ReportNotWritten">There is no list to write as CSV.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled; the stream holds a part.</exception>
    public static IReadOnlyList<string> Write(ReportDocument document, IReadOnlyList<ReportTable> tables, ReportFormat format, Stream file, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(tables);
        ArgumentNullException.ThrowIfNull(file);
        switch (format)
        {
            case ReportFormat.Pdf: return DocumentPdf.Write(document, file, ct: ct);
            case ReportFormat.Excel: return ReportWorkbook.Write(document, tables, file, ct);
            case ReportFormat.Word: DocumentWord.Write(document, file, ct); return [];
            case ReportFormat.Html: DocumentHtml.Write(document, file, ct); return [];
            case ReportFormat.Csv when tables.Count > 0: ReportCsv.Write(tables[0], file, ct); return [];
            case ReportFormat.Csv: throw new ReportNotWritten("This report has no list that could be written as CSV.");
            default: throw new ArgumentOutOfRangeException(nameof(format), format, "There is no such format.");
        }
    }

    /// <summary>Writes a report to a path. Nothing stands under that name until the file is whole; what stood there before stays until then.</summary>
    /// <exception cref="ReportNotWritten">It could not be written; its message is one sentence for whoever asked.</exception>
    public static IReadOnlyList<string> WriteTo(string path, Report report, ReportFormat format, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        IReadOnlyList<string> notes = [];
        WholeFile.Write(path, file => notes = Write(report, format, file, ct));
        return notes;
    }

    /// <summary>What a browser is told the file is.</summary>
    public static string ContentType(ReportFormat format) => format switch
    {
        ReportFormat.Pdf => "application/pdf",
        ReportFormat.Word => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ReportFormat.Excel => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ReportFormat.Csv => "text/csv; charset=utf-8",
        ReportFormat.Html => "text/html; charset=utf-8",
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "There is no such format."),
    };

    /// <summary>How the file's name ends, without the dot.</summary>
    public static string Extension(ReportFormat format) => format switch
    {
        ReportFormat.Pdf => "pdf",
        ReportFormat.Word => "docx",
        ReportFormat.Excel => "xlsx",
        ReportFormat.Csv => "csv",
        ReportFormat.Html => "html",
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "There is no such format."),
    };

    /// <summary>The format that a word stands for, as people type it ("pdf", "DOCX", "word", ".xlsx"), or null.</summary>
    public static ReportFormat? Named(string? name)
    {
        foreach (var format in Enum.GetValues<ReportFormat>())
        {
            if (string.Equals(name?.TrimStart('.'), Extension(format), StringComparison.OrdinalIgnoreCase) || string.Equals(name, format.ToString(), StringComparison.OrdinalIgnoreCase))
            {
                return format;
            }
        }
        return null;
    }
}
