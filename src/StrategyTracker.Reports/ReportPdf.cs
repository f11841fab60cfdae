using StrategyTracker.Reports.Blocks;

namespace StrategyTracker.Reports;

/// <summary>Prints a document to bytes or to a stream; one for all reports.</summary>
internal static class ReportPdf
{
    /// <returns>A note on each character that could not be printed.</returns>
    public static IReadOnlyList<string> Render(ReportDocument document, Stream file) => DocumentPdf.Write(document, file);

    public static byte[] Render(ReportDocument document, out IReadOnlyList<string> notes)
    {
        using var file = new MemoryStream();
        notes = Render(document, file);
        return file.ToArray();
    }
}
