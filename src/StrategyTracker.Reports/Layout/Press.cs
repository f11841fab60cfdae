using StrategyTracker.Reports.Blocks;

namespace StrategyTracker.Reports.Layout;

/// <summary>Sets, paginates and paints a report.</summary>
internal sealed class Press(PageGeometry page, IRuler ruler)
{
    /// <summary>Paints the report and says what could not be printed as it stood.</summary>
    public IReadOnlyList<string> Print(ReportDocument report, ICanvas canvas)
    {
        var print = new PrintableText(ruler);
        var setting = new Setting(page, ruler, print);
        var pages = new Paginator(page).Paginate(new Typesetter(setting).Set(report));
        for (var n = 0; n < pages.Count; n++)
        {
            PrintPage(pages[n], canvas, c => Furniture(c, report, print, n + 1, pages.Count));
        }
        return print.Notes;
    }

    private static void PrintPage(List<Placed> pieces, ICanvas canvas, Action<ICanvas> furniture)
    {
        canvas.NewPage();
        canvas.Artifact(() =>
        {
            foreach (var (piece, y, _) in pieces)
            {
                piece.Decor?.Invoke(canvas, y);
            }
            foreach (var (piece, y, isRepeat) in pieces)
            {
                if (isRepeat)
                {
                    piece.Paint(canvas, y);
                }
            }
            furniture(canvas);
        });
        foreach (var (piece, y, isRepeat) in pieces)
        {
            if (isRepeat)
            {
                continue;
            }
            canvas.MoveTo(piece.Path);
            piece.Paint(canvas, y);
            if (piece.Bookmark is { } bookmark)
            {
                canvas.Bookmark(bookmark.Level, PrintableText.WithoutControls(bookmark.Text), y);
            }
        }
    }

    private void Furniture(ICanvas canvas, ReportDocument report, PrintableText print, int number, int count)
    {
        var style = Style.Small;
        var foot = page.Height - 30;
        if (number > 1)
        {
            canvas.Text(Lines.Cut(print.Clean(report.RunningHead), style, page.TextWidth, ruler), style, page.Margin, 36);
            canvas.Fill(Ink.Hairline, page.Margin, 43, page.TextWidth, 0.5);
        }
        var pageNumber = $"Page {number} of {count}";
        var left = page.Right - ruler.Width(pageNumber, style);
        canvas.Fill(Ink.Hairline, page.Margin, foot - 13, page.TextWidth, 0.5);
        canvas.Text(Lines.Cut(print.Clean(report.Footer), style, left - page.Margin - 12, ruler), style, page.Margin, foot);
        canvas.Text(pageNumber, style, left, foot);
    }
}
