using System.Globalization;
using StrategyTracker.Reports.Layout;

namespace StrategyTracker.Reports.Pdf;

/// <summary>
/// A canvas that writes a tagged PDF 1.7 to a stream, which is left open, page by page as it is painted. Marked content stands
/// always outside text objects.
/// </summary>
internal sealed class TaggedPdf : ICanvas, IDisposable
{
    private readonly PageGeometry _geometry;
    private readonly DocumentProperties _properties;
    private readonly PdfObjects _pdf;
    private readonly StructureTree _structure;
    private readonly Outline _outline = new();
    private readonly List<LinkAnnotation> _links = [];
    private readonly ContentStream _content = new();
    private readonly FontWriter?[] _fonts = new FontWriter?[Enum.GetValues<Face>().Length];
    private readonly List<int> _pages = [];
    private readonly List<int> _contents = [];
    private readonly List<Tag> _path = [];
    private ushort[] _glyphs = new ushort[256];
    private bool _isMarked, _isArtifact;

    public TaggedPdf(PageGeometry geometry, DocumentProperties properties, Stream file)
    {
        (_geometry, _properties) = (geometry, properties);
        _pdf = new(file);
        _structure = new(_pdf);
    }

    public void NewPage()
    {
        EndPage();
        _pages.Add(_pdf.Reserve());
        _structure.NewPage(_pages[^1]);
        _content.Clear();
    }

    public void Text(string text, Style style, double x, double baseline)
    {
        Mark();
        _content.Colour(style.Ink);
        var font = _fonts[(int)style.Face] ??= new(style.Face);
        if (_glyphs.Length < text.Length)
        {
            _glyphs = new ushort[2 * text.Length];
        }
        var glyphs = _glyphs.AsSpan(0, text.Length);
        font.Glyphs(text, style.IsTabular, glyphs);
        _content.Text(glyphs, font.Number, style.Size, x, _geometry.Height - baseline);
    }

    public void Fill(Ink ink, double x, double y, double width, double height)
    {
        Mark();
        _content.Colour(ink);
        _content.Rectangle(x, _geometry.Height - y - height, width, height);
    }

    public void Shape(Ink ink, ReadOnlySpan<(double X, double Y)> corners)
    {
        Mark();
        _content.Colour(ink);
        _content.MoveTo(corners[0].X, _geometry.Height - corners[0].Y);
        foreach (var (x, y) in corners[1..])
        {
            _content.LineTo(x, _geometry.Height - y);
        }
        _content.Fill();
    }

    public void Line(Ink ink, double width, double[]? dash, ReadOnlySpan<(double X, double Y)> points)
    {
        Mark();
        _content.Pen(ink, width, dash ?? []);
        _content.MoveTo(points[0].X, _geometry.Height - points[0].Y);
        foreach (var (x, y) in points[1..])
        {
            _content.LineTo(x, _geometry.Height - y);
        }
        _content.Stroke();
    }

    public void Artifact(Action paint)
    {
        EndMark();
        _content.BeginArtifact();
        _isArtifact = true;
        paint();
        _isArtifact = false;
        _content.EndMark();
    }

    public void Figure(string alt, double x, double y, double width, double height, Action paint)
    {
        EndMark();
        var box = FormattableString.Invariant($"{x:0.##} {_geometry.Height - y - height:0.##} {x + width:0.##} {_geometry.Height - y:0.##}");
        _structure.Open(new("Figure"), $"/Alt{PdfText.String(alt)}/A<</O/Layout/Placement/Block/BBox[{box}]>>");
        paint();
        Close();
    }

    public void Link(string address, string description, double x, double y, double width, double height) =>
        Annotate(address, null, description, x, y, width, height);

    public void Link(Destination place, string description, double x, double y, double width, double height) =>
        Annotate(null, place, description, x, y, width, height);

    private void Annotate(string? address, Destination? place, string description, double x, double y, double width, double height)
    {
        EndMark();
        var number = _pdf.Reserve();
        var box = FormattableString.Invariant($"{x:0.##} {_geometry.Height - y - height:0.##} {x + width:0.##} {_geometry.Height - y:0.##}");
        _links.Add(new(number, _pages.Count - 1, box, description, address, place, _structure.Claim(number)));
    }

    public void Open(Tag tag)
    {
        if (!_isArtifact)
        {
            EndMark();
            _structure.Open(tag);
        }
    }

    public void Close()
    {
        if (!_isArtifact)
        {
            EndMark();
            _structure.Close();
        }
    }

    public void MoveTo(IReadOnlyList<Tag> path)
    {
        var common = 0;
        while (common < _path.Count && common < path.Count && ReferenceEquals(_path[common], path[common]))
        {
            common++;
        }
        for (; _path.Count > common; _path.RemoveAt(_path.Count - 1))
        {
            Close();
        }
        for (; _path.Count < path.Count; _path.Add(path[_path.Count]))
        {
            Open(path[_path.Count]);
        }
    }

    public void Bookmark(int level, string text, double y) => _outline.Add(level, text, _pages.Count - 1, _geometry.Height - y + 8);

    public void Finish()
    {
        MoveTo([]);
        EndPage();
        var fonts = string.Concat(_fonts.OfType<FontWriter>().Select(f => $"/F{f.Number} {f.Write(_pdf)} 0 R"));
        var resources = _pdf.Add($"<</Font<<{fonts}>>>>");
        var tree = WritePages(resources);
        var root = _pdf.Add($"<</Type/Catalog/Pages {tree} 0 R/Lang{PdfText.String(_properties.Language)}/PageMode/UseOutlines/ViewerPreferences<</DisplayDocTitle true>>"
            + $"/Metadata {_properties.WriteXmp(_pdf)} 0 R/Outlines {_outline.Write(_pdf, _pages)} 0 R/MarkInfo<</Marked true>>/StructTreeRoot {_structure.Finish()} 0 R>>");
        _pdf.Finish(root, _properties.WriteInfo(_pdf));
    }

    public void Dispose() => _pdf.Dispose();

    private int WritePages(int resources)
    {
        var tree = _pdf.Reserve();
        var size = string.Create(CultureInfo.InvariantCulture, $"{_geometry.Width} {_geometry.Height}");
        var links = _links.ToLookup(l => l.Page);
        for (var i = 0; i < _pages.Count; i++)
        {
            var annotations = links.Contains(i) ? $"/Annots[{string.Join(' ', links[i].Select(l => $"{l.Number} 0 R"))}]" : "";
            _pdf.Set(_pages[i], $"<</Type/Page/Parent {tree} 0 R/MediaBox[0 0 {size}]/Resources {resources} 0 R/Contents {_contents[i]} 0 R/StructParents {i}/Tabs/S{annotations}>>");
        }
        _links.ForEach(l => _pdf.Set(l.Number, l.Body(_pages, _geometry.Height)));
        _pdf.Set(tree, $"<</Type/Pages/Count {_pages.Count}/Kids[{string.Join(' ', _pages.Select(p => $"{p} 0 R"))}]>>");
        return tree;
    }

    // A mark opens with the first thing painted in an element and closes when the element changes.
    private void Mark()
    {
        if (!_isMarked && !_isArtifact)
        {
            _content.BeginMark(_structure.Type, _structure.Claim());
            _isMarked = true;
        }
    }

    private void EndMark()
    {
        if (_isMarked)
        {
            _content.EndMark();
            _isMarked = false;
        }
    }

    private void EndPage()
    {
        if (_pages.Count > 0)
        {
            EndMark();
            _contents.Add(_pdf.AddStream("", _content.Written));
        }
    }
}
