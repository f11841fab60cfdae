using StrategyTracker.Reports.Blocks;

namespace StrategyTracker.Reports.Layout;

/// <summary>Sets, paginates and paints a report.</summary>
internal sealed class Press(PageGeometry page, IRuler ruler)
{
    /// <summary>Paints the report and says what could not be printed as it stood.</summary>
    public IReadOnlyList<string> Print(ReportDocument report, ICanvas canvas, IProgress<PageProgress>? progress = null, CancellationToken ct = default)
    {
        var print = new PrintableText(ruler);
        var setting = new Setting(page, ruler, print);
        var pages = new Paginator(page).Paginate(new Typesetter(setting).Set(report, ct));
        LearnPlaces(pages);
        var words = new PageWords(report.RunningHead, report.Footer);
        for (var n = 0; n < pages.Count; n++)
        {
            ct.ThrowIfCancellationRequested();
            words = pages[n].Select(p => p.Piece.Words).LastOrDefault(w => w is not null) ?? words;
            var (current, hasHead) = (words, n > 0 && !pages[n].Any(p => p.Piece.IsBand));
            PrintPage(pages[n], canvas, c => Furniture(c, current, hasHead, print, n + 1, pages.Count));
            progress?.Report(new(n + 1, pages.Count));
        }
        return print.Notes;
    }

    private static void LearnPlaces(List<List<Placed>> pages)
    {
        for (var n = 0; n < pages.Count; n++)
        {
            foreach (var (piece, y, _) in pages[n])
            {
                if (piece.Bookmark?.Place is { } place)
                {
                    (place.Page, place.Y) = (n + 1, y);
                }
            }
        }
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

    private void Furniture(ICanvas canvas, PageWords words, bool hasHead, PrintableText print, int number, int count)
    {
        var style = Style.Small;
        var foot = page.Height - 30;
        if (hasHead)
        {
            canvas.Text(Lines.Cut(print.Clean(words.RunningHead), style, page.TextWidth, ruler), style, page.Margin, 36);
            canvas.Fill(Ink.Hairline, page.Margin, 43, page.TextWidth, 0.5);
        }
        var pageNumber = $"Page {number} of {count}";
        var left = page.Right - ruler.Width(pageNumber, style);
        canvas.Fill(Ink.Hairline, page.Margin, foot - 13, page.TextWidth, 0.5);
        canvas.Text(Lines.Cut(print.Clean(words.Footer), style, left - page.Margin - 12, ruler), style, page.Margin, foot);
        canvas.Text(pageNumber, style, left, foot);
    }
}
