using StrategyTracker.Reports.Blocks;
using StrategyTracker.Reports.Layout;
using StrategyTracker.Reports.Pdf;

namespace StrategyTracker.Reports;

/// <summary>Prints a document as a tagged PDF on A4.</summary>
internal static class DocumentPdf
{
    /// <summary>Writes the document to a stream and gives a note on each character that could not be printed.</summary>
    public static IReadOnlyList<string> Write(ReportDocument document, Stream file, IProgress<PageProgress>? progress = null, CancellationToken ct = default)
    {
        using var canvas = new TaggedPdf(PageGeometry.A4, new(document.Title, document.Author, document.Language, document.RunAt), file);
        var notes = new Press(PageGeometry.A4, new FontRuler()).Print(document, canvas, progress, ct);
        canvas.Finish();
        return notes;
    }
}
