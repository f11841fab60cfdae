using StrategyTracker.Features.Register;

namespace StrategyTracker.Tests.Features.Register;

public sealed class CsvTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData(null, "")]
    [InlineData("one, two", "\"one, two\"")]
    [InlineData("says \"no\"", "\"says \"\"no\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("=1+1", "\"'=1+1\"")]
    [InlineData("+44 1234", "\"'+44 1234\"")]
    [InlineData("-2", "\"'-2\"")]
    [InlineData("@SUM(A1)", "\"'@SUM(A1)\"")]
    [InlineData("\t=1", "\"'\t=1\"")]
    [InlineData("=cmd|' /C calc'!A0, x", "\"'=cmd|' /C calc'!A0, x\"")]
    public void A_cell_is_read_as_text_and_never_run(string? text, string cell) => Assert.Equal(cell, Csv.Cell(text));

    [Fact]
    public void A_line_ends_as_spreadsheets_expect() => Assert.Equal("a,,\"b,c\"\r\n", Csv.Line(["a", null, "b,c"]));
}
