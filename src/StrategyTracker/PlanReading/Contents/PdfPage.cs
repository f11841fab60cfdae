using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;

namespace StrategyTracker.PlanReading.Contents;

/// <summary>One page of a PDF: what stands within ruled lines is a table, the rest lines of text.</summary>
internal sealed class PdfPage
{
    private sealed record Line(List<Word> Words)
    {
        public double Bottom => Words.Min(w => w.BoundingBox.Bottom);
        public double Top => Words.Max(w => w.BoundingBox.Top);
        public double Left => Words.Min(w => w.BoundingBox.Left);
        public double Size => Words.SelectMany(w => w.Letters).Select(l => l.PointSize).DefaultIfEmpty(10).Average();
        public bool IsBold => Words.All(w => w.FontName?.Contains("Bold", StringComparison.OrdinalIgnoreCase) == true);
        public string Text => Folded.Text(string.Join(' ', Words.Select(w => w.Text)));
    }

    private const double Near = 3;

    public static void Read(Page page, Held held)
    {
        var words = page.GetWords().Where(w => !string.IsNullOrWhiteSpace(w.Text)).ToList();
        if (words.Count == 0) { return; }
        var blocks = new List<(double Top, Action Add)>();
        foreach (var table in Tables(page, words))
        {
            var inside = words.Where(table.Holds).ToList();
            words = [.. words.Except(inside)];
            var number = held.Blocks.OfType<GridBlock>().Count() + blocks.Count(b => b.Add.Target is TableAdder) + 1;
            blocks.Add((table.Top, new TableAdder(held, table, inside, page.Number, number).Add));
        }
        var lines = LinesOf(words);
        var body = lines.Count == 0 ? 10 : lines.GroupBy(l => Math.Round(l.Size)).OrderByDescending(g => g.Sum(l => l.Text.Length)).First().Key;
        foreach (var paragraph in Paragraphs(lines, body)) { blocks.Add((paragraph[0].Top, () => AddText(held, page, paragraph, body))); }
        foreach (var (_, add) in blocks.OrderByDescending(b => b.Top)) { add(); }
    }

    private sealed class TableAdder(Held held, Ruled table, List<Word> inside, int page, int number)
    {
        public void Add()
        {
            var grid = table.Grid(inside, $"page {page}, table {number}");
            if (held.Blocks.LastOrDefault() is GridBlock before && before.Width == grid.Width && !before.Where.StartsWith($"page {page},", StringComparison.Ordinal))
            {
                var from = before.Rows.Count;
                foreach (var cell in grid.Rows.SelectMany((r, i) => r.OfType<GridCell>().Where(c => c.Row == i).Distinct()))
                {
                    before.Put(new GridCell { Row = cell.Row + from, Column = cell.Column, RowSpan = cell.RowSpan, ColumnSpan = cell.ColumnSpan, Lines = cell.Lines, IsBold = cell.IsBold });
                }
                return;
            }
            held.Blocks.Add(grid);
        }
    }

    private static void AddText(Held held, Page page, List<Line> paragraph, double body)
    {
        var text = Folded.Text(string.Join(' ', paragraph.Select(l => l.Text)));
        var where = $"page {page.Number}";
        var isAtEdge = paragraph[0].Top < page.Height * 0.07 || paragraph[^1].Bottom > page.Height * 0.95;
        if (isAtEdge && (text.Length < 90 || int.TryParse(text, out _))) { held.Leave(where, text, "The header or footer of a page."); return; }
        var line = CellLine.Of(paragraph[0].Text);
        if (line.Level >= 0) { held.Blocks.Add(new ItemBlock(where, text[(paragraph[0].Text.Length - line.Text.Length)..].Trim(), 0, null)); return; }
        var isLarge = paragraph[0].Size > body + 1;
        if (text.Length < 150 && (isLarge || (paragraph[0].IsBold && !text.EndsWith('.'))))
        {
            held.Blocks.Add(new HeadingBlock(where, text, isLarge ? Math.Clamp(8 - (int)((paragraph[0].Size - body) / 2), 1, 8) : 9, IsGuessed: !isLarge));
            return;
        }
        held.Blocks.Add(new ParagraphBlock(where, text));
    }

