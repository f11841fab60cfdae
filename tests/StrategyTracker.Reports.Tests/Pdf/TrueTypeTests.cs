using System.Buffers.Binary;
using StrategyTracker.Reports.Layout;
using StrategyTracker.Reports.Pdf;

namespace StrategyTracker.Reports.Tests.Pdf;

public sealed class TrueTypeTests
{
    private static readonly TrueType _inter = Inter.Face(Face.Regular);

    [Fact]
    public void Every_face_the_styles_name_is_there() =>
        Assert.All(Enum.GetValues<Face>(), f => Assert.Equal($"Inter-{f}", Inter.Face(f).Name));

    [Fact]
    public void A_face_knows_its_measures()
    {
        Assert.True(_inter.UnitsPerEm is >= 1000 and <= 4096);
        Assert.True(_inter.Ascent > 0 && _inter.Descent < 0);
        Assert.InRange(_inter.CapHeight, 600, 800);
        Assert.Equal(4, _inter.BBox.Length);
    }

    [Theory]
    [InlineData('a')]
    [InlineData('ŵ')]
    [InlineData('Ŷ')]
    [InlineData('–')]
    [InlineData('…')]
    [InlineData('Ж')]
    [InlineData('£')]
    public void A_character_has_a_glyph_with_an_advance(char c)
    {
        Assert.True(_inter.Has(c));
        Assert.True(_inter.Advance(_inter.Glyph(c)) > 0);
    }

    [Fact]
    public void A_character_outside_the_face_has_none()
    {
        Assert.False(_inter.Has('中'));
        Assert.Equal(0, _inter.Glyph('中'));
    }

    [Fact]
    public void Width_is_the_sum_of_advances_without_soft_hyphens()
    {
        var sum = "wide".Sum(c => _inter.Advance(_inter.Glyph(c)));

        Assert.Equal(sum, _inter.Width("wide"));
        Assert.Equal(sum, _inter.Width("wi\u00ADde"));
    }

    [Fact]
    public void Tabular_figures_are_all_as_wide_as_each_other()
    {
        Assert.Single("0123456789".Select(c => _inter.TabularWidth(c.ToString())).Distinct());
        Assert.True("0123456789".Select(c => _inter.Width(c.ToString())).Distinct().Count() > 1);
        Assert.Equal(_inter.Glyph('a'), _inter.TabularGlyph('a'));
    }

    [Fact]
    public void A_subset_keeps_glyph_numbers_and_composite_parts_and_little_else()
    {
        var used = "Ŵa".Select(_inter.Glyph).ToList();

        var subset = FontSubset.Of(_inter, used);

        Assert.True(subset.Length < 60_000);
        var tables = Enumerable.Range(0, BinaryPrimitives.ReadUInt16BigEndian(subset.AsSpan(4)))
            .ToDictionary(i => System.Text.Encoding.ASCII.GetString(subset, 12 + 16 * i, 4), i => BinaryPrimitives.ReadInt32BigEndian(subset.AsSpan(20 + 16 * i)));
        int Length(int glyph) => BinaryPrimitives.ReadInt32BigEndian(subset.AsSpan(tables["loca"] + 4 * glyph + 4)) - BinaryPrimitives.ReadInt32BigEndian(subset.AsSpan(tables["loca"] + 4 * glyph));
        Assert.All(used, g => Assert.True(Length(g) > 0));
        Assert.Equal(0, Length(_inter.Glyph('Q')));
        Assert.Equal(tables.Keys.Order(StringComparer.Ordinal), tables.Keys);
    }

    [Fact]
    public void What_is_not_a_face_is_refused()
    {
        Assert.Throws<InvalidDataException>(() => new TrueType("Nothing", []));
        Assert.Throws<InvalidDataException>(() => new TrueType("Words", System.Text.Encoding.ASCII.GetBytes("these are not glyphs at all")));
    }
}
