using System.Globalization;
using StrategyTracker.Reports.Layout;

namespace StrategyTracker.Reports.Pdf;

/// <summary>
/// The document's structure: its elements, and which mark on which page belongs to which. An element is written when it is
/// closed for good, so that only the open ones are held, however long the document is.
/// </summary>
internal sealed class StructureTree
{
    /// <summary>An element that more may yet be added to.</summary>
    private sealed class Element
    {
        public Tag Tag { get; private set; } = null!;
        public Element? Parent { get; private set; }
        public int Number { get; private set; }
        /// <summary>Keys beside those that its tag gives.</summary>
        public string Keys { get; private set; } = "";
        public List<Kid> Kids { get; } = [];
        /// <summary>Elements within it that may be opened again while it stands.</summary>
        public List<Element> Returning { get; } = [];

        public Element Begin(Tag tag, Element? parent, int number, string keys)
        {
            (Tag, Parent, Number, Keys) = (tag, parent, number, keys);
            Kids.Clear();
            Returning.Clear();
            return this;
        }
    }

    private enum KidKind { Element, Mark, Annotation }

    /// <param name="Page">The number of its page's object; 0 for an element.</param>
    /// <param name="Number">Of an object; of a mark, its number on the page.</param>
    private readonly record struct Kid(KidKind Kind, int Page, int Number);

    private readonly PdfObjects _pdf;
    private readonly int _root;
    private readonly Element _document;
    private readonly Dictionary<Tag, Element> _returning = [];
    private readonly List<int> _marks = [], _parents = [], _owners = [];
    private readonly Stack<Element> _spare = [];      // written, to be used again: a page has a hundred
    private Element _current;
    private int _page;

    public StructureTree(PdfObjects pdf)
    {
        _pdf = pdf;
        _root = pdf.Reserve();
        _current = _document = new Element().Begin(new("Document"), null, pdf.Reserve(), "");
    }

    /// <summary>What the open element is.</summary>
    public string Type => _current.Tag.Name;

    /// <param name="page">The number of the page's object.</param>
    public void NewPage(int page)
    {
        EndPage();
        _page = page;
    }

    public void Open(Tag tag, string keys = "")
    {
        if (tag.Returns && _returning.TryGetValue(tag, out var again))
        {
            _current = again;
            return;
        }
        var element = (_spare.TryPop(out var spare) ? spare : new()).Begin(tag, _current, _pdf.Reserve(), keys);
        _current.Kids.Add(new(KidKind.Element, 0, element.Number));
        if (tag.Returns)
        {
            _returning[tag] = element;
            _current.Returning.Add(element);
        }
        _current = element;
    }

    public void Close()
    {
        var closed = _current;
        _current = closed.Parent ?? throw new InvalidOperationException("No element stands open.");
        if (!closed.Tag.Returns)
        {
            Finish(closed, _current.Number);
        }
    }

    /// <summary>Claims what is painted next on the current page for the open element, and gives the mark's number.</summary>
    public int Claim()
    {
        if (_current == _document)
        {
            throw new InvalidOperationException("Nothing may be painted outside an element.");
        }
        _current.Kids.Add(new(KidKind.Mark, _page, _marks.Count));
        _marks.Add(_current.Number);
        return _marks.Count - 1;
    }

    /// <summary>Claims an annotation on the current page for the open element, and gives its place among all of them.</summary>
    public int Claim(int annotation)
    {
        _current.Kids.Add(new(KidKind.Annotation, _page, annotation));
        _owners.Add(_current.Number);
        return _owners.Count - 1;
    }

    /// <summary>Writes what still stands open, and the way back from each mark to its element.</summary>
    /// <returns>The number of the tree's root.</returns>
    public int Finish()
    {
        EndPage();
        Finish(_document, _root);
        var body = _pdf.Begin(_root).Put("<</Type/StructTreeRoot/K "u8).PutReference(_document.Number).Put("/ParentTree<</Nums["u8);
        foreach (var (key, number) in _parents.Concat(_owners).Index())              // annotations follow the pages
        {
            body.Put(key).Put(" "u8).PutReference(number).Put(" "u8);
        }
        body.Put("]>>/ParentTreeNextKey "u8).Put(_parents.Count + _owners.Count).Put(">>"u8);
        _pdf.End();
        return _root;
    }

    private void EndPage()
    {
        if (_page == 0)
        {
            return;
        }
        var number = _pdf.Reserve();
        var body = _pdf.Begin(number).Put("["u8);
        foreach (var element in _marks)
        {
            body.PutReference(element).Put(" "u8);
        }
        body.Put("]"u8);
        _pdf.End();
        _parents.Add(number);
        _marks.Clear();
        _page = 0;
    }

    private void Finish(Element element, int parent)
    {
        foreach (var returning in element.Returning)
        {
            Finish(returning, element.Number);
            _returning.Remove(returning.Tag);
        }
        var page = PageOf(element);
        var body = _pdf.Begin(element.Number).Put("<</S/"u8).Put(element.Tag.Name).Put("/P "u8).PutReference(parent).Put(KeysOf(element.Tag)).Put(element.Keys);
        if (page > 0)
        {
            body.Put("/Pg "u8).PutReference(page);
        }
        body.Put("/K["u8);
        foreach (var kid in element.Kids)
        {
            _ = kid.Kind switch
            {
                KidKind.Element => body.PutReference(kid.Number).Put(" "u8),
                KidKind.Annotation => body.Put("<</Type/OBJR/Pg "u8).PutReference(kid.Page).Put("/Obj "u8).PutReference(kid.Number).Put(">>"u8),
                _ when kid.Page == page => body.Put(kid.Number).Put(" "u8),
                _ => body.Put("<</Type/MCR/Pg "u8).PutReference(kid.Page).Put("/MCID "u8).Put(kid.Number).Put(">>"u8),
            };
        }
        body.Put("]>>"u8);
        _pdf.End();
        _spare.Push(element);
    }

    // The page of its first mark, which the marks on it then need not name.
    private static int PageOf(Element element)
    {
        foreach (var kid in element.Kids)
        {
            if (kid.Kind == KidKind.Mark)
            {
                return kid.Page;
            }
        }
        return 0;
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
