using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;

namespace StrategyTracker.Features.EvidenceStore;

/// <summary>Where evidence files are kept and how large they may be. Section "Evidence".</summary>
public sealed record EvidenceOptions
{
    public const string Section = "Evidence";
    /// <summary>Outside the web root; relative to the content root.</summary>
    [Required] public string Folder { get; set; } = "data/evidence";
    [Range(1, 500)] public int LargestMegabytes { get; set; } = 25;
}

/// <summary>
/// Keeps evidence files under names of our own, outside the web root; the name a file came with is kept as data only.
/// Types are allowed one by one, and a file must look like what its name says.
/// </summary>
public sealed class EvidenceFiles(IOptions<EvidenceOptions> options, IHostEnvironment host) : IUseCase
{
    private static readonly Dictionary<string, Kind> Allowed = new(StringComparer.OrdinalIgnoreCase)
    {
        [".pdf"] = new("application/pdf", "%PDF-"u8.ToArray()),
        [".png"] = new("image/png", [0x89, 0x50, 0x4E, 0x47]),
        [".jpg"] = new("image/jpeg", [0xFF, 0xD8, 0xFF]),
        [".jpeg"] = new("image/jpeg", [0xFF, 0xD8, 0xFF]),
        [".docx"] = new("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Zip, "word/"),
        [".xlsx"] = new("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Zip, "xl/"),
        [".pptx"] = new("application/vnd.openxmlformats-officedocument.presentationml.presentation", Zip, "ppt/"),
        [".odt"] = new("application/vnd.oasis.opendocument.text", Zip, OpenDocument),
        [".ods"] = new("application/vnd.oasis.opendocument.spreadsheet", Zip, OpenDocument),
        [".txt"] = new("text/plain", []),
        [".csv"] = new("text/csv", []),
    };

    private const string OpenDocument = "mimetype";
    private const int LongestName = 200;

    private static byte[] Zip => [0x50, 0x4B, 0x03, 0x04];

    public long LargestBytes => options.Value.LargestMegabytes * 1024L * 1024L;
    public string LargestWords => $"{options.Value.LargestMegabytes} MB";
    public static string AllowedWords => string.Join(", ", Allowed.Keys.Select(k => k[1..]));
    public static string Accept => string.Join(",", Allowed.Keys);

    /// <summary>Streams a file to the store. Nothing is left behind when it is refused.</summary>
    /// <exception cref="RuleViolation">The type is not allowed, the content does not match the name, it is empty or too large.</exception>
    public async Task<StoredFile> KeepAsync(string name, Stream content, CancellationToken ct = default)
    {
        var original = PlainName(name);
        if (!Allowed.TryGetValue(Path.GetExtension(original), out var type)) { throw new RuleViolation($"\"{original}\" cannot be evidence: files of these kinds can: {AllowedWords}."); }
        var stored = $"{Guid.CreateVersion7():N}{Path.GetExtension(original).ToLowerInvariant()}";
        var path = PathOf(stored);
        await using var file = New(original, path);
        try
        {
            var (size, hash) = await CopyAsync(original, content, file, type, ct);
            if (type.Holds is not null && !type.IsIn(file)) { throw IsNot(original); }
            return new StoredFile(original, stored, type.ContentType, size, hash);
        }
        catch
        {
            await file.DisposeAsync();
            File.Delete(path);
            throw;
        }
    }

    /// <summary>Takes a kept file away again, when what it was for was not saved.</summary>
    public void Forget(StoredFile file) => File.Delete(PathOf(file.StoredName));

    public Stream? Open(string storedName) => File.Exists(PathOf(storedName)) ? File.OpenRead(PathOf(storedName)) : null;

    private static FileStream New(string name, string path)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            return new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new RuleViolation($"\"{name}\" cannot be kept: the folder for evidence cannot be written to. An administrator can put that right.");
        }
    }

    private async Task<(long Size, string Hash)> CopyAsync(string name, Stream content, FileStream file, Kind type, CancellationToken ct)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[64 * 1024];
        long size = 0;
        int read;
        while ((read = await content.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, ct)) > 0)
        {
            if (size == 0 && !buffer.AsSpan(0, read).StartsWith(type.Start)) { throw IsNot(name); }
            if (type.Start.Length == 0 && buffer.AsSpan(0, read).Contains((byte)0)) { throw new RuleViolation($"\"{name}\" is not plain text, so it was not kept."); }
            size += read;
            if (size > LargestBytes) { throw new RuleViolation($"\"{name}\" is larger than {LargestWords}, the most that is kept."); }
            hash.AppendData(buffer, 0, read);
            await file.WriteAsync(buffer.AsMemory(0, read), ct);
        }
        if (size == 0) { throw new RuleViolation($"\"{name}\" is empty."); }
        return (size, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    private static RuleViolation IsNot(string name) => new($"\"{name}\" is not what its name says it is, so it was not kept.");

    /// <summary>The last part of a name, without anything that means something to a file system or a header.</summary>
    private static string PlainName(string name)
    {
        var last = name.Replace('\\', '/').Split('/')[^1];
        var plain = string.Concat(last.EnumerateRunes().Where(IsPlain)).Trim(' ', '.');
        if (plain.Length == 0) { throw new RuleViolation("The file has no name."); }
        if (plain.Length <= LongestName) { return plain; }
        return char.IsLowSurrogate(plain[^LongestName]) ? plain[^(LongestName - 1)..] : plain[^LongestName..];
    }

    /// <summary>Neither invisible, such as a mark that turns the reading direction round, nor broken, nor with a meaning of its own.</summary>
    private static bool IsPlain(Rune letter) =>
        Rune.GetUnicodeCategory(letter) is not (UnicodeCategory.Control or UnicodeCategory.Format) && letter != Rune.ReplacementChar && letter.Value is not ('"' or '<' or '>' or '|' or ':' or '*' or '?');

    private string PathOf(string storedName) => Path.Combine(host.ContentRootPath, options.Value.Folder, storedName);

    /// <summary>A kind of file: how its bytes begin, none for plain text, and what a packed one holds.</summary>
    private sealed record Kind(string ContentType, byte[] Start, string? Holds = null)
    {
        /// <summary>Whether the packed file holds what its kind holds: parts of that name or, for OpenDocument, the type's own name.</summary>
        public bool IsIn(Stream file)
        {
            try
            {
                using var packed = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
                if (Holds != OpenDocument) { return packed.Entries.Any(e => e.FullName.StartsWith(Holds!, StringComparison.Ordinal)); }
                using var words = packed.GetEntry(OpenDocument)?.Open();
                var said = new byte[100];
                return words is not null && Encoding.ASCII.GetString(said, 0, words.ReadAtLeast(said, said.Length, throwOnEndOfStream: false)).Trim() == ContentType;
            }
            catch (InvalidDataException)
            {
                return false;
            }
        }
    }
}
