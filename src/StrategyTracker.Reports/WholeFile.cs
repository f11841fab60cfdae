namespace StrategyTracker.Reports;

/// <summary>Writes a file whole or not at all: under a name of its own beside the final one, then renamed.</summary>
internal static class WholeFile
{
    public static void Write(string path, Action<Stream> write)
    {
        var (target, folder) = Place(path);
        var unfinished = Path.Combine(folder, $".report-{Guid.NewGuid():N}.part");
        try
        {
            using (var file = new FileStream(unfinished, FileMode.CreateNew, FileAccess.Write, FileShare.None, 64 * 1024))
            {
                write(file);
                file.Flush(flushToDisk: true);                       // a full disk shows here at the latest
            }
            File.Move(unfinished, target, overwrite: true);
        }
        catch (ReportNotWritten)
        {
            Remove(unfinished);
            throw;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            Remove(unfinished);
            throw new ReportNotWritten($"The report could not be written to {target}: {Reason(failure)}", failure);
        }
        catch
        {
            Remove(unfinished);
            throw;
        }
    }

    private static (string Target, string Folder) Place(string path)
    {
        if (string.IsNullOrWhiteSpace(path) || path.Contains('\0', StringComparison.Ordinal)) { throw new ReportNotWritten("The report needs the name of a file to be written to."); }
        var target = Path.GetFullPath(path);
        if (Directory.Exists(target) || Path.EndsInDirectorySeparator(path)) { throw new ReportNotWritten($"The report could not be written to {target}: that is a folder, not a file."); }
        var folder = Path.GetDirectoryName(target)!;
        return Directory.Exists(folder) ? (target, folder) : throw new ReportNotWritten($"The report could not be written to {target}: there is no folder {folder}.");
    }

    private static void Remove(string unfinished)
    {
        try { File.Delete(unfinished); }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException) { }   // the first failure is the one to tell
    }

    // ERROR_DISK_FULL and ENOSPC; a file's name is not a reason, and the runtime's own message repeats it.
    private static string Reason(Exception failure) => (failure.HResult & 0xFFFF) switch
    {
        0x70 or 0x1C => "the disk is full.",
        _ when failure is UnauthorizedAccessException => "this program may not write there.",
        _ when failure is PathTooLongException => "its name is too long.",
        _ => failure.Message.TrimEnd('.').ReplaceLineEndings(" ") + ".",
    };
}
