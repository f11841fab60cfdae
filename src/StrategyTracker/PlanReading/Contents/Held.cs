using System.Text;

namespace StrategyTracker.PlanReading.Contents;

/// <summary>White space as one reads it: runs of it are one space, and what has no width is gone.</summary>
internal static class Folded
{
    public static string Text(string? text)
    {
        if (string.IsNullOrEmpty(text)) { return ""; }
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c)) { if (folded.Length > 0 && folded[^1] != ' ') { folded.Append(' '); } }
            else if (c is not ('\u200B' or '\u200C' or '\u2060' or '\uFEFF' or '\u00AD') && !char.IsControl(c)) { folded.Append(c); }
        }
        return folded.ToString().TrimEnd();
    }
}

/// <summary>One line or bullet of a cell. Level is -1 where it is no bullet.</summary>
internal sealed record CellLine(string Text, int Level = -1, string? Number = null)
{
    public string Whole => Number is null ? Text : Text.Length == 0 ? Number : $"{Number} {Text}";

    private const string Bullets = "•●○◦▪■□▫►▶‣⁃∙·➢➤❖✦\uF0B7\uF0A7\uF0D8\uF0FC";

    /// <summary>A line of plain text, in which a bullet is a character.</summary>
    public static CellLine Of(string line)
    {
        var indent = line.TakeWhile(c => c is ' ' or '\t' or '\u00A0').Sum(c => c == '\t' ? 4 : 1);
        var text = Folded.Text(line).TrimStart();
        if (text.Length > 1 && Bullets.Contains(text[0], StringComparison.Ordinal)) { return new(text[1..].Trim(), IsInner(text[0], indent)); }
        if (text.Length > 2 && text[0] is '-' or '–' or '—' or '*' && text.Length > 2 && text[1] == ' ') { return new(text[2..].Trim(), indent >= 2 ? 1 : 0); }
        if (text.Length > 2 && text.StartsWith("o ", StringComparison.Ordinal) && (char.IsUpper(text[2]) || indent >= 2)) { return new(text[2..].Trim(), 1); }
        return new(text);
    }

    private static int IsInner(char bullet, int indent) => bullet is '○' or '◦' or '▫' || indent >= 3 ? 1 : 0;

    public static List<CellLine> AllOf(string text) =>
        [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Of).Where(l => l.Text.Length > 0)];
}

/// <summary>One cell of a table, merged ones as one.</summary>
internal sealed class GridCell
{
    public required int Row { get; init; }
    public required int Column { get; init; }
    public int RowSpan { get; set; } = 1;
    public int ColumnSpan { get; set; } = 1;
    public List<CellLine> Lines { get; init; } = [];
    public string? Colour { get; init; }
    public bool IsBold { get; init; }
    public DateOnly? Day { get; init; }

    private string? _text;
    public string Text => _text ??= Folded.Text(string.Join(' ', Lines.Select(l => l.Whole)));
    public bool IsEmpty => Text.Length == 0;
}

internal abstract record Block(string Where);

internal sealed record HeadingBlock(string Where, string Text, int Level, bool IsTitle = false, bool IsGuessed = false) : Block(Where);

internal sealed record ParagraphBlock(string Where, string Text) : Block(Where);

/// <summary>An item of a list; the outermost level is 0.</summary>
internal sealed record ItemBlock(string Where, string Text, int Level, string? Number) : Block(Where);

/// <summary>A table or sheet, its merged cells resolved: each place of a merged cell holds the same cell.</summary>
internal sealed record GridBlock(string Where, string? SheetName) : Block(Where)
{
    /// <summary>The number of its first row, as the file counts them.</summary>
    public List<int> RowNumbers { get; } = [];
    public List<GridCell?[]> Rows { get; } = [];
    public int Width { get; set; }
    public HashSet<int> MarkedHeaders { get; } = [];

    public GridCell? Cell(int row, int column) => column < Rows[row].Length ? Rows[row][column] : null;

    /// <summary>The cells that begin in this row, from the left.</summary>
    public IEnumerable<GridCell> CellsOf(int row) => Rows[row].OfType<GridCell>().Where(c => c.Row == row && !c.IsEmpty).Distinct();

    /// <summary>The cells seen in this row, those merged down into it too.</summary>
    public IEnumerable<GridCell> SeenIn(int row) => Rows[row].OfType<GridCell>().Where(c => !c.IsEmpty).Distinct();

    public string RowWhere(int row) => $"{Where}, row {RowNumbers[row]}";

    public string WhereOf(GridCell cell, string? heading = null) => SheetName is not null
        ? $"{Where}, {ColumnName(cell.Column)}{RowNumbers[cell.Row]}"
        : $"{RowWhere(cell.Row)}, column {(string.IsNullOrEmpty(heading) ? cell.Column + 1 : heading)}";

    public void Put(GridCell cell)
    {
        while (Rows.Count < cell.Row + cell.RowSpan) { RowNumbers.Add(RowNumbers.Count == 0 ? 1 : RowNumbers[^1] + 1); Rows.Add([]); }
        for (var r = cell.Row; r < cell.Row + cell.RowSpan; r++)
        {
            if (Rows[r].Length < cell.Column + cell.ColumnSpan)
            {
                var row = Rows[r];
                Array.Resize(ref row, cell.Column + cell.ColumnSpan);
                Rows[r] = row;
            }
            for (var c = cell.Column; c < cell.Column + cell.ColumnSpan; c++) { Rows[r][c] = cell; }
        }
        Width = Math.Max(Width, cell.Column + cell.ColumnSpan);
    }

    public static string ColumnName(int column)
    {
        var name = "";
        for (var n = column + 1; n > 0; n = (n - 1) / 26) { name = (char)('A' + ((n - 1) % 26)) + name; }
        return name;
    }
}

/// <summary>What a file holds, in order, whatever its format; and what is in it beside the text: notes, deletions, headers of pages.</summary>
internal sealed class Held
{
    public List<Block> Blocks { get; } = [];
    public List<LeftText> Beside { get; } = [];
    public List<string> Remarks { get; } = [];

    public void Remark(string remark) { if (!Remarks.Contains(remark)) { Remarks.Add(remark); } }

    public void Leave(string where, string text, string why)
    {
        text = Folded.Text(text);
        if (text.Length > 0) { Beside.Add(new LeftText(where, text, why)); }
    }
}
