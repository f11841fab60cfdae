using StrategyTracker.Reports.Blocks;
using StrategyTracker.Reports.Layout;
using StrategyTracker.Reports.Pdf;

namespace StrategyTracker.Reports;

/// <summary>Prints a document as a tagged PDF on A4; one for all reports.</summary>
internal static class ReportPdf
{
    /// <returns>A note on each character that could not be printed.</returns>
    public static IReadOnlyList<string> Render(ReportDocument document, Stream file)
    {
        using var canvas = new TaggedPdf(PageGeometry.A4, new(document.Title, document.Author, document.Language, document.RunAt));
        var notes = new Press(PageGeometry.A4, new FontRuler()).Print(document, canvas);
        canvas.Save(file);
        return notes;
    }

    public static byte[] Render(ReportDocument document, out IReadOnlyList<string> notes)
    {
        using var file = new MemoryStream();
        notes = Render(document, file);
        return file.ToArray();
    }
}
