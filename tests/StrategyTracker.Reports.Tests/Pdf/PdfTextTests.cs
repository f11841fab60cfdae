using StrategyTracker.Reports.Pdf;

namespace StrategyTracker.Reports.Tests.Pdf;

public sealed class PdfTextTests
{
    [Theory]
    [InlineData("plain", "(plain)")]
    [InlineData(@"a)b(c\d", @"(a\)b\(c\\d)")]
    [InlineData("ŵ", "<FEFF0175>")]
    public void Text_is_escaped_or_written_in_hexadecimal(string text, string written) => Assert.Equal(written, PdfText.String(text));

    [Fact]
    public void A_universal_time_says_so_and_a_local_one_does_not()
    {
        Assert.Equal("(D:20080401093000Z)", PdfText.Date(new(2008, 4, 1, 9, 30, 0, DateTimeKind.Utc)));
        Assert.Equal("(D:20080401093000)", PdfText.Date(new(2008, 4, 1, 9, 30, 0)));
    }
}
