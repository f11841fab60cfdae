using System.Buffers;
using System.Globalization;
using System.Text;

namespace StrategyTracker.Reports.Pdf;

/// <summary>Bytes being put together as PDF writes them: operators, text, numbers. Numbers are invariant, rounded to a hundredth.</summary>
internal sealed class PdfBytes(int room)
{
    private readonly ArrayBufferWriter<byte> _bytes = new(room);

    public int Length => _bytes.WrittenCount;
    public ReadOnlySpan<byte> Written => _bytes.WrittenSpan;

    public void Clear() => _bytes.ResetWrittenCount();

    public PdfBytes Put(ReadOnlySpan<byte> bytes)
    {
        _bytes.Write(bytes);
        return this;
    }

    /// <summary>Text of Latin letters and signs; what is beyond them is escaped before it comes here (<see cref="PdfText"/>).</summary>
    public PdfBytes Put(string text)
    {
        _bytes.Advance(Encoding.Latin1.GetBytes(text, _bytes.GetSpan(text.Length)));
        return this;
    }

    public PdfBytes Put(int value)
    {
        value.TryFormat(_bytes.GetSpan(12), out var written, provider: CultureInfo.InvariantCulture);
        _bytes.Advance(written);
        return this;
    }

    /// <summary>A number and the space after it.</summary>
    public PdfBytes Put(double value)
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
        return Put(" "u8);
    }

    /// <summary>Where an object is referred to.</summary>
    public PdfBytes PutReference(int number) => Put(number).Put(" 0 R"u8);

    /// <summary>Two bytes a glyph; half as much to pack as in hexadecimal.</summary>
    public PdfBytes PutGlyphs(ReadOnlySpan<ushort> glyphs)
    {
        var bytes = _bytes.GetSpan(4 * glyphs.Length);
        var at = 0;
        foreach (var glyph in glyphs)
        {
            PutByte(bytes, ref at, (byte)(glyph >> 8));
            PutByte(bytes, ref at, (byte)glyph);
        }
        _bytes.Advance(at);
        return this;
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
}
