using System.Globalization;
using System.IO.Compression;
using StrategyTracker.Reports.Tests.Support;

namespace StrategyTracker.Reports.Tests.Outputs;

public sealed class SameBytesTests
{
    [Theory]
    [MemberData(nameof(SampleReports.NamesAndFormats), MemberType = typeof(SampleReports))]
    public void The_same_report_gives_the_same_bytes_today_tomorrow_and_in_Germany(string name, ReportFormat format)
    {
        var here = SampleReports.All[name]().Bytes(format);
        var (before, beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            foreach (var culture in new[] { "de-DE", "ar-SA", "" })
            {
                (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (new(culture), new(culture));
                Assert.Equal(here, SampleReports.All[name]().Bytes(format));
            }
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }

    [Theory]
    [InlineData(ReportFormat.Word)]
    [InlineData(ReportFormat.Excel)]
    public void Parts_bear_the_date_of_the_run_and_names_that_never_change(ReportFormat format)
    {
        using var zip = new ZipArchive(new MemoryStream(SampleReports.EveryBlock().Bytes(format)));

        Assert.All(zip.Entries, e => Assert.Equal(new DateTime(2008, 4, 1, 9, 30, 0), e.LastWriteTime.DateTime));
        Assert.Contains(zip.Entries, e => e.FullName == "docProps/core.xml");
        Assert.DoesNotContain(zip.Entries, e => e.FullName.Contains("psmdcp", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1900)]
    [InlineData(2200)]
    public void A_date_that_a_zip_file_cannot_bear_is_no_crash(int year)
    {
        var report = SampleReports.EveryBlock();
        report = report with { Document = report.Document with { RunAt = new(year, 1, 2) } };

        Assert.Equal(report.Bytes(ReportFormat.Excel), report.Bytes(ReportFormat.Excel));
        Assert.NotEmpty(report.Bytes(ReportFormat.Word));
    }

    [Theory]
    [InlineData(ReportFormat.Word)]
    [InlineData(ReportFormat.Excel)]
    [InlineData(ReportFormat.Pdf)]
    public void A_stream_that_cannot_go_back_receives_the_same_bytes(ReportFormat format)
    {
        using var pipe = new MemoryStream();
        using (var forward = new OneWay(pipe)) { ReportFile.Write(SampleReports.EveryBlock(), format, forward); }

        Assert.Equal(SampleReports.EveryBlock().Bytes(format), pipe.ToArray());
    }

    private sealed class OneWay(Stream inner) : Stream
    {
        public override bool CanRead => false;
        public override bool CanSeek => false;
        public override bool CanWrite => true;
        public override long Length => throw new NotSupportedException();
        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }
        public override void Flush() => inner.Flush();
        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();
        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
        public override void SetLength(long value) => throw new NotSupportedException();
        public override void Write(byte[] buffer, int offset, int count) => inner.Write(buffer, offset, count);
    }
}
