using StrategyTracker.Reports.Contents;

namespace StrategyTracker.Reports;

/// <summary>Prints a published paper as a tagged PDF on A4.</summary>
public static class PublishedPaperPdf
{
    /// <summary>The paper as a file; the same paper gives the same file, whenever it is asked for.</summary>
    public static byte[] Render(PublishedPaper paper) => Render(paper, out _);

    /// <summary>The paper as a file, with a note on each character that could not be printed.</summary>
    public static byte[] Render(PublishedPaper paper, out IReadOnlyList<string> notes)
    {
        ArgumentNullException.ThrowIfNull(paper);
        return ReportPdf.Render(PublishedPaperContents.Of(paper), out notes);
    }
}