    private static List<Line> LinesOf(List<Word> words)
    {
        var lines = new List<Line>();
        foreach (var word in words.OrderByDescending(w => w.BoundingBox.Bottom).ThenBy(w => w.BoundingBox.Left))
        {
            var middle = (word.BoundingBox.Top + word.BoundingBox.Bottom) / 2;
            if (lines.LastOrDefault(l => middle > l.Bottom - 0.5 && middle < l.Top + 0.5) is { } line) { line.Words.Add(word); } else { lines.Add(new Line([word])); }
        }
        foreach (var line in lines) { line.Words.Sort((a, b) => a.BoundingBox.Left.CompareTo(b.BoundingBox.Left)); }
        return lines;
    }

    private static List<List<Line>> Paragraphs(List<Line> lines, double body)
    {
        var paragraphs = new List<List<Line>>();
        foreach (var line in lines)
        {
            var last = paragraphs.LastOrDefault();
            var isNew = last is null || CellLine.Of(line.Text).Level >= 0 || last[^1].Bottom - line.Top > body * 0.75 || Math.Abs(last[^1].Size - line.Size) > 0.8 || last[^1].IsBold != line.IsBold
                || System.Text.RegularExpressions.Regex.IsMatch(line.Text, @"^\(?(?:\d{1,2}(?:\.\d+)*|[a-z])[.)]\s") || (line.Left < last[0].Left - 6 && CellLine.Of(last[0].Text).Level >= 0);
            if (isNew) { paragraphs.Add([line]); } else { last!.Add(line); }
        }
        return paragraphs;
    }

    /// <summary>The lines of one table: where its rows and columns end, and which lines are drawn between.</summary>
    private sealed record Ruled(List<double> Xs, List<double> Ys, List<(double At, double From, double To)> Across, List<(double At, double From, double To)> Down)
    {
        public double Top => Ys[0];

        public bool Holds(Word word)
        {
            var (x, y) = ((word.BoundingBox.Left + word.BoundingBox.Right) / 2, (word.BoundingBox.Top + word.BoundingBox.Bottom) / 2);
            return x > Xs[0] - Near && x < Xs[^1] + Near && y < Ys[0] + Near && y > Ys[^1] - Near;
        }

        public GridBlock Grid(List<Word> words, string where)
        {
            var (rows, columns) = (Ys.Count - 1, Xs.Count - 1);
            var grid = new GridBlock(where, null);
            var taken = new bool[rows, columns];
            for (var r = 0; r < rows; r++)
            {
                for (var c = 0; c < columns; c++)
                {
                    if (taken[r, c]) { continue; }
                    var (across, down) = (1, 1);
                    while (c + across < columns && !taken[r, c + across] && !IsDown(Xs[c + across], Ys[r], Ys[r + 1])) { across++; }
                    while (r + down < rows && !IsAcross(Ys[r + down], Xs[c], Xs[c + across])) { down++; }
                    for (var i = r; i < r + down; i++) { for (var j = c; j < c + across; j++) { taken[i, j] = true; } }
                    var inside = words.Where(w => Mid(w.BoundingBox.Left, w.BoundingBox.Right) is var x && x >= Xs[c] - 1 && x < Xs[c + across] - (c + across == columns ? -Near : 0) + 0.001
                        && Mid(w.BoundingBox.Top, w.BoundingBox.Bottom) is var y && y <= Ys[r] + (r == 0 ? Near : 0) && y > Ys[r + down] - (r + down == rows ? Near : 0)).ToList();
                    words = [.. words.Except(inside)];
                    grid.Put(new GridCell { Row = r, Column = c, RowSpan = down, ColumnSpan = across, Lines = Lines(inside), IsBold = inside.Count > 0 && inside.All(w => w.FontName?.Contains("Bold", StringComparison.OrdinalIgnoreCase) == true) });
                }
            }
            return grid;
        }

        private static double Mid(double a, double b) => (a + b) / 2;

