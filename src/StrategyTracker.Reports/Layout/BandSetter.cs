using StrategyTracker.Reports.Blocks;

namespace StrategyTracker.Reports.Layout;

/// <summary>Sets the band across the head of a page. A title too long for a band stands in ink on white.</summary>
internal sealed class BandSetter(Setting setting)
{
    private const double Foot = 16, Accent = 3, LongestTitle = 4;
    private readonly PageGeometry _page = setting.Page;

    public IEnumerable<Piece> Set(TitleBand band, PageWords words, Destination? place)
    {
        var long_ = setting.Lines(band.Title, Style.Title, _page.TextWidth).Count > LongestTitle;
        var title = long_ ? Style.LongTitle : Style.Title;
        var height = setting.Lines(band.Title, title, _page.TextWidth).Count * title.Leading + 2 * Style.Band.Leading;
        var onBand = height < _page.Room / 2;
        Style On(Style style) => onBand ? style : style with { Ink = Ink.Navy };

        var above = setting.Text(band.Above, On(Style.Band), [new("P")], _page.Margin, _page.TextWidth, keep: true).ToList();
        var middle = setting.Text(band.Title, On(title), [new($"H{band.Level + 1}")], _page.Margin, _page.TextWidth, before: 2, keep: true).ToList();
        var below = setting.Text(band.Below, On(Style.Band), [new("P")], _page.Margin, _page.TextWidth, before: 3, keep: onBand).ToList();
        List<Piece> pieces = [.. above, .. middle, .. below];
        if (pieces.Count == 0)
        {
            return pieces;
        }
        if (middle.Count > 0)
        {
            pieces[above.Count] = pieces[above.Count] with { Bookmark = new(1, band.Title, place) };
        }
        pieces[0] = pieces[0] with { Words = words };
        if (onBand)
        {
            var room = _page.Top - 22 + pieces.Sum(p => p.Height + p.SpaceBefore) + Foot;
            pieces[0] = pieces[0] with
            {
                IsBand = true,
                Decor = (c, _) =>
                {
                    c.Fill(Ink.Navy, 0, 0, _page.Width, room);
                    c.Fill(Ink.Gold, 0, room, _page.Width, Accent);
                },
            };
            pieces = [.. pieces.Select((p, i) => p with { Paint = (c, y) => p.Paint(c, y - 22), SpaceBefore = p.SpaceBefore })];
            pieces[^1] = pieces[^1] with { KeepWithNext = false, Height = pieces[^1].Height + Foot + Accent - 22 };
        }
        return pieces;
    }
}
