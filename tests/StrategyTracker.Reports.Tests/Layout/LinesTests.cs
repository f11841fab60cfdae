using StrategyTracker.Reports.Layout;

namespace StrategyTracker.Reports.Tests.Layout;

public sealed class LinesTests
{
    /// <summary>Every character one point wide.</summary>
    private sealed class Typewriter : IRuler
    {
        public double Width(ReadOnlySpan<char> text, Style style) => text.ToArray().Count(c => c != '\u00AD');
        public bool CanPrint(char c) => true;
    }

    private static List<string> Break(string text, double width) => Lines.Break(text, Style.Body, width, new Typewriter());

    [Fact]
    public void Lines_break_at_spaces_and_keep_the_space_for_the_reader() =>
        Assert.Equal(["one two ", "three"], Break("one two three", 8));

    [Fact]
    public void Several_spaces_count_as_one_place_to_break() => Assert.Equal(["one ", "two"], Break("one   two", 4));

    [Fact]
    public void Nothing_gives_no_line() => Assert.Empty(Break("   ", 10));

    [Fact]
    public void A_hyphen_between_letters_is_a_place_to_break() => Assert.Equal(["cross-", "border"], Break("cross-border", 8));

    [Theory]
    [InlineData("TVP-1.2")]
    [InlineData("2006–07")]
    [InlineData("12/11")]
    public void A_reference_a_range_or_a_date_stays_whole(string whole) => Assert.Equal(["see ", whole], Break("see " + whole, 8));

    [Fact]
    public void A_soft_hyphen_shows_only_where_the_line_breaks()
    {
        Assert.Equal(["accom-", "modation"], Break("accom\u00ADmodation", 8));
        Assert.Equal(["accommodation"], Break("accom\u00ADmodation", 20));
    }

    [Fact]
    public void A_word_wider_than_the_line_breaks_within_and_loses_nothing()
    {
        var word = new string('x', 60);

        var lines = Break("a " + word + " b", 25);

        Assert.All(lines, l => Assert.True(l.TrimEnd().Length <= 25));
        Assert.Equal("a " + word + " b", string.Concat(lines));
    }

    [Fact]
    public void A_combining_mark_stays_with_its_letter() => Assert.Equal(["abc", "x\u0307de"], Break("abcx\u0307de", 4));

    [Fact]
    public void A_line_narrower_than_a_letter_still_ends() => Assert.Equal(["a", "b"], Break("ab", 0.5));

    [Fact]
    public void A_cut_line_ends_in_an_ellipsis()
    {
        Assert.Equal("Women and…", Lines.Cut("Women and Accommodation", Style.Body, 11, new Typewriter()));
        Assert.Equal("Women", Lines.Cut("Women", Style.Body, 5, new Typewriter()));
    }
}
