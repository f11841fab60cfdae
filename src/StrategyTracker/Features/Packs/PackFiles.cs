using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Packs;
using StrategyTracker.Reports;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Packs;

/// <summary>Where issued packs are kept. Section "Packs".</summary>
public sealed record PackOptions
{
    public const string Section = "Packs";
    /// <summary>Outside the web root; relative to the content root.</summary>
    [Required] public string Folder { get; set; } = "data/packs";
}

/// <summary>
/// Keeps issued packs whole, each under the hash of what it holds. A file comes before its row, so that no row is ever without its
/// file; a file whose row was not saved after all does no harm.
/// </summary>
public class PackFiles(IOptions<PackOptions> options) : IUseCase
{
    private string Folder => options.Value.Folder;

    /// <summary>Writes a file whole or not at all.</summary>
    /// <param name="write">Writes the pack to the stream.</param>
    /// <exception cref="RuleViolation">The folder cannot be written to, or the disk is full; nothing is left there.</exception>
    public StoredPackFile Keep(Action<Stream> write)
    {
        string? unfinished = null;
        try
        {
            Directory.CreateDirectory(Folder);
            unfinished = Path.Combine(Folder, $".{Guid.NewGuid():N}.part");
            using (var file = New(unfinished))
            {
                write(file);
                file.Flush();
                (file as FileStream)?.Flush(flushToDisk: true);          // a full disk shows here at the latest
            }
            var stored = Read(unfinished);                               // the hash of what the disk holds, not of what was sent to it
            File.Move(unfinished, PathOf(stored.Name), overwrite: true);
            return stored;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new RuleViolation($"The pack cannot be kept in {Folder}: {Reason(fault)} Nothing was issued.");
        }
        finally
        {
            if (unfinished is not null && File.Exists(unfinished)) { File.Delete(unfinished); }
        }
    }

    /// <summary>The stored file; null when it is not there.</summary>
    public Stream? Open(string name) => File.Exists(PathOf(name)) ? File.OpenRead(PathOf(name)) : null;

    /// <summary>Reads the stored file and holds it against size and hash.</summary>
    public KeptFileState Compare(StoredPackFile written) => KeptFile.Compare(PathOf(written.Name), written.Size, written.Sha256);

    public string PathOf(string name) => Path.Combine(Folder, Path.GetFileName(name));

    /// <summary>Where a disk that fills up can stand in a test.</summary>
    protected virtual Stream New(string path) => new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 64 * 1024);

    private static StoredPackFile Read(string path)
    {
        var (size, hash) = KeptFile.Read(path);
        return new($"{hash}.pdf", size, hash);
    }

    // ERROR_DISK_FULL and ENOSPC.
    private static string Reason(Exception fault) => (fault.HResult & 0xFFFF) switch
    {
        0x70 or 0x1C => "the disk is full.",
        _ when fault is UnauthorizedAccessException => "this program may not write there.",
        _ when fault is ReportNotWritten => fault.Message,
        _ => "the folder cannot be written to.",
    };
}
