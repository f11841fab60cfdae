using StrategyTracker.Reports.Blocks;

namespace StrategyTracker.Reports.Layout;

/// <summary>An address outside, and the element of the words that lead there, over as many lines as they take.</summary>
internal sealed record LinkTarget(string Address, Tag Tag)
{
    /// <summary>Paints the words, underlined, since colour alone says nothing.</summary>
    public void Paint(ICanvas canvas, string text, Style style, double x, double y, double width)
    {
        var (mark, seen) = (y + style.Baseline + 1.1, width - (text.EndsWith(' ') ? style.Size * 0.25 : 0));
        canvas.Artifact(() => canvas.Fill(style.Ink, x, mark, seen, 0.4));
        canvas.Open(Tag);
        canvas.Text(text, style, x, y + style.Baseline);
        canvas.Link(WebLink.Escaped(Address), $"Link to {Address}", x, y, width, style.Leading);
        canvas.Close();
    }
}
