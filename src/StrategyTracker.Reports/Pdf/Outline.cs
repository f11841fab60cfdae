using System.Globalization;
using System.Text;

namespace StrategyTracker.Reports.Pdf;

/// <summary>The bookmarks, in the order of the document, each under the last one of a lesser level.</summary>
internal sealed class Outline
{
    private sealed class Item(int level, string text, int page, double y)
    {
        public int Level { get; } = level;
        public string Text { get; } = text;
        public int Page { get; } = page;
        public double Y { get; } = y;
        public int Number { get; set; }
        public List<Item> Kids { get; } = [];
    }

    private readonly Item _root = new(0, "", 0, 0);
    private readonly Stack<Item> _open = new();

    public void Add(int level, string text, int page, double y)
    {
        while (_open.Count > 0 && _open.Peek().Level >= level)
        {
            _open.Pop();
        }
        var item = new Item(level, text, page, y);
        (_open.TryPeek(out var parent) ? parent : _root).Kids.Add(item);
        _open.Push(item);
    }

    public int Write(PdfObjects pdf, IReadOnlyList<int> pages)
    {
        Number(_root, pdf);
        pdf.Set(_root.Number, $"<</Type/Outlines{Links(_root, 1)}>>");
        WriteKids(_root, pdf, pages);
        return _root.Number;
    }

    private static void Number(Item item, PdfObjects pdf)
    {
        item.Number = pdf.Reserve();
        item.Kids.ForEach(k => Number(k, pdf));
    }

    private static void WriteKids(Item parent, PdfObjects pdf, IReadOnlyList<int> pages)
    {
        for (var i = 0; i < parent.Kids.Count; i++)
        {
            var item = parent.Kids[i];
            var body = new StringBuilder().Append(CultureInfo.InvariantCulture,
                $"<</Title{PdfText.String(item.Text)}/Parent {parent.Number} 0 R/Dest[{pages[item.Page]} 0 R/XYZ 0 {item.Y:0.##} null]");
            if (i > 0)
            {
                body.Append(CultureInfo.InvariantCulture, $"/Prev {parent.Kids[i - 1].Number} 0 R");
            }
            if (i < parent.Kids.Count - 1)
            {
                body.Append(CultureInfo.InvariantCulture, $"/Next {parent.Kids[i + 1].Number} 0 R");
            }
            // A count below zero keeps what stands under a bookmark folded away.
            pdf.Set(item.Number, body.Append(Links(item, -1)).Append(">>").ToString());
            WriteKids(item, pdf, pages);
        }
    }

    private static string Links(Item item, int sign) => item.Kids.Count == 0
        ? ""
        : string.Create(CultureInfo.InvariantCulture, $"/First {item.Kids[0].Number} 0 R/Last {item.Kids[^1].Number} 0 R/Count {sign * item.Kids.Count}");
}
