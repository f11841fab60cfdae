using StrategyTracker.Reports.Contents;

namespace StrategyTracker.Reports;

/// <summary>Prints the board report as a tagged PDF on A4.</summary>
public static class BoardReportPdf
{
    /// <summary>The report as a file.</summary>
    public static byte[] Render(BoardReport report) => Render(report, out _);

    /// <summary>The report as a file, with a note on each character that could not be printed.</summary>
    public static byte[] Render(BoardReport report, out IReadOnlyList<string> notes)
    {
        using var file = new MemoryStream();
        notes = Render(report, file);
        return file.ToArray();
    }

    /// <summary>Writes the report to a stream and gives a note on each character that could not be printed.</summary>
    public static IReadOnlyList<string> Render(BoardReport report, Stream file)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(file);
        return DocumentPdf.Write(BoardReportContents.Of(report), file);
    }
}
