using StrategyTracker.Reports.Contents;

namespace StrategyTracker.Reports;

/// <summary>Prints the equality-of-outcome report as a tagged PDF on A4.</summary>
public static class EqualityOfOutcomePdf
{
    /// <summary>The report as a file.</summary>
    public static byte[] Render(EqualityOfOutcomeReport report) => Render(report, out _);

    /// <summary>The report as a file, with a note on each character that could not be printed.</summary>
    public static byte[] Render(EqualityOfOutcomeReport report, out IReadOnlyList<string> notes)
    {
        ArgumentNullException.ThrowIfNull(report);
        using var file = new MemoryStream();
        notes = DocumentPdf.Write(EqualityOfOutcomeContents.Of(report), file);
        return file.ToArray();
    }
}
