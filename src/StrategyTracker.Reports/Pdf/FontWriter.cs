using System.Globalization;
using System.Text;
using StrategyTracker.Reports.Layout;

namespace StrategyTracker.Reports.Pdf;

/// <summary>One face in a document: the glyphs used so far, and how it is written with its Unicode map.</summary>
internal sealed class FontWriter(Face face)
{
    private readonly SortedDictionary<ushort, char> _used = [];
    private readonly bool[] _seen = new bool[Inter.Face(face).GlyphCount];

    public TrueType Font { get; } = Inter.Face(face);
    public int Number { get; } = (int)face;

    public void Glyphs(string text, bool tabular, Span<ushort> glyphs)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var glyph = tabular ? Font.TabularGlyph(text[i]) : Font.Glyph(text[i]);
            glyphs[i] = glyph;
            if (!_seen[glyph])
            {
                _seen[glyph] = true;
                _used.TryAdd(glyph, text[i]);
            }
        }
    }

    public int Write(PdfObjects pdf)
    {
        var name = $"STRAT{(char)('A' + Number)}+{Font.Name}";
        var file = FontSubset.Of(Font, _used.Keys);
        var stream = pdf.AddStream($"/Length1 {file.Length}", file);
        var descriptor = pdf.Add(string.Create(CultureInfo.InvariantCulture, $"<</Type/FontDescriptor/FontName/{name}/Flags 32/FontBBox[{Font.BBox[0]} {Font.BBox[1]} {Font.BBox[2]} {Font.BBox[3]}]/ItalicAngle 0/Ascent {Font.Ascent}/Descent {Font.Descent}/CapHeight {Font.CapHeight}/StemV 80/FontFile2 {stream} 0 R>>"));
        var widths = string.Concat(_used.Keys.Select(g => string.Create(CultureInfo.InvariantCulture, $"{g}[{Font.Em(Font.Advance(g))}]")));
        var glyphs = pdf.Add($"<</Type/Font/Subtype/CIDFontType2/BaseFont/{name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor {descriptor} 0 R/CIDToGIDMap/Identity/W[{widths}]>>");
        return pdf.Add($"<</Type/Font/Subtype/Type0/BaseFont/{name}/Encoding/Identity-H/DescendantFonts[{glyphs} 0 R]/ToUnicode {WriteUnicodeMap(pdf)} 0 R>>");
    }

    private int WriteUnicodeMap(PdfObjects pdf)
    {
        var map = new StringBuilder("/CIDInit/ProcSet findresource begin 12 dict begin begincmap/CMapName/U def/CMapType 2 def\n1 begincodespacerange<0000><ffff>endcodespacerange\n");
        foreach (var part in _used.Chunk(100))
        {
            map.Append(CultureInfo.InvariantCulture, $"{part.Length} beginbfchar\n");
            foreach (var (glyph, character) in part)
            {
                map.Append(CultureInfo.InvariantCulture, $"<{glyph:x4}><{(int)character:x4}>\n");
            }
            map.Append("endbfchar\n");
        }
        map.Append("endcmap CMapName currentdict/CMap defineresource pop end end");
        return pdf.AddStream("", Encoding.ASCII.GetBytes(map.ToString()));
    }
}
