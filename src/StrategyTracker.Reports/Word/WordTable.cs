using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using StrategyTracker.Reports.Blocks;
using Block = StrategyTracker.Reports.Blocks;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using Table = DocumentFormat.OpenXml.Wordprocessing.Table;

namespace StrategyTracker.Reports.Word;

/// <summary>Writes a table row by row: the header row marked and repeated, rows not split over pages, each row's notes in a row under it.</summary>
internal sealed class WordTable(OpenXmlWriter writer, WordProse prose, WordLinks links)
{
    // A row longer than this may have to run over to the next page, or it would not be seen whole on any.
    private const int LongestUnsplit = 1_500;

    public void Write(Block.Table table, CancellationToken ct)
    {
        var widths = Widths(table.Columns);
        writer.WriteStartElement(new Table());
        writer.WriteElement(new TableProperties(
            new TableStyle { Val = WordStyles.Table },
            new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct },
            new TableLayout { Type = TableLayoutValues.Fixed },
            new TableLook { Val = "04A0", FirstRow = true, LastRow = false, FirstColumn = table.Columns[0].IsRowHeader, LastColumn = false, NoHorizontalBand = true, NoVerticalBand = true },
            new TableDescription { Val = CleanText.OneLine(table.Summary) }));
        writer.WriteElement(new TableGrid(widths.Select(w => new GridColumn { Width = Number(w) })));
        writer.WriteElement(new TableRow(
        [
            new TableRowProperties(new CantSplit(), new TableHeader()),
            .. table.Columns.Select((c, i) => new TableCell(CellLook(widths[i]), new Paragraph(Look(WordStyles.CellHead, c.IsNumber), WordParts.Run(c.Title)))),
        ]));
        foreach (var row in table.Rows)
        {
            ct.ThrowIfCancellationRequested();
            Row(table, row, widths);
        }
        writer.WriteEndElement();
        writer.WriteElement(new Paragraph(WordStyles.In(WordStyles.Quiet)));       // two tables in touch would become one
    }

    private void Row(Block.Table table, Block.Row row, int[] widths)
    {
        var hasNotes = row.Notes.Count > 0;
        writer.WriteElement(new TableRow(
        [
            RowLook(row.Cells.Sum(c => c.Text.Length + (c.Under?.Length ?? 0))),
            .. row.Cells.Select((c, i) => new TableCell(
            [
                CellLook(widths[i], merge: hasNotes && i == 0 ? MergedCellValues.Restart : null, open: hasNotes && i > 0 ? new BottomBorder { Val = BorderValues.Nil } : null),
                .. Cell(c, table.Columns[i], row.IsTotal, staysWithNext: hasNotes),
            ])),
        ]));
        if (!hasNotes) { return; }
        var notes = row.Notes.SelectMany(Note).ToList();
        writer.WriteElement(new TableRow(
        [
            RowLook(row.Notes.Sum(n => n.Text.Length)),
            new TableCell(CellLook(widths[0], merge: MergedCellValues.Continue), new Paragraph(WordStyles.In(WordStyles.Cell))),
            new TableCell([CellLook(widths.Skip(1).Sum(), span: Math.Max(1, widths.Length - 1), open: new TopBorder { Val = BorderValues.Nil }), .. notes.Count > 0 ? notes : [new Paragraph(WordStyles.In(WordStyles.Cell))]]),
        ]));
    }

    private static TableRowProperties RowLook(int length) => length <= LongestUnsplit ? new(new CantSplit()) : new();

    private IEnumerable<Paragraph> Note(RowNote note) =>
    [
        .. string.IsNullOrWhiteSpace(note.Lead) ? [] : new[] { new Paragraph(Look(WordStyles.CellQuiet, staysWithNext: true), WordParts.Run(note.Lead)) },
        .. prose.Of(MarkdownText.Read(note.Text), WordStyles.Cell),
        .. note.Remark is null ? [] : new[] { new Paragraph(WordStyles.In(WordStyles.CellQuiet), WordParts.Run(note.Remark)) },
    ];

    private IEnumerable<Paragraph> Cell(Block.Cell cell, Block.Column column, bool isTotal, bool staysWithNext)
    {
        var style = cell.IsQuiet ? WordStyles.CellFaint : WordStyles.Cell;
        yield return new Paragraph([Look(style, column.IsNumber, staysWithNext), .. Words(cell, isStrong: cell.IsStrong || isTotal || column.IsRowHeader)]);
        if (cell.Under is { Length: > 0 } under)
        {
            yield return new Paragraph(Look(WordStyles.CellQuiet, column.IsNumber, staysWithNext), WordParts.Run(under));
        }
    }

    private IEnumerable<OpenXmlElement> Words(Block.Cell cell, bool isStrong)
    {
        if (cell.Mark is { } tone) { return WordMark.Before(tone, cell.Text, isStrong); }
        var look = new RunProperties();
        var address = WebLink.Of(cell.Address);
        if (address is not null) { look.Append(new RunStyle { Val = WordStyles.Link }); }
        if (isStrong) { look.Append(new Bold(), new BoldComplexScript()); }
        var run = WordParts.Run(cell.Text, look.HasChildren ? look : null);
        return [address is null ? run : new Hyperlink(run) { Id = links.IdOf(address), History = true }];
    }

    private static ParagraphProperties Look(string style, bool isNumber = false, bool staysWithNext = false)
    {
        var look = WordStyles.In(style);
        if (staysWithNext) { look.Append(new KeepNext()); }
        if (isNumber) { look.Append(new Justification { Val = JustificationValues.Right }); }
        return look;
    }

    private static TableCellProperties CellLook(int width, int span = 1, MergedCellValues? merge = null, BorderType? open = null)
    {
        var look = new TableCellProperties(new TableCellWidth { Width = Number(width), Type = TableWidthUnitValues.Dxa });
        if (span > 1) { look.Append(new GridSpan { Val = span }); }
        if (merge is { } m) { look.Append(new VerticalMerge { Val = m }); }
        if (open is not null) { look.Append(new TableCellBorders(open)); }
        return look;
    }

    private static int[] Widths(IReadOnlyList<Block.Column> columns)
    {
        var all = columns.Sum(c => c.Share);
        return [.. columns.Select(c => (int)Math.Round(WordPage.TextWidth * c.Share / all))];
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