        /// <summary>Wrapped lines are one; a bullet begins another.</summary>
        private static List<CellLine> Lines(List<Word> words)
        {
            var lines = new List<CellLine>();
            foreach (var line in LinesOf(words).Select(l => CellLine.Of(l.Text)).Where(l => l.Text.Length > 0))
            {
                if (lines.Count > 0 && line.Level < 0) { lines[^1] = lines[^1] with { Text = lines[^1].Text + " " + line.Text }; } else { lines.Add(line); }
            }
            return lines;
        }

        private bool IsDown(double x, double top, double bottom) => Covered(Down.Where(l => Math.Abs(l.At - x) < Near), bottom, top);

        private bool IsAcross(double y, double left, double right) => Covered(Across.Where(l => Math.Abs(l.At - y) < Near), left, right);

        private static bool Covered(IEnumerable<(double At, double From, double To)> lines, double from, double to) =>
            lines.Sum(l => Math.Max(0, Math.Min(l.To, to) - Math.Max(l.From, from))) > (to - from) * 0.6;
    }

    private static List<Ruled> Tables(Page page, List<Word> words)
    {
        var (across, down) = (new List<(double At, double From, double To)>(), new List<(double At, double From, double To)>());
        foreach (var path in page.Paths)
        {
            foreach (var sub in path)
            {
                if (sub.GetBoundingRectangle() is { } box && sub.IsDrawnAsRectangle) { AddBox(box); continue; }
                foreach (var line in sub.Commands.OfType<PdfSubpath.Line>()) { Add(line.From.X, line.From.Y, line.To.X, line.To.Y); }
            }
        }
        var tables = new List<Ruled>();
        foreach (var group in Groups(across, down))
        {
            var xs = Places(group.Down.Select(l => l.At));
            var ys = Places(group.Across.Select(l => l.At)).OrderDescending().ToList();
            if (xs.Count >= 3 && ys.Count >= 3)
            {
                var table = new Ruled(xs, ys, group.Across, group.Down);
                if (words.Count(table.Holds) > 3) { tables.Add(table); }
            }
        }
        return tables;

        void AddBox(PdfRectangle box)
        {
            if (box.Height < 2.5) { Add(box.Left, box.Bottom, box.Right, box.Bottom); return; }
            if (box.Width < 2.5) { Add(box.Left, box.Bottom, box.Left, box.Top); return; }
            if (box.Width > page.Width * 0.97 && box.Height > page.Height * 0.9) { return; }
            Add(box.Left, box.Bottom, box.Right, box.Bottom);
            Add(box.Left, box.Top, box.Right, box.Top);
            Add(box.Left, box.Bottom, box.Left, box.Top);
            Add(box.Right, box.Bottom, box.Right, box.Top);
        }

        void Add(double x1, double y1, double x2, double y2)
        {
            if (Math.Abs(y1 - y2) < 1 && Math.Abs(x1 - x2) > 4) { across.Add((y1, Math.Min(x1, x2), Math.Max(x1, x2))); }
            else if (Math.Abs(x1 - x2) < 1 && Math.Abs(y1 - y2) > 4) { down.Add((x1, Math.Min(y1, y2), Math.Max(y1, y2))); }
        }
    }

    private static IEnumerable<(List<(double At, double From, double To)> Across, List<(double At, double From, double To)> Down)> Groups(
        List<(double At, double From, double To)> across, List<(double At, double From, double To)> down)
    {
        var waiting = across.OrderByDescending(l => l.At).ToList();
        var bands = new List<(double Top, double Bottom)>();
        foreach (var line in down.OrderByDescending(l => l.To))
        {
            if (bands.Count > 0 && line.To >= bands[^1].Bottom - Near) { bands[^1] = (bands[^1].Top, Math.Min(bands[^1].Bottom, line.From)); } else { bands.Add((line.To, line.From)); }
        }
        foreach (var (top, bottom) in bands)
        {
            yield return ([.. waiting.Where(l => l.At <= top + Near && l.At >= bottom - Near)], [.. down.Where(l => l.To <= top + Near && l.From >= bottom - Near)]);
        }
    }

    private static List<double> Places(IEnumerable<double> at)
    {
        var places = new List<double>();
        foreach (var place in at.Order()) { if (places.Count == 0 || place - places[^1] > Near) { places.Add(place); } }
        return places;
    }
}
