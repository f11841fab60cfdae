using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using StrategyTracker.Domain;
using StrategyTracker.Features.EvidenceStore;

namespace StrategyTracker.IntegrationTests.Features.EvidenceStore;

[Trait("Runs", "once")]       // no database that could be either
public sealed class EvidenceFilesTests : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("strategytracker-evidence-");
    private readonly EvidenceFiles _files;

    public EvidenceFilesTests() => _files = new EvidenceFiles(Options.Create(new EvidenceOptions { Folder = "kept", LargestMegabytes = 1 }), new Host(_root.FullName));

    public void Dispose() => _root.Delete(recursive: true);

    private string[] OnDisk => Directory.Exists(Path.Combine(_root.FullName, "kept")) ? Directory.GetFiles(Path.Combine(_root.FullName, "kept")) : [];
    private Task<StrategyTracker.Domain.ActionPoints.StoredFile> KeepAsync(string name, byte[] content) => _files.KeepAsync(name, new MemoryStream(content));
    private async Task<string> RefusalAsync(string name, byte[] content)
    {
        var refusal = await Assert.ThrowsAsync<RuleViolation>(() => KeepAsync(name, content));
        Assert.Empty(OnDisk);
        Assert.Equal(["kept"], Directory.GetFileSystemEntries(_root.FullName).Select(Path.GetFileName).DefaultIfEmpty("kept"));
        return refusal.Message;
    }

    public static TheoryData<string, string> Kinds => new()
    {
        { "minutes.pdf", "application/pdf" }, { "MINUTES.PDF", "application/pdf" }, { "room.png", "image/png" }, { "room.jpg", "image/jpeg" }, { "room.jpeg", "image/jpeg" },
        { "policy.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document" }, { "figures.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
        { "talk.pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation" }, { "policy.odt", "application/vnd.oasis.opendocument.text" },
        { "figures.ods", "application/vnd.oasis.opendocument.spreadsheet" }, { "notes.txt", "text/plain" }, { "figures.csv", "text/csv" },
    };

    [Theory, MemberData(nameof(Kinds))]
    public async Task An_allowed_file_is_kept_under_a_name_of_ours_and_read_back(string name, string type)
    {
        var content = Sample(name);

        var kept = await KeepAsync(name, content);

        Assert.Equal((name, type, content.LongLength, Convert.ToHexStringLower(SHA256.HashData(content))), (kept.OriginalName, kept.ContentType, kept.Size, kept.Sha256));
        Assert.Matches("^[0-9a-f]{32}\\.[a-z]+$", kept.StoredName);
        Assert.Equal([kept.StoredName], OnDisk.Select(Path.GetFileName));
        await using var back = _files.Open(kept.StoredName)!;
        using var copy = new MemoryStream();
        await back.CopyToAsync(copy);
        Assert.Equal(content, copy.ToArray());
        _files.Forget(kept);
        Assert.Empty(OnDisk);
        Assert.Null(_files.Open(kept.StoredName));
    }

    [Theory]
    [InlineData("virus.exe")]
    [InlineData("page.html")]
    [InlineData("drawing.svg")]
    [InlineData("macro.docm")]
    [InlineData("minutes.pdf.exe")]
    [InlineData("minutes")]
    [InlineData("minutes.pdf/")]
    [InlineData("minutes.pdf:stream.js")]
    public async Task Other_kinds_are_refused(string name) => Assert.Matches("files of these kinds can: pdf|has no name", await RefusalAsync(name, "%PDF-1.7"u8.ToArray()));

    [Theory]
    [InlineData("minutes.pdf")]
    [InlineData("room.png")]
    [InlineData("room.jpg")]
    [InlineData("policy.docx")]
    [InlineData("figures.ods")]
    public async Task A_file_must_be_what_its_name_says(string name) =>
        Assert.Equal($"\"{name}\" is not what its name says it is, so it was not kept.", await RefusalAsync(name, "MZ\u0090\0this is a program"u8.ToArray()));

    [Theory]
    [InlineData("policy.docx", "figures.xlsx")]
    [InlineData("figures.xlsx", "policy.odt")]
    [InlineData("talk.pptx", "plain.zip")]
    [InlineData("policy.odt", "figures.ods")]
    [InlineData("policy.docx", "broken")]
    public async Task A_packed_file_must_hold_what_its_name_says(string name, string really) =>
        Assert.Equal($"\"{name}\" is not what its name says it is, so it was not kept.", await RefusalAsync(name, really == "broken" ? [0x50, 0x4B, 3, 4, 0, 0] : Sample(really)));

    [Fact]
    public async Task Text_with_binary_in_it_is_refused_wherever_it_stands()
    {
        Assert.Contains("not plain text", await RefusalAsync("notes.txt", "MZ\0\0"u8.ToArray()), StringComparison.Ordinal);
        Assert.Contains("not plain text", await RefusalAsync("notes.txt", [.. Enumerable.Repeat((byte)'a', 100_000), 0]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_file_is_refused() => Assert.Equal("\"minutes.pdf\" is empty.", await RefusalAsync("minutes.pdf", []));

    [Fact]
    public async Task A_file_over_the_limit_leaves_nothing_on_the_disk_and_one_at_the_limit_is_kept()
    {
        var most = new byte[1024 * 1024];
        "%PDF-1.7"u8.CopyTo(most);

        Assert.Equal("\"big.pdf\" is larger than 1 MB, the most that is kept.", await RefusalAsync("big.pdf", [.. most, 1]));
        Assert.Equal(most.Length, (await KeepAsync("big.pdf", most)).Size);
    }

    [Fact]
    public async Task A_stream_that_breaks_leaves_nothing_on_the_disk()
    {
        await Assert.ThrowsAsync<IOException>(() => _files.KeepAsync("minutes.pdf", new Breaking()));

        Assert.Empty(OnDisk);
    }

    [Theory]
    [InlineData("../../etc/passwd.txt", "passwd.txt")]
    [InlineData("C:\\x\\y.pdf", "y.pdf")]
    [InlineData("..\\..\\y.pdf", "y.pdf")]
    [InlineData("/etc/cron.d/y.pdf", "y.pdf")]
    [InlineData("a\r\nSet-Cookie: x=1.pdf", "aSet-Cookie x=1.pdf")]
    [InlineData("a\0b\u0007\u009fc.pdf", "abc.pdf")]
    [InlineData("  <b>\"x\"|?*.pdf. ", "bx.pdf")]
    [InlineData("Prøve “møte” 2008.pdf", "Prøve “møte” 2008.pdf")]
    [InlineData("fdp.\u202Etxt.pdf", "fdp.txt.pdf")]
    [InlineData("half \uD83D.pdf", "half .pdf")]
    public async Task Only_the_plain_last_part_of_a_name_is_kept_as_data(string name, string plain)
    {
        var kept = await KeepAsync(name, plain.EndsWith("txt", StringComparison.Ordinal) ? "Words."u8.ToArray() : "%PDF-1.7"u8.ToArray());

        Assert.Equal(plain, kept.OriginalName);
        Assert.Equal(Path.Combine(_root.FullName, "kept", kept.StoredName), Assert.Single(OnDisk));
    }

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("a/")]
    [InlineData("\u0001\u0002")]
    public async Task A_name_with_nothing_in_it_is_refused(string name) => Assert.Equal("The file has no name.", await RefusalAsync(name, "%PDF-"u8.ToArray()));

    [Fact]
    public async Task A_very_long_name_keeps_its_end()
    {
        var kept = await KeepAsync(new string('a', 300) + "😀.pdf", "%PDF-1.7"u8.ToArray());

        Assert.EndsWith("a😀.pdf", kept.OriginalName, StringComparison.Ordinal);
        Assert.True(kept.OriginalName.Length <= 200);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_to_gets_a_sentence()
    {
        await File.WriteAllTextAsync(Path.Combine(_root.FullName, "kept"), "in the way");

        var refusal = await Assert.ThrowsAsync<RuleViolation>(() => KeepAsync("minutes.pdf", "%PDF-1.7"u8.ToArray()));

        Assert.StartsWith("\"minutes.pdf\" cannot be kept:", refusal.Message, StringComparison.Ordinal);
    }

    /// <summary>A small file that is what its name says.</summary>
    internal static byte[] Sample(string name) => Path.GetExtension(name).ToLowerInvariant() switch
    {
        ".pdf" => "%PDF-1.7 minutes"u8.ToArray(),
        ".png" => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2],
        ".jpg" or ".jpeg" => [0xFF, 0xD8, 0xFF, 0xE0, 1, 2],
        ".docx" => Packed("word/document.xml", "<w/>"),
        ".xlsx" => Packed("xl/workbook.xml", "<x/>"),
        ".pptx" => Packed("ppt/presentation.xml", "<p/>"),
        ".odt" => Packed("mimetype", "application/vnd.oasis.opendocument.text"),
        ".ods" => Packed("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        ".zip" => Packed("run.exe", "MZ"),
        _ => "Words, with ünïcode."u8.ToArray(),
    };

    private static byte[] Packed(string entry, string content)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var inside = zip.CreateEntry(entry, CompressionLevel.NoCompression).Open();
            inside.Write(Encoding.UTF8.GetBytes(content));
        }
        return stream.ToArray();
    }

    private sealed class Breaking : MemoryStream
    {
        private bool _begun;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (_begun) { throw new IOException("The connection was lost."); }
            _begun = true;
            "%PDF-"u8.CopyTo(buffer.Span);
            return new(buffer.Length);
        }
    }

    private sealed class Host(string root) : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = "Test";
        public string ApplicationName { get; set; } = "Test";
        public string ContentRootPath { get; set; } = root;
        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
