using StrategyTracker.Reports.Layout;
using StrategyTracker.Reports.Pdf;

namespace StrategyTracker.Reports.Tests.Layout;

public sealed class PrintableTextTests
{
    private readonly PrintableText _print = new(new FontRuler());

    [Fact]
    public void Plain_text_is_left_alone() => Assert.Same("plain", _print.Clean("plain".ToString()));

    [Theory]
    [InlineData("W\u0302 y\u0302", "Ŵ ŷ")]
    [InlineData("a\tb\r\nc", "a b  c")]
    [InlineData("a\u0000\u200B\uFEFF\u202Eb", "ab")]
    [InlineData("soft\u00ADhyphen", "soft\u00ADhyphen")]
    public void Text_is_composed_and_freed_of_what_cannot_be_seen(string given, string printed) => Assert.Equal(printed, _print.Clean(given));

    [Fact]
    public void What_cannot_be_printed_is_replaced_counted_and_named_once()
    {
        var printed = _print.Clean("中 and 中 and 😀");

        Assert.Equal("中 and 中 and 😀".EnumerateRunes().Count(), printed.Length);
        Assert.Equal(3, _print.Replaced);
        Assert.Equal(2, _print.Notes.Count);
        Assert.Contains("(2 times)", _print.Notes[0], StringComparison.Ordinal);
        Assert.StartsWith("U+1F600 😀", _print.Notes[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Properties_keep_characters_but_no_halves() => Assert.Equal("中 \uFFFD", PrintableText.WithoutControls("中\n\uD83D\u0000"));
}
