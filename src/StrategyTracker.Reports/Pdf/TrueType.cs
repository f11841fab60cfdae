using System.Buffers.Binary;
using System.Text;

namespace StrategyTracker.Reports.Pdf;

/// <summary>A TrueType face: the glyphs of characters in the basic plane and their advances.</summary>
internal sealed class TrueType
{
    private readonly byte[] _data;
    private readonly Dictionary<string, (int At, int Length)> _tables = [];
    private readonly ushort[] _glyphs = new ushort[char.MaxValue + 1];
    private readonly ushort[] _advances;
    private readonly ushort[] _figures;

    public TrueType(string name, byte[] data)
    {
        (Name, _data) = (name, data);
        ReadDirectory();
        int head = At("head"), hhea = At("hhea"), os2 = At("OS/2");
        UnitsPerEm = U16(head + 18);
        GlyphCount = U16(At("maxp") + 4);
        BBox = [.. Enumerable.Range(0, 4).Select(i => Em(S16(head + 36 + 2 * i)))];
        (Ascent, Descent, CapHeight) = (Em(S16(hhea + 4)), Em(S16(hhea + 6)), Em(S16(os2 + 88)));
        _advances = ReadAdvances(At("hmtx"), U16(hhea + 34));
        ReadCharacterMap(At("cmap"));
        _figures = FiguresOfOneWidth();
    }

    public string Name { get; }
    public int UnitsPerEm { get; }
    public int GlyphCount { get; }
    public int[] BBox { get; }
    public int Ascent { get; }
    public int Descent { get; }
    public int CapHeight { get; }

    /// <summary>The glyph of a character; 0 when the face has none.</summary>
    public ushort Glyph(char c) => _glyphs[c];
    /// <summary>The same, but 0 to 9 all as wide as each other where the face can do that.</summary>
    public ushort TabularGlyph(char c) => char.IsAsciiDigit(c) ? _figures[c - '0'] : _glyphs[c];
    public bool Has(char c) => _glyphs[c] != 0;
    public int Advance(ushort glyph) => _advances[glyph];

    /// <summary>Font units as thousandths of an em, the measure PDF uses.</summary>
    public int Em(int units) => (int)Math.Round(units * 1000.0 / UnitsPerEm);

    /// <summary>The sum of advances, in font units: no kerning, no shaping. Soft hyphens take no room.</summary>
    public int Width(ReadOnlySpan<char> text)
    {
        var sum = 0;
        foreach (var c in text)
        {
            sum += c == '\u00AD' ? 0 : _advances[_glyphs[c]];
        }
        return sum;
    }

    public int TabularWidth(ReadOnlySpan<char> text)
    {
        var sum = 0;
        foreach (var c in text)
        {
            sum += c == '\u00AD' ? 0 : _advances[TabularGlyph(c)];
        }
        return sum;
    }

    public bool HasTable(string name) => _tables.ContainsKey(name);
    public ReadOnlySpan<byte> Table(string name) => _data.AsSpan(_tables[name].At, _tables[name].Length);

    private int At(string table) => _tables.TryGetValue(table, out var t)
        ? t.At
        : throw new InvalidDataException($"The face {Name} has no table {table}.");

    private int U16(int at) => BinaryPrimitives.ReadUInt16BigEndian(_data.AsSpan(at));
    private int S16(int at) => BinaryPrimitives.ReadInt16BigEndian(_data.AsSpan(at));
    private uint U32(int at) => BinaryPrimitives.ReadUInt32BigEndian(_data.AsSpan(at));

    private void ReadDirectory()
    {
        if (_data.Length < 12 || U32(0) != 0x00010000)
        {
            throw new InvalidDataException($"The face {Name} is not TrueType.");
        }
        for (int i = 0, at = 12; i < U16(4); i++, at += 16)
        {
            var (from, length) = ((int)U32(at + 8), (int)U32(at + 12));
            if (from < 0 || length < 0 || (long)from + length > _data.Length)
            {
                throw new InvalidDataException($"The face {Name} is cut short.");
            }
            _tables[Encoding.ASCII.GetString(_data, at, 4)] = (from, length);
        }
    }

    private ushort[] FiguresOfOneWidth()
    {
        var swaps = HasTable("GSUB") ? TabularFigures.Read(Table("GSUB")) : [];
        return [.. "0123456789".Select(c => swaps.GetValueOrDefault(_glyphs[c], _glyphs[c]))];
    }

    // The last long metric's advance stands for every glyph after it.
    private ushort[] ReadAdvances(int hmtx, int longMetrics) =>
        [.. Enumerable.Range(0, GlyphCount).Select(g => (ushort)U16(hmtx + 4 * Math.Min(g, longMetrics - 1)))];

    /// <summary>Character map format 4, which every face for the basic plane carries.</summary>
    private void ReadCharacterMap(int cmap)
    {
        var at = Enumerable.Range(0, U16(cmap + 2)).Select(i => cmap + (int)U32(cmap + 8 + 8 * i)).First(t => U16(t) == 4);
        var segments = U16(at + 6) / 2;
        for (var s = 0; s < segments; s++)
        {
            int end = U16(at + 14 + 2 * s), start = U16(at + 16 + 2 * (segments + s));
            int delta = U16(at + 16 + 2 * (2 * segments + s)), range = at + 16 + 2 * (3 * segments + s), offset = U16(range);
            for (var c = start; c <= end && c != 0xFFFF; c++)
            {
                var glyph = offset == 0 ? c : U16(range + offset + 2 * (c - start));
                if (glyph != 0)
                {
                    _glyphs[c] = (ushort)(glyph + delta);
                }
            }
        }
    }
}
