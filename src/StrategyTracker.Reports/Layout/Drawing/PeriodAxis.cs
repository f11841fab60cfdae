namespace StrategyTracker.Reports.Layout.Drawing;

/// <summary>Where periods stand from left to right, and which of them are named: every one, or so many that their names do not meet.</summary>
internal sealed class PeriodAxis
{
    private const int MostLines = 3;
    private readonly IReadOnlyList<string> _labels;
    private readonly double _left, _right, _inset;
    private readonly ChartPen _pen;
    private readonly Dictionary<int, List<string>> _named;

    public PeriodAxis(IReadOnlyList<string> labels, ChartPen pen, double left, double right)
    {
        (_labels, _pen, _left, _right) = (labels, pen, left, right);
        _inset = labels.Count < 2 ? 0 : Math.Min((right - left) / labels.Count / 2, 3 * pen.Em);
        _named = Name();
    }

    public double Apart => _labels.Count < 2 ? _right - _left : (_right - _left - 2 * _inset) / (_labels.Count - 1);
    public double Height => Math.Max(1, _named.Values.Select(l => l.Count).DefaultIfEmpty(1).Max()) * _pen.Leading;

    public double X(int i) => _labels.Count < 2 ? (_left + _right) / 2 : _left + _inset + i * Apart;

    /// <summary>Sets the names from the top down, with a short rule over each.</summary>
    public void Draw(double bottom)
    {
        foreach (var (i, lines) in _named)
        {
            _pen.Line(Ink.Slate, 0.1, new(X(i), bottom), new(X(i), bottom + 0.35 * _pen.Em));
            _pen.Text(lines, _pen.Quiet, Middle(i, lines), bottom + 0.45 * _pen.Em, Anchor.Middle);
        }
    }

    // Counted back from the last, which is the one people look for.
    private Dictionary<int, List<string>> Name()
    {
        for (var every = 1; ; every++)
        {
            var room = Math.Max(_pen.Em, Math.Min(every * Apart, _right - _left) - 0.5 * _pen.Em);
            var shown = Enumerable.Range(0, _labels.Count).Where(i => (_labels.Count - 1 - i) % every == 0).ToList();
            var inOne = shown.TrueForAll(i => _pen.Lines(_labels[i], _pen.Quiet, room).Count == 1);
            var named = shown.ToDictionary(i => i, i => inOne ? _pen.Lines(_labels[i], _pen.Quiet, room) : Break(_labels[i], room));
            if (every >= _labels.Count)
            {
                return named.ToDictionary(n => n.Key, n => n.Value.Count <= MostLines ? n.Value : [.. n.Value.Take(MostLines - 1), n.Value[MostLines - 1] + "…"]);
            }
            var word = shown.SelectMany(i => _labels[i].Split(' ')).Max(w => _pen.Wide(w, _pen.Quiet));
            if (word > room || named.Values.Max(l => l.Count) is var lines && lines > MostLines)
            {
                continue;
            }
            named = inOne ? named : Alike(shown, word, lines);
            if (AreApart(named))
            {
                return named;
            }
        }
    }

    // A name at the edge is moved in, and may then meet its neighbour.
    private bool AreApart(Dictionary<int, List<string>> named)
    {
        var ends = named.Select(n => (Middle: Middle(n.Key, n.Value), Half: _pen.Widest(n.Value, _pen.Quiet) / 2)).ToList();
        return ends.Zip(ends.Skip(1)).All(pair => pair.First.Middle + pair.First.Half + 0.4 * _pen.Em <= pair.Second.Middle - pair.Second.Half);
    }

    private double Middle(int i, List<string> lines)
    {
        var half = _pen.Widest(lines, _pen.Quiet) / 2;
        return Math.Clamp(X(i), Math.Min(half, _pen.Width / 2), Math.Max(_pen.Width - half, _pen.Width / 2));
    }

    // As narrow as so many lines allow, so that "Jul to Sep" breaks where "Oct to Dec" has to.
    private Dictionary<int, List<string>> Alike(List<int> shown, double room, int lines)
    {
        while (shown.Exists(i => Break(_labels[i], room).Count > lines))
        {
            room += 0.2 * _pen.Em;
        }
        return shown.ToDictionary(i => i, i => Break(_labels[i], room));
    }

    // A year at the end stands on a line of its own.
    private List<string> Break(string label, double room) =>
        label.LastIndexOf(' ') is > 0 and var space && label.Length - space == 5 && label[(space + 1)..].All(char.IsAsciiDigit)
            ? [.. _pen.Lines(label[..space], _pen.Quiet, room), label[(space + 1)..]]
            : _pen.Lines(label, _pen.Quiet, room);
}
