using System.Globalization;
using System.Text;
using StrategyTracker.Reports.Layout;

namespace StrategyTracker.Reports.Pdf;

/// <summary>The document's structure: its elements, and which mark on which page belongs to which.</summary>
internal sealed class StructureTree
{
    /// <summary>An element and what it holds: other elements, or marks on pages.</summary>
    internal sealed class Element(string type, Element? parent)
    {
        public string Type { get; } = type;
        public Element? Parent { get; } = parent;
        public string Keys { get; init; } = "";
        public List<Kid> Kids { get; } = new(1);      // most hold one mark
        public int Number { get; set; }
    }

    /// <param name="Object">The number of an annotation; 0 for a mark.</param>
    internal readonly record struct Kid(Element? Element, int Page, int Mark, int Object = 0);

    private readonly Dictionary<Tag, Element> _returning = [];
    private readonly List<List<Element>> _marks = [];
    private readonly List<Element> _owners = [];

    public StructureTree() => Current = Document;

    public Element Document { get; } = new("Document", null);
    public Element Current { get; private set; }

    public void NewPage() => _marks.Add([]);

    public void Open(Tag tag) => Open(tag, KeysOf(tag));

    public void Open(Tag tag, string keys)
    {
        if (tag.Returns && _returning.TryGetValue(tag, out var again))
        {
            Current = again;
            return;
        }
        var element = new Element(tag.Name, Current) { Keys = keys };
        Current.Kids.Add(new(element, 0, 0));
        if (tag.Returns)
        {
            _returning[tag] = element;
        }
        Current = element;
    }

    public void Close() => Current = Current.Parent ?? throw new InvalidOperationException("No element stands open.");

    /// <summary>Claims what is painted next on the current page for the open element, and gives the mark's number.</summary>
    public int Claim()
    {
        if (Current == Document)
        {
            throw new InvalidOperationException("Nothing may be painted outside an element.");
        }
        var marks = _marks[^1];
        Current.Kids.Add(new(null, _marks.Count - 1, marks.Count));
        marks.Add(Current);
        return marks.Count - 1;
    }

    /// <summary>Claims an annotation on the current page for the open element, and gives its place among all of them.</summary>
    public int Claim(int annotation)
    {
        Current.Kids.Add(new(null, _marks.Count - 1, 0, annotation));
        _owners.Add(Current);
        return _owners.Count - 1;
    }

    public int Write(PdfObjects pdf, IReadOnlyList<int> pages)
    {
        var root = pdf.Reserve();
        Number(Document, pdf);
        Write(Document, root, pdf, pages, new());
        var parents = new StringBuilder();
        for (var p = 0; p < _marks.Count; p++)
        {
            parents.Append(CultureInfo.InvariantCulture, $"{p}[");
            foreach (var element in _marks[p])
            {
                parents.Append(CultureInfo.InvariantCulture, $"{element.Number} 0 R ");
            }
            parents.Append(']');
        }
        for (var a = 0; a < _owners.Count; a++)                       // annotations follow the pages
        {
            parents.Append(CultureInfo.InvariantCulture, $"{_marks.Count + a} {_owners[a].Number} 0 R ");
        }
        pdf.Set(root, $"<</Type/StructTreeRoot/K {Document.Number} 0 R/ParentTree<</Nums[{parents}]>>/ParentTreeNextKey {_marks.Count + _owners.Count}>>");
        return root;
    }

    private static void Number(Element element, PdfObjects pdf)
    {
        element.Number = pdf.Reserve();
        foreach (var kid in element.Kids)
        {
            if (kid.Element is { } child)
            {
                Number(child, pdf);
            }
        }
    }

    private static void Write(Element element, int parent, PdfObjects pdf, IReadOnlyList<int> pages, StringBuilder body)
    {
        var first = -1;
        foreach (var kid in element.Kids)
        {
            first = first < 0 && kid is { Element: null, Object: 0 } ? kid.Page : first;
        }
        body.Clear().Append(CultureInfo.InvariantCulture, $"<</S/{element.Type}/P {parent} 0 R{element.Keys}");
        if (first >= 0)
        {
            body.Append(CultureInfo.InvariantCulture, $"/Pg {pages[first]} 0 R");
        }
        body.Append("/K[");
        foreach (var kid in element.Kids)
        {
            _ = kid switch
            {
                { Element: { } child } => body.Append(CultureInfo.InvariantCulture, $"{child.Number} 0 R "),
                { Object: > 0 } => body.Append(CultureInfo.InvariantCulture, $"<</Type/OBJR/Pg {pages[kid.Page]} 0 R/Obj {kid.Object} 0 R>>"),
                _ when kid.Page == first => body.Append(CultureInfo.InvariantCulture, $"{kid.Mark} "),
                _ => body.Append(CultureInfo.InvariantCulture, $"<</Type/MCR/Pg {pages[kid.Page]} 0 R/MCID {kid.Mark}>>"),
            };
        }
        pdf.Set(element.Number, body.Append("]>>").ToString());
        foreach (var kid in element.Kids)
        {
            if (kid.Element is { } child)
            {
                Write(child, element.Number, pdf, pages, body);
            }
        }
    }

    private static string KeysOf(Tag tag)
    {
        var keys = tag.Language is null ? "" : "/Lang" + PdfText.String(tag.Language);
        if (tag.Alt is not null)
        {
            keys += "/Alt" + PdfText.String(tag.Alt);
        }
        if (tag.Name == "L")
        {
            return $"{keys}/A<</O/List/ListNumbering/{tag.Numbering}>>";
        }
        var table = (tag.Scope is null ? "" : "/Scope/" + tag.Scope)
            + (tag.RowSpan == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"/RowSpan {tag.RowSpan}"))
            + (tag.ColSpan == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"/ColSpan {tag.ColSpan}"))
            + (tag.Summary is null ? "" : "/Summary" + PdfText.String(tag.Summary));
        return table.Length == 0 ? keys : $"{keys}/A<</O/Table{table}>>";
    }
}
