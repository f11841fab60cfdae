using StrategyTracker.Reports.Tests.Support;

namespace StrategyTracker.Reports.Tests.Outputs;

public sealed class ReportFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("report-file-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Path(string name) => System.IO.Path.Combine(_folder, name);

    [Theory]
    [InlineData(ReportFormat.Pdf, "%PDF-1.7")]
    [InlineData(ReportFormat.Word, "PK")]
    [InlineData(ReportFormat.Excel, "PK")]
    [InlineData(ReportFormat.Csv, "\uFEFFRef.,")]
    [InlineData(ReportFormat.Html, "<!DOCTYPE html>")]
    public void Every_format_is_written_whole_under_its_name_and_nothing_beside_it(ReportFormat format, string start)
    {
        var path = Path("board." + ReportFile.Extension(format));
        ReportFile.WriteTo(path, SampleReports.All["board"](), format);

        Assert.Equal([path], Directory.GetFileSystemEntries(_folder));
        Assert.StartsWith(start, System.Text.Encoding.UTF8.GetString(File.ReadAllBytes(path)), StringComparison.Ordinal);
        Assert.NotEmpty(ReportFile.ContentType(format));
        Assert.Equal(format, ReportFile.Named("." + ReportFile.Extension(format).ToUpperInvariant()));
        Assert.Equal(format, ReportFile.Named(format.ToString()));
    }

    [Theory]
    [InlineData("odt")]
    [InlineData("")]
    [InlineData(null)]
    public void An_unknown_format_is_none(string? name) => Assert.Null(ReportFile.Named(name));

    [Theory]
    [InlineData(ReportFormat.Pdf)]
    [InlineData(ReportFormat.Word)]
    [InlineData(ReportFormat.Excel)]
    [InlineData(ReportFormat.Csv)]
    [InlineData(ReportFormat.Html)]
    public void A_disk_that_fills_half_way_leaves_no_part_of_a_file_and_the_old_one_as_it_was(ReportFormat format)
    {
        var path = Path("board.out");
        File.WriteAllText(path, "the one before");
        var whole = SampleReports.All["board"]().Bytes(format).Length;

        var refusal = Assert.Throws<ReportNotWritten>(() => WholeFile.Write(path, file => ReportFile.Write(SampleReports.All["board"](), format, new FullDisk(file, whole / 2))));

        Assert.Equal($"The report could not be written to {path}: the disk is full.", refusal.Message);
        Assert.Equal([path], Directory.GetFileSystemEntries(_folder));
        Assert.Equal("the one before", File.ReadAllText(path));
    }

    [Fact]
    public void A_full_device_is_named_as_one()
    {
        var refusal = Assert.Throws<ReportNotWritten>(() => WholeFile.Write(Path("a.csv"), _ =>
        {
            using var full = new FileStream("/dev/full", FileMode.Open, FileAccess.Write, FileShare.ReadWrite, 0);
            full.Write(new byte[10]);
        }));

        Assert.EndsWith("the disk is full.", refusal.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(_folder));
    }

    [Fact]
    public void A_run_that_is_cancelled_leaves_nothing()
    {
        using var cancel = new CancellationTokenSource();
        cancel.Cancel();

        foreach (var format in Enum.GetValues<ReportFormat>())
        {
            Assert.ThrowsAny<OperationCanceledException>(() => ReportFile.WriteTo(Path("a.out"), SampleReports.All["board"](), format, cancel.Token));
        }
        Assert.Empty(Directory.GetFileSystemEntries(_folder));
    }

    [Fact]
    public void Where_nothing_can_be_written_one_sentence_says_so()
    {
        File.WriteAllText(Path("file"), "");
        Refused(Path("nowhere/board.pdf"), $"there is no folder {Path("nowhere")}.");
        Refused(Path("file/board.pdf"), $"there is no folder {Path("file")}.");
        Refused(_folder, "that is a folder, not a file.");
        Refused(Path("new/"), "that is a folder, not a file.");
        Refused("", "The report needs the name of a file to be written to.");
        Refused("a\0b", "The report needs the name of a file to be written to.");
        Refused("/proc/board.pdf", "The report could not be written to /proc/board.pdf: ");
        Assert.Equal([Path("file")], Directory.GetFileSystemEntries(_folder));
    }

    private static void Refused(string path, string words)
    {
        var refusal = Assert.Throws<ReportNotWritten>(() => ReportFile.WriteTo(path, SampleReports.EveryBlock(), ReportFormat.Csv));

        Assert.Contains(words, refusal.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refusal.Message);
    }

    [Fact]
    public void A_report_without_a_list_has_no_CSV()
    {
        var report = SampleReports.EveryBlock() with { Tables = [] };

        Assert.Throws<ReportNotWritten>(() => ReportFile.WriteTo(Path("a.csv"), report, ReportFormat.Csv));
        Assert.Empty(Directory.GetFileSystemEntries(_folder));
        Assert.NotEmpty(report.Bytes(ReportFormat.Excel));
    }

    /// <summary>Takes so many bytes and then fails as a full disk does.</summary>
    private sealed class FullDisk(Stream inner, int room) : Stream
    {
        private const int NoSpaceLeft = 28;
        private int _left = room;

        public override bool CanRead => false;
        public override bool CanSeek => false;
        public override bool CanWrite => true;
        public override long Length => throw new NotSupportedException();
        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }
        public override void Flush() => inner.Flush();
        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();
        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count)
        {
            var fits = Math.Min(count, _left);
            inner.Write(buffer, offset, fits);
            _left -= fits;
            if (fits < count) { throw new IOException("No space left on device", NoSpaceLeft); }
        }
    }
}
