namespace StrategyTracker.Reports.Layout;

/// <summary>A piece at its height on a page; a repeat is painted as an artifact.</summary>
internal readonly record struct Placed(Piece Piece, double Y, bool IsRepeat = false);

/// <summary>Stacks pieces on pages. Pieces kept with the next move together, unless together they are taller than a page.</summary>
internal sealed class Paginator(PageGeometry page)
{
    private readonly List<List<Placed>> _pages = [];
    private List<Placed> _current = [];
    private double _y;
    private bool _hasOwn;

    public List<List<Placed>> Paginate(IReadOnlyList<Piece> pieces)
    {
        for (int i = 0, next; i < pieces.Count; i = next)
        {
            next = EndOfChain(pieces, i, out var height);
            if (ReferenceEquals(pieces[i], Piece.PageBreak))
            {
                Break(null);
                continue;
            }
            if (_pages.Count == 0 || (_hasOwn && _y + pieces[i].SpaceBefore + height > page.Room))
            {
                Break(pieces[i]);
            }
            for (; i < next; i++)
            {
                Place(pieces[i]);
            }
        }
        if (_pages.Count == 0)
        {
            Break(null);
        }
        return _pages;
    }

    private int EndOfChain(IReadOnlyList<Piece> pieces, int start, out double height)
    {
        height = pieces[start].Height;
        var end = start + 1;
        for (; end < pieces.Count && pieces[end - 1].KeepWithNext && !ReferenceEquals(pieces[end], Piece.PageBreak); end++)
        {
            var more = pieces[end].SpaceBefore + pieces[end].Height;
            if (height + more > page.Room)
            {
                break;
            }
            height += more;
        }
        return end;
    }

    private void Break(Piece? first)
    {
        _pages.Add(_current = []);
        (_y, _hasOwn) = (0, false);
        foreach (var repeat in new[] { first?.Running, first?.Continued })
        {
            if (repeat is not null)
            {
                _current.Add(new(repeat, page.Top + _y, IsRepeat: true));
                _y += repeat.Height;
            }
        }
    }

    private void Place(Piece piece)
    {
        // A chain can outgrow the room that the repeated header leaves.
        if (_hasOwn && _y + piece.SpaceBefore + piece.Height > page.Room)
        {
            Break(piece);
        }
        _y += _hasOwn ? piece.SpaceBefore : 0;
        _current.Add(new(piece, page.Top + _y));
        _y += piece.Height;
        _hasOwn = true;
    }
}
