using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace StrategyTracker.PlanReading.Contents;

/// <summary>What a file of values between commas, semicolons or tabs holds, and in which alphabet.</summary>
internal static class DelimitedContents
{
    static DelimitedContents() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static Held Read(byte[] bytes, PlanLimits limits, CancellationToken cancel)
    {
        var held = new Held();
        var text = Decoded(bytes);
        char? told = null;
        if (text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && text.Length > 4)
        {
            told = text[4];
            text = text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..];
        }
        var grid = Grid(text, told ?? DelimiterOf(text), "rows", limits, cancel);
        if (grid.Rows.Count > 0) { held.Blocks.Add(grid); }
        return held;
    }

    public static string Decoded(byte[] bytes)
    {
        if (bytes.AsSpan().StartsWith<byte>([0xEF, 0xBB, 0xBF])) { return Encoding.UTF8.GetString(bytes, 3, bytes.Length - 3); }
        if (bytes.AsSpan().StartsWith<byte>([0xFF, 0xFE])) { return Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2); }
        if (bytes.AsSpan().StartsWith<byte>([0xFE, 0xFF])) { return Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2); }
        var zeros = bytes.AsSpan(0, Math.Min(bytes.Length, 400));
        if (zeros.Length >= 4 && zeros.Count((byte)0) > zeros.Length / 4) { return zeros[0] == 0 ? Encoding.BigEndianUnicode.GetString(bytes) : Encoding.Unicode.GetString(bytes); }
        try { return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes); }
        catch (DecoderFallbackException) { return Encoding.GetEncoding(1252).GetString(bytes); }
    }

    /// <summary>The separator that cuts the first rows most evenly, whatever stands between quotation marks.</summary>
    public static char DelimiterOf(string text)
    {
        var best = (Sign: ',', Score: 0.0);
        foreach (var sign in new[] { ',', ';', '\t', '|' })
        {
            var (counts, quoted, count) = (new List<int>(), false, 0);
            foreach (var c in text.AsSpan(0, Math.Min(text.Length, 40_000)))
            {
                if (c == '"') { quoted = !quoted; }
                else if (c == sign && !quoted) { count++; }
                else if (c == '\n' && !quoted) { counts.Add(count); count = 0; if (counts.Count > 60) { break; } }
            }
            if (count > 0) { counts.Add(count); }
            var filled = counts.Where(n => n > 0).ToList();
            if (filled.Count == 0) { continue; }
            var mode = filled.GroupBy(n => n).OrderByDescending(g => g.Count()).ThenByDescending(g => g.Key).First();
            var score = mode.Count() * (1 + Math.Log(mode.Key + 1)) / counts.Count;
            if (score > best.Score) { best = (sign, score); }
        }
        return best.Sign;
    }

    public static GridBlock Grid(string text, char delimiter, string where, PlanLimits limits, CancellationToken cancel)
    {
        var grid = new GridBlock(where, null);
        using var reader = new StringReader(text);
        using var csv = new CsvParser(reader, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = delimiter.ToString(), BadDataFound = null, IgnoreBlankLines = false, LineBreakInQuotedFieldIsBadData = false,
        });
        for (var row = 0; csv.Read(); row++)
        {
            cancel.ThrowIfCancellationRequested();
            grid.RowNumbers.Add(row + 1);
            grid.Rows.Add([]);
            var record = csv.Record ?? [];
            for (var column = 0; column < record.Length; column++)
            {
                if (record[column].Length > limits.CellCharacters)
                {
                    throw new PlanUnreadable($"Row {row + 1}, column {column + 1} holds more than {limits.CellCharacters:N0} characters: shorten it and try again.");
                }
                if (CellLine.AllOf(record[column]) is { Count: > 0 } lines) { grid.Put(new GridCell { Row = row, Column = column, Lines = lines }); }
            }
        }
        return grid;
    }
}
