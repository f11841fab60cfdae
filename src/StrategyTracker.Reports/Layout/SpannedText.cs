namespace StrategyTracker.Reports.Layout;

/// <summary>Text set alike.</summary>
internal sealed record Stretch(string Text, Style Style, LinkTarget? Link = null);

/// <summary>A stretch, or as much of it as stands on one line, and where it starts on that line.</summary>
internal sealed record PlacedStretch(string Text, Style Style, LinkTarget? Link, double X, double Width);

/// <summary>Stretches that run on from one to the next, broken into lines together.</summary>
internal sealed class SpannedText
{
    private readonly IReadOnlyList<Stretch> _stretches;
    private readonly int[] _starts;
    private readonly string _text;
    private readonly IRuler _ruler;

    public SpannedText(IReadOnlyList<Stretch> stretches, IRuler ruler)
    {
        (_stretches, _ruler) = (stretches, ruler);
        _text = string.Concat(stretches.Select(s => s.Text));
        _starts = new int[stretches.Count];
        for (int i = 0, at = 0; i < stretches.Count; at += stretches[i++].Text.Length)
        {
            _starts[i] = at;
        }
    }

    public List<IReadOnlyList<PlacedStretch>> Lines(double width) =>
        [.. Layout.Lines.Ranges(_text, width, new Measure(this)).Select(r => Place(r.From, r.To, r.EndsAtSpace))];

    private IReadOnlyList<PlacedStretch> Place(int from, int to, bool endsAtSpace)
    {
        var placed = new List<PlacedStretch>();
        var x = 0.0;
        foreach (var (stretch, start, end) in Parts(from, to))
        {
            var text = Layout.Lines.Shown(_text[start..end]) + (end == to && endsAtSpace ? " " : "");
            var width = _ruler.Width(text, stretch.Style);
            placed.Add(new(text, stretch.Style, stretch.Link, x, width));
            x += width;
        }
        return placed;
    }

    private IEnumerable<(Stretch Stretch, int From, int To)> Parts(int from, int to)
    {
        var at = Array.BinarySearch(_starts, from);
        for (var i = at >= 0 ? LastAt(at) : ~at - 1; i < _stretches.Count && _starts[i] < to; i++)
        {
            var (start, end) = (Math.Max(from, _starts[i]), Math.Min(to, _starts[i] + _stretches[i].Text.Length));
            if (end > start)
            {
                yield return (_stretches[i], start, end);
            }
        }
    }

    // Empty stretches share their start with the one that follows.
    private int LastAt(int index)
    {
        while (index + 1 < _starts.Length && _starts[index + 1] == _starts[index])
        {
            index++;
        }
        return index;
    }

    private readonly record struct Measure(SpannedText Owner) : IMeasure
    {
        public double Space => Owner._ruler.Width(" ", Owner._stretches[0].Style);
        public double Hyphen => Owner._ruler.Width("-", Owner._stretches[0].Style);

        public double Width(int from, int to)
        {
            var width = 0.0;
            foreach (var (stretch, start, end) in Owner.Parts(from, to))
            {
                width += Owner._ruler.Width(Owner._text.AsSpan(start, end - start), stretch.Style);
            }
            return width;
        }
    }
}
