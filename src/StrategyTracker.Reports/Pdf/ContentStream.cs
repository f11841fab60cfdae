using System.Buffers;
using System.Text;
using StrategyTracker.Reports.Layout;

namespace StrategyTracker.Reports.Pdf;

/// <summary>The operators of one page after another. Numbers are written invariant, rounded to a hundredth of a point.</summary>
internal sealed class ContentStream
{
    private readonly ArrayBufferWriter<byte> _bytes = new(64 * 1024);
    private Ink? _ink, _strokeInk;
    private double _width;
    private double[] _dash = [];
    private (int Font, double Size) _font;

    public ReadOnlySpan<byte> Written => _bytes.WrittenSpan;

    /// <summary>An empty page in its first state.</summary>
    public void Clear()
    {
        _bytes.ResetWrittenCount();
        (_ink, _strokeInk, _font, _width, _dash) = (null, null, (-1, 0), -1, []);
    }

    public void BeginMark(string element, int number)
    {
        Put("/"u8);
        Put(element);
        Put("<</MCID "u8);
        Put(number);
        Put(">>BDC\n"u8);
    }

    public void BeginArtifact() => Put("/Artifact BMC\n"u8);
    public void EndMark() => Put("EMC\n"u8);

    public void Text(ReadOnlySpan<ushort> glyphs, int font, double size, double x, double y)
    {
        Put("BT "u8);
        if (_font != (font, size))
        {
            Put("/F"u8);
            Put(font);
            Put(" "u8);
            Put(size);
            Put("Tf "u8);
            _font = (font, size);
        }
        Put(x);
        Put(y);
        Put("Td("u8);
        PutString(glyphs);
        Put(")Tj ET\n"u8);
    }

    public void Rectangle(double x, double y, double width, double height)
    {
        Put(x);
        Put(y);
        Put(width);
        Put(height);
        Put("re f\n"u8);
    }

    public void MoveTo(double x, double y)
    {
        Put(x);
        Put(y);
        Put("m "u8);
    }

    public void LineTo(double x, double y)
    {
        Put(x);
        Put(y);
        Put("l "u8);
    }

    public void Fill() => Put("f\n"u8);
    public void Stroke() => Put("S\n"u8);

    /// <summary>What lines are drawn with from here on.</summary>
    public void Pen(Ink ink, double width, double[] dash)
    {
        if (_strokeInk is null)
        {
            Put("1 j\n"u8);                                   // round where lines meet, or a sharp turn grows a spike
        }
        if (!ReferenceEquals(_strokeInk, ink))
        {
            _strokeInk = ink;
            Put(ink.StrokeOperator);
        }
        if (_width != width)
        {
            _width = width;
            Put(width);
            Put("w\n"u8);
        }
        if (!_dash.AsSpan().SequenceEqual(dash))
        {
            _dash = dash;
            Put("["u8);
            foreach (var length in dash)
            {
                Put(length);
            }
            Put("]0 d\n"u8);
        }
    }

    public void Colour(Ink ink)
    {
        if (!ReferenceEquals(_ink, ink))
        {
            _ink = ink;
            Put(ink.Operator);
        }
    }

    /// <summary>Two bytes a glyph; half as much to pack as in hexadecimal.</summary>
    private void PutString(ReadOnlySpan<ushort> glyphs)
    {
        var bytes = _bytes.GetSpan(4 * glyphs.Length);
        var at = 0;
        foreach (var glyph in glyphs)
        {
            PutByte(bytes, ref at, (byte)(glyph >> 8));
            PutByte(bytes, ref at, (byte)glyph);
        }
        _bytes.Advance(at);
    }

    private static void PutByte(Span<byte> bytes, ref int at, byte value)
    {
        if (value is (byte)'(' or (byte)')' or (byte)'\\' or (byte)'\r')
        {
            bytes[at++] = (byte)'\\';
            value = value == '\r' ? (byte)'r' : value;
        }
        bytes[at++] = value;
    }

    private void Put(ReadOnlySpan<byte> bytes) => _bytes.Write(bytes);
    private void Put(string ascii) => _bytes.Advance(Encoding.ASCII.GetBytes(ascii, _bytes.GetSpan(ascii.Length)));

    private void Put(int value)
    {
        value.TryFormat(_bytes.GetSpan(12), out var written, provider: System.Globalization.CultureInfo.InvariantCulture);
        _bytes.Advance(written);
    }

    private void Put(double value)
    {
        var hundredths = (int)Math.Round(value * 100);
        if (hundredths < 0)
        {
            Put("-"u8);
            hundredths = -hundredths;
        }
        Put(hundredths / 100);
        if (hundredths % 100 is > 0 and var rest)
        {
            var span = _bytes.GetSpan(3);
            (span[0], span[1], span[2]) = ((byte)'.', (byte)('0' + rest / 10), (byte)('0' + rest % 10));
            _bytes.Advance(rest % 10 == 0 ? 2 : 3);
        }
        Put(" "u8);
    }
}
