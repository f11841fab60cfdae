using StrategyTracker.Reports.Layout;

namespace StrategyTracker.Reports.Pdf;

/// <summary>The operators of one page after another.</summary>
internal sealed class ContentStream
{
    private readonly PdfBytes _bytes = new(64 * 1024);
    private Ink? _ink, _strokeInk;
    private double _width;
    private double[] _dash = [];
    private (int Font, double Size) _font;

    public ReadOnlySpan<byte> Written => _bytes.Written;

    /// <summary>An empty page in its first state.</summary>
    public void Clear()
    {
        _bytes.Clear();
        (_ink, _strokeInk, _font, _width, _dash) = (null, null, (-1, 0), -1, []);
    }

    public void BeginMark(string element, int number)
    {
        _bytes.Put("/"u8);
        _bytes.Put(element);
        _bytes.Put("<</MCID "u8);
        _bytes.Put(number);
        _bytes.Put(">>BDC\n"u8);
    }

    public void BeginArtifact() => _bytes.Put("/Artifact BMC\n"u8);
    public void EndMark() => _bytes.Put("EMC\n"u8);

    public void Text(ReadOnlySpan<ushort> glyphs, int font, double size, double x, double y)
    {
        _bytes.Put("BT "u8);
        if (_font != (font, size))
        {
            _bytes.Put("/F"u8);
            _bytes.Put(font);
            _bytes.Put(" "u8);
            _bytes.Put(size);
            _bytes.Put("Tf "u8);
            _font = (font, size);
        }
        _bytes.Put(x);
        _bytes.Put(y);
        _bytes.Put("Td("u8);
        _bytes.PutGlyphs(glyphs);
        _bytes.Put(")Tj ET\n"u8);
    }

    public void Rectangle(double x, double y, double width, double height)
    {
        _bytes.Put(x);
        _bytes.Put(y);
        _bytes.Put(width);
        _bytes.Put(height);
        _bytes.Put("re f\n"u8);
    }

    public void MoveTo(double x, double y)
    {
        _bytes.Put(x);
        _bytes.Put(y);
        _bytes.Put("m "u8);
    }

    public void LineTo(double x, double y)
    {
        _bytes.Put(x);
        _bytes.Put(y);
        _bytes.Put("l "u8);
    }

    public void Fill() => _bytes.Put("f\n"u8);
    public void Stroke() => _bytes.Put("S\n"u8);

    /// <summary>What lines are drawn with from here on.</summary>
    public void Pen(Ink ink, double width, double[] dash)
    {
        if (_strokeInk is null)
        {
            _bytes.Put("1 j\n"u8);                                   // round where lines meet, or a sharp turn grows a spike
        }
        if (!ReferenceEquals(_strokeInk, ink))
        {
            _strokeInk = ink;
            _bytes.Put(ink.StrokeOperator);
        }
        if (_width != width)
        {
            _width = width;
            _bytes.Put(width);
            _bytes.Put("w\n"u8);
        }
        if (!_dash.AsSpan().SequenceEqual(dash))
        {
            _dash = dash;
            _bytes.Put("["u8);
            foreach (var length in dash)
            {
                _bytes.Put(length);
            }
            _bytes.Put("]0 d\n"u8);
        }
    }

    public void Colour(Ink ink)
    {
        if (!ReferenceEquals(_ink, ink))
        {
            _ink = ink;
            _bytes.Put(ink.Operator);
        }
    }
}
