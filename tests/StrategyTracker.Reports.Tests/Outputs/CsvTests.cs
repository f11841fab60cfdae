using System.Text;
using StrategyTracker.Reports.Tables;
using StrategyTracker.Reports.Tests.Support;

namespace StrategyTracker.Reports.Tests.Outputs;

public sealed class CsvTests
{
    [Fact]
    public void Values_are_written_as_every_machine_reads_them()
    {
        var bytes = SampleReports.EveryBlock().Bytes(ReportFormat.Csv);

        Assert.Equal(new byte[] { 0xEF, 0xBB, 0xBF }, bytes[..3]);
        Assert.Equal("""
            Words,Number,Day,Share,Link
            '=1+1,14,2008-03-31,62.5%,The plan (https://example.org/plan?x=1&y=ŵ)
            "a ""quoted"", line
            and another",-3.25,1850-01-01,100%,Nowhere
            _x0041_ tab here,Not a number,Ongoing,,
            Cyd-weithio â’r Ŵyn yn Nhŷ Ŷd: ŵ ŷ Ŵ Ŷ â ê î ô û,1000000000000,,,

            """.ReplaceLineEndings("\r\n").Replace("line\r\nand", "line\nand", StringComparison.Ordinal).Replace("'=1+1,", "\"'=1+1\",", StringComparison.Ordinal), Encoding.UTF8.GetString(bytes[3..]));
    }

    [Theory]
    [InlineData("=1+1", "\"'=1+1\"")]
    [InlineData("+44 20", "\"'+44 20\"")]
    [InlineData("-5", "\"'-5\"")]
    [InlineData("@x", "\"'@x\"")]
    [InlineData("\t=1", "\"' =1\"")]
    [InlineData("\r\n=1", "\"'\n=1\"")]
    [InlineData(" =1", "\"' =1\"")]
    [InlineData("＝1", "\"'＝1\"")]
    [InlineData("'already", "\"'already\"")]
    [InlineData(" spaced ", "\" spaced \"")]
    [InlineData("1-2", "1-2")]
    [InlineData("nul\0bell\a", "nulbell")]
    [InlineData("", "")]
    public void Text_never_runs_as_a_formula(string text, string written) =>
        Assert.Equal($"Title\r\n{written}\r\n", Csv(new("T", [new("Title")], [[text]])));

    [Fact]
    public void Rows_too_short_or_too_long_keep_the_shape() =>
        Assert.Equal("A,B\r\n1,\r\n1,2\r\n", Csv(new("T", [new("A"), new("B")], [[1], [1, 2, 3]])));

    [Fact]
    public void The_board_reports_CSV_is_its_actions()
    {
        var lines = Encoding.UTF8.GetString(SampleReports.All["board"]().Bytes(ReportFormat.Csv)).Split("\r\n");

        Assert.Equal(74, lines.Length);
        Assert.StartsWith("1.1,1,Section called 1,", lines[1], StringComparison.Ordinal);
        Assert.Contains(",2008-06-30,2007-12-31,", lines[1], StringComparison.Ordinal);
    }

    private static string Csv(ReportTable table)
    {
        using var file = new MemoryStream();
        ReportCsv.Write(table, file);
        return Encoding.UTF8.GetString(file.ToArray())[1..];
    }
}
