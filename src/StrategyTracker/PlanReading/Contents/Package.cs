using System.IO.Compression;
using System.Text;

namespace StrategyTracker.PlanReading.Contents;

internal enum FileKind { Word, Workbook, Pdf, Html, Delimited, Text }

/// <summary>What kind of file it is, told from its bytes; one that cannot be read is refused with what to do.</summary>
internal static class Package
{
    private const int MostEntries = 10_000;

    public static FileKind KindOf(byte[] bytes, string fileName, PlanLimits limits)
    {
        var extension = Path.GetExtension(fileName).ToUpperInvariant();
        if (bytes.Length == 0) { throw new PlanUnreadable($"{fileName} is empty."); }
        if (Starts(bytes, 0xD0, 0xCF, 0x11, 0xE0)) { throw OldOrEncrypted(bytes, fileName, extension); }
        if (Starts(bytes, 0x50, 0x4B)) { return KindOfZip(bytes, fileName, limits); }
        var start = Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, 2048));
        if (start.Contains("%PDF-", StringComparison.Ordinal)) { return FileKind.Pdf; }
        if (start.StartsWith("{\\rtf", StringComparison.Ordinal))
        {
            throw new PlanUnreadable($"{fileName} is a rich text file: open it in Word and save it as .docx.");
        }
        if (extension is ".DOCX" or ".XLSX" or ".DOCM" or ".XLSM" or ".XLS" or ".DOC" or ".ODT" or ".ODS" or ".PDF")
        {
            throw new PlanUnreadable($"{fileName} is damaged, or is not what its name says: open it in the program it came from and save it again.");
        }
        if (extension is ".HTM" or ".HTML") { return FileKind.Html; }
        if (extension is not (".CSV" or ".TSV" or ".TXT" or ".TAB" or ".MD" or "") && start.Contains('\0', StringComparison.Ordinal) && !Starts(bytes, 0xFF, 0xFE) && !Starts(bytes, 0xFE, 0xFF))
        {
            throw new PlanUnreadable($"{fileName} is not a kind of file that can be read: save it as .docx, .xlsx, .csv or .pdf.");
        }
        return extension is ".CSV" or ".TSV" or ".TAB" ? FileKind.Delimited : FileKind.Text;
    }

    private static FileKind KindOfZip(byte[] bytes, string fileName, PlanLimits limits)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            if (zip.Entries.Count > MostEntries || zip.Entries.Sum(e => e.Length) > limits.UnpackedBytes)
            {
                throw new PlanUnreadable($"{fileName} would unpack to more than {limits.UnpackedBytes / 1024 / 1024} MB and was not opened: save the plan alone in a new file.");
            }
            var names = zip.Entries.Select(e => e.FullName.Replace('\\', '/')).ToHashSet(StringComparer.OrdinalIgnoreCase);
            if (names.Contains("mimetype") && names.Contains("content.xml"))
            {
                throw new PlanUnreadable($"{fileName} is an OpenDocument file: open it in LibreOffice and save it as .docx or .xlsx.");
            }
            if (zip.GetEntry("[Content_Types].xml") is not { } types) { throw new PlanUnreadable($"{fileName} is a packed folder: unpack it and choose the plan itself."); }
            using var reader = new StreamReader(types.Open(), Encoding.UTF8);
            var contents = reader.ReadToEnd();
            if (contents.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) || names.Any(n => n.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
            {
                throw new PlanUnreadable($"{fileName} holds macros and was not opened: save it as .docx or .xlsx, which hold none.");
            }
            if (contents.Contains("sheet.binary", StringComparison.OrdinalIgnoreCase)) { throw new PlanUnreadable($"{fileName} is a binary workbook: open it in Excel and save it as .xlsx."); }
            if (contents.Contains("wordprocessingml", StringComparison.OrdinalIgnoreCase)) { return FileKind.Word; }
            if (contents.Contains("spreadsheetml", StringComparison.OrdinalIgnoreCase)) { return FileKind.Workbook; }
            throw new PlanUnreadable($"{fileName} is neither a Word document nor an Excel workbook: save the plan as .docx or .xlsx.");
        }
        catch (InvalidDataException fault) { throw Damaged(fileName, fault); }
    }

    public static PlanUnreadable Damaged(string fileName, Exception? fault = null) =>
        new($"{fileName} is damaged: open it in the program it came from, save it again and try once more.", fault);

    private static PlanUnreadable OldOrEncrypted(byte[] bytes, string fileName, string extension)
    {
        var isEncrypted = bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0;
        if (isEncrypted) { return new PlanUnreadable($"{fileName} is protected by a password: save it without one and try again."); }
        return extension is ".DOC" or ".DOT" || bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes("WordDocument")) >= 0
            ? new PlanUnreadable($"{fileName} is in the old Word format: open it in Word and save it as .docx.")
            : new PlanUnreadable($"{fileName} is in the old Excel format (.xls): open it in Excel and save it as .xlsx.");
    }

    private static bool Starts(byte[] bytes, params byte[] with) => bytes.AsSpan().StartsWith(with);
}
