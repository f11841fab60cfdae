using StrategyTracker.Reports.Blocks;

namespace StrategyTracker.Reports.Html;

/// <summary>Writes tables: a caption, header cells with their scope, each row's notes in a row of their own under it.</summary>
internal sealed class TableMarkup(Markup html)
{
    private int _tables;

    public void Write(Table table)
    {
        var caption = $"report-table-{Markup.Number(++_tables)}";
        // A wide table scrolls by itself, and so must be reached by keyboard and have a name.
        html.Element("div", () => html.Element("table", () =>
        {
            html.Words("caption", table.Summary, ("id", caption));
            html.Line();
            html.Element("thead", () => html.Element("tr", () =>
            {
                foreach (var column in table.Columns) { html.Words("th", column.Title, ("scope", "col"), ("class", column.IsNumber ? "report-number" : null)); }
            }));
            html.Line();
            html.Element("tbody", () =>
            {
                foreach (var row in table.Rows) { Row(table, row); }
            });
        }), ("class", "report-table"), ("role", "group"), ("aria-labelledby", caption), ("tabindex", "0"));
    }

    private void Row(Table table, Row row)
    {
        var hasNotes = row.Notes.Count > 0;
        html.Element("tr", () =>
        {
            for (var i = 0; i < row.Cells.Count; i++)
            {
                var column = table.Columns[i];
                var cell = row.Cells[i];
                html.Element(column.IsRowHeader ? "th" : "td", () => Cell(cell),
                    ("scope", column.IsRowHeader ? "row" : null),
                    ("rowspan", hasNotes && i == 0 ? "2" : null),
                    ("class", column.IsNumber ? cell.IsQuiet ? "report-number report-quiet" : "report-number" : cell.IsQuiet ? "report-quiet" : null));
            }
        }, ("class", row.IsTotal ? "report-total" : hasNotes ? "report-noted" : null));
        html.Line();
        if (hasNotes)
        {
            html.Element("tr", () => html.Element("td", () =>
            {
                foreach (var note in row.Notes) { Note(note); }
            }, ("colspan", Markup.Number(Math.Max(1, table.Columns.Count - 1)))), ("class", "report-note"));
            html.Line();
        }
    }

    private void Cell(Cell cell)
    {
        if (cell.Mark is { } tone)
        {
            html.Start("span", ("class", "report-state " + MarkSvg.ClassOf(tone)));
            html.Made(MarkSvg.Of(tone));
        }
        var address = WebLink.Of(cell.Address);
        if (address is not null) { html.Start("a", ("href", WebLink.Escaped(address)), ("rel", "noopener noreferrer nofollow")); }
        if (cell.IsStrong) { html.Words("strong", cell.Text); } else { html.Text(cell.Text); }
        if (address is not null) { html.End("a"); }
        if (cell.Mark is not null) { html.End("span"); }
        if (cell.Under is { Length: > 0 } under)
        {
            html.Text(" ");
            html.Words("span", under, ("class", "report-under"));
        }
    }

    private void Note(RowNote note)
    {
        if (!string.IsNullOrWhiteSpace(note.Lead)) { html.Words("p", note.Lead, ("class", "report-quiet")); }
        new ProseMarkup(html).Write(MarkdownText.Read(note.Text));
        if (note.Remark is not null) { html.Words("p", note.Remark, ("class", "report-quiet")); }
    }
}
