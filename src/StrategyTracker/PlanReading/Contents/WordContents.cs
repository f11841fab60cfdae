using System.Text;
using System.Xml;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;

namespace StrategyTracker.PlanReading.Contents;

/// <summary>What a Word document holds. Tracked changes are read as accepted.</summary>
internal sealed class WordContents
{
    private sealed record Style(string Name, int? Outline, string? List, int ListLevel, bool IsBold);

    private readonly Held _held = new();
    private readonly Dictionary<string, Style> _styles = [];
    private readonly CancellationToken _cancel;
    private WordNumbering _numbering = new(null);
    private int _paragraphs, _tables;

    private WordContents(CancellationToken cancel) => _cancel = cancel;

    public static Held Read(Stream file, CancellationToken cancel)
    {
        using var package = WordprocessingDocument.Open(file, isEditable: false);
        var main = package.MainDocumentPart ?? throw new InvalidDataException("no document");
        var reader = new WordContents(cancel);
        reader.ReadStyles(Load(main.StyleDefinitionsPart));
        reader._numbering = new WordNumbering(Load(main.NumberingDefinitionsPart));
        if (Load(main)?.Child("body") is { } body) { reader.ReadBlocks(body, "paragraph"); }
        foreach (var part in main.HeaderParts) { reader.LeavePart(part, "header of the page", "The header of a page."); }
        foreach (var part in main.FooterParts) { reader.LeavePart(part, "footer of the page", "The footer of a page."); }
        reader.LeaveNotes(Load(main.FootnotesPart), "footnote", "A footnote.");
        reader.LeaveNotes(Load(main.EndnotesPart), "endnote", "An endnote.");
        reader.LeaveNotes(Load(main.WordprocessingCommentsPart), "comment", "A comment beside the text.");
        return reader._held;
    }

    private static XElement? Load(OpenXmlPart? part)
    {
        if (part is null) { return null; }
        using var stream = part.GetStream(FileMode.Open, FileAccess.Read);
        if (stream is { CanSeek: true, Length: 0 }) { return null; }
        using var xml = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        return XElement.Load(xml, LoadOptions.PreserveWhitespace);
    }

    private void ReadStyles(XElement? styles)
    {
        if (styles is null) { return; }
        var all = styles.Elements().Named("style").Where(s => s.Value("styleId") is not null).GroupBy(s => s.Value("styleId")!).ToDictionary(g => g.Key, g => g.First());
        foreach (var (id, _) in all)
        {
            string name = "", list = "";
            int? outline = null;
            bool? bold = null;
            var (level, at) = (0, id);
            for (var depth = 0; depth < 12 && at is not null && all.TryGetValue(at, out var style); depth++)
            {
                if (depth == 0) { name = style.Child("name")?.Value("val") ?? id; }
                if (outline is null && style.Path("pPr", "outlineLvl") is { } o) { outline = o.Number("val"); }
                if (list.Length == 0 && style.Path("pPr", "numPr") is { } n) { list = n.Child("numId")?.Value("val") ?? ""; level = n.Child("ilvl")?.Number("val") ?? 0; }
                bold ??= style.Path("rPr", "b") is { } b ? b.IsOn() : null;
                at = style.Child("basedOn")?.Value("val");
            }
            _styles[id] = new Style(name, outline, list.Length == 0 ? null : list, level, bold ?? false);
        }
    }

    private void ReadBlocks(XElement parent, string kind)
    {
        foreach (var element in parent.Elements())
        {
            _cancel.ThrowIfCancellationRequested();
            switch (element.Name.LocalName)
            {
                case "p": ReadParagraph(element, kind); break;
                case "tbl": ReadTable(element); break;
                case "sdt": if (element.Child("sdtContent") is { } content) { ReadBlocks(content, kind); } break;
                case "ins" or "moveTo" or "customXml" or "smartTag": ReadBlocks(element, kind); break;
                case "del" or "moveFrom": LeaveDeleted(element); break;
                case "AlternateContent": if (Chosen(element) is { } choice) { ReadBlocks(choice, kind); } break;
            }
        }
    }

    private void ReadParagraph(XElement paragraph, string kind)
    {
        var where = $"{kind} {++_paragraphs}";
        var run = TextOf(paragraph, where);
        var text = Folded.Text(run.Text);
        var (style, list, level) = Formats(paragraph);
        var number = list is null ? null : _numbering.Next(list, level);
        if (text.Length > 0)
        {
            var name = style?.Name ?? "";
            var heading = HeadingLevel(paragraph, style);
            if (name.StartsWith("toc", StringComparison.OrdinalIgnoreCase) && !name.StartsWith("toc heading", StringComparison.OrdinalIgnoreCase))
            {
                _held.Leave(where, text, "A line of the table of contents.");
            }
            else if (heading is { } outline) { _held.Blocks.Add(new HeadingBlock(where, Joined(number, text), outline, outline == 0)); }
            else if (number is not null) { _held.Blocks.Add(new ItemBlock(where, text, level, number.Length == 0 ? null : number)); }
            else if (run.IsBold && text.Length <= 120 && !text.EndsWith('.') && !run.Text.Contains('\n', StringComparison.Ordinal))
            {
                _held.Blocks.Add(new HeadingBlock(where, text, 9, IsGuessed: true));
            }
            else { AddLines(where, run.Text, name.Contains("List", StringComparison.OrdinalIgnoreCase) && name.Contains("Bullet", StringComparison.OrdinalIgnoreCase)); }
        }
        foreach (var box in run.Boxes) { _held.Remark("Text boxes were read where they are anchored."); ReadBlocks(box, "text box, paragraph"); }
    }

    private void AddLines(string where, string text, bool isBullet)
    {
        var lines = text.Split('\n');
        var bulleted = lines.Count(l => CellLine.Of(l).Level >= 0);
        if (bulleted == 0 && !isBullet) { _held.Blocks.Add(new ParagraphBlock(where, Folded.Text(text))); return; }
        foreach (var line in lines.Select(CellLine.Of).Where(l => l.Text.Length > 0))
        {
            _held.Blocks.Add(line.Level >= 0 || isBullet ? new ItemBlock(where, line.Text, Math.Max(line.Level, 0), null) : new ParagraphBlock(where, line.Text));
        }
    }

    private (Style? Style, string? List, int Level) Formats(XElement paragraph)
    {
        var format = paragraph.Child("pPr");
        var style = format?.Child("pStyle")?.Value("val") is { } id ? _styles.GetValueOrDefault(id) : null;
        var numbered = format?.Child("numPr");
        var list = numbered?.Child("numId")?.Value("val") ?? style?.List;
        var level = numbered?.Child("ilvl")?.Number("val") ?? style?.ListLevel ?? 0;
        return (style, list is "0" ? null : list, level);
    }

    private static int? HeadingLevel(XElement paragraph, Style? style)
    {
        if (style is not null && style.Name.Equals("title", StringComparison.OrdinalIgnoreCase)) { return 0; }
        if (style is not null && style.Name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase) && int.TryParse(style.Name.AsSpan(8, 1), out var level)) { return level; }
        if (style is not null && style.Name.StartsWith("toc heading", StringComparison.OrdinalIgnoreCase)) { return 1; }
        var outline = paragraph.Path("pPr", "outlineLvl") is { } own ? own.Number("val") : style?.Outline;
        return outline is >= 0 and < 9 ? outline + 1 : null;
    }

    private static string Joined(string? number, string text) => string.IsNullOrEmpty(number) ? text : $"{number} {text}";

    private sealed record Run(string Text, bool IsBold, List<XElement> Boxes);

    private Run TextOf(XElement paragraph, string where)
    {
        var (text, boxes, bold, plain) = (new StringBuilder(), new List<XElement>(), 0, 0);
        var isStyleBold = paragraph.Path("pPr", "pStyle")?.Value("val") is { } id && _styles.TryGetValue(id, out var style) && style.IsBold;
        Walk(paragraph, isBold: false);
        return new Run(text.ToString(), bold > 0 && plain == 0, boxes);

        void Walk(XElement parent, bool isBold)
        {
            foreach (var element in parent.Elements())
            {
                switch (element.Name.LocalName)
                {
                    case "r": Walk(element, element.Path("rPr", "b") is { } b ? b.IsOn() : isStyleBold); break;
                    case "t": Add(element.Value, isBold); break;
                    case "tab" or "ptab": text.Append('\t'); break;
                    case "br" or "cr": text.Append('\n'); break;
                    case "noBreakHyphen": text.Append('-'); break;
                    case "sym": Add(Symbol(element), isBold); break;
                    case "del" or "moveFrom": LeaveDeleted(element, where); break;
                    case "ins" or "moveTo": _held.Remark("Tracked changes were read as accepted: insertions read, deletions left out."); Walk(element, isBold); break;
                    case "AlternateContent": if (Chosen(element) is { } choice) { Walk(choice, isBold); } break;
                    case "txbxContent": boxes.Add(element); break;
                    case "pPr" or "rPr" or "instrText" or "delText" or "delInstrText" or "footnoteReference" or "commentReference": break;
                    default: Walk(element, isBold); break;
                }
            }
        }

        void Add(string piece, bool isBold)
        {
            text.Append(piece);
            if (string.IsNullOrWhiteSpace(piece)) { return; }
            if (isBold) { bold++; } else { plain++; }
        }
    }

    private static XElement? Chosen(XElement alternate) => alternate.Child("Choice") ?? alternate.Child("Fallback");

    private static string Symbol(XElement symbol)
    {
        var code = symbol.Value("char") ?? "";
        return (symbol.Value("font") ?? "").StartsWith("Wingdings", StringComparison.OrdinalIgnoreCase) ? code.ToUpperInvariant() switch
        {
            "F0FC" or "00FC" => "✓",
            "F0FB" or "00FB" => "✗",
            "F0FE" or "00FE" or "F052" => "☑",
            "F0FD" => "☒",
            "F0A8" or "F06F" => "☐",
            "F06C" or "F09F" => "●",
            "F04A" => "☺",
            _ => "•",
        } : int.TryParse(code, System.Globalization.NumberStyles.HexNumber, null, out var n) && n is > 31 and < 0xD800 ? ((char)n).ToString() : "•";
    }

    private void LeaveDeleted(XElement deleted, string where = "tracked changes")
    {
        _held.Remark("Tracked changes were read as accepted: insertions read, deletions left out.");
        _held.Leave(where, string.Concat(deleted.Descendants().Where(e => e.Name.LocalName is "delText" or "t").Select(e => e.Value)), "Deleted in the tracked changes.");
    }

    private void ReadTable(XElement table)
    {
        var grid = new GridBlock($"table {++_tables}", null);
        var nested = new List<XElement>();
        var above = new Dictionary<int, GridCell>();
        var row = 0;
        foreach (var tr in Inner(table, "tr"))
        {
            _cancel.ThrowIfCancellationRequested();
            if (tr.Path("trPr", "del") is not null) { LeaveDeletedRow(tr, grid.Where); continue; }
            var column = tr.Path("trPr", "gridBefore")?.Number("val") ?? 0;
            foreach (var tc in Inner(tr, "tc"))
            {
                var format = tc.Child("tcPr");
                var span = Math.Clamp(format?.Child("gridSpan")?.Number("val") ?? 1, 1, 200);
                var merge = format?.Child("vMerge");
                if (merge is not null && merge.Value("val") is not "restart" && above.TryGetValue(column, out var over) && over.ColumnSpan == span)
                {
                    over.RowSpan = row - over.Row + 1;
                    var more = LinesOf(tc, grid.Where, nested);
                    over.Lines.AddRange(more);
                    grid.Put(over);
                }
                else
                {
                    var lines = LinesOf(tc, $"{grid.Where}, row {row + 1}", nested);
                    var cell = new GridCell
                    {
                        Row = row, Column = column, ColumnSpan = span, Lines = lines, IsBold = _cellIsBold,
                        Colour = format?.Child("shd")?.Value("fill") is { Length: 6 } fill && fill != "FFFFFF" ? fill : null,
                    };
                    grid.Put(cell);
                    above[column] = cell;
                }
                column += span;
            }
            if (tr.Path("trPr", "tblHeader").IsOn()) { grid.MarkedHeaders.Add(row); }
            if (grid.Rows.Count == row) { grid.RowNumbers.Add(row + 1); grid.Rows.Add([]); }
            row++;
        }
        _held.Blocks.Add(grid);
        foreach (var inner in nested) { ReadTable(inner); }
    }

    private bool _cellIsBold;

    private static IEnumerable<XElement> Inner(XElement parent, string name)
    {
        foreach (var element in parent.Elements())
        {
            if (element.Name.LocalName == name) { yield return element; }
            else if (element.Name.LocalName is "sdt" or "sdtContent" or "ins" or "moveTo" or "customXml" or "smartTag")
            {
                foreach (var inner in Inner(element, name)) { yield return inner; }
            }
        }
    }

    private List<CellLine> LinesOf(XElement cell, string where, List<XElement> nested)
    {
        var lines = new List<CellLine>();
        _cellIsBold = false;
        Walk(cell);
        return lines;

        void Walk(XElement parent)
        {
            foreach (var element in parent.Elements())
            {
                switch (element.Name.LocalName)
                {
                    case "p": Paragraph(element); break;
                    case "tbl": nested.Add(element); break;
                    case "sdt" or "sdtContent" or "ins" or "moveTo" or "customXml" or "smartTag": Walk(element); break;
                    case "del" or "moveFrom": LeaveDeleted(element, where); break;
                }
            }
        }

        void Paragraph(XElement paragraph)
        {
            var run = TextOf(paragraph, where);
            var (_, list, level) = Formats(paragraph);
            var number = list is null ? null : _numbering.Next(list, level);
            if (number is not null && run.Text.Trim().Length + number.Length > 0)
            {
                lines.Add(new CellLine(Folded.Text(run.Text), level, number.Length == 0 ? null : number));
            }
            else { lines.AddRange(CellLine.AllOf(run.Text)); }
            _cellIsBold |= run.IsBold;
            foreach (var box in run.Boxes) { foreach (var inner in box.Elements().Named("p")) { Paragraph(inner); } }
        }
    }

    private void LeaveDeletedRow(XElement row, string where)
    {
        _held.Remark("Tracked changes were read as accepted: insertions read, deletions left out.");
        foreach (var cell in row.Descendants().Named("tc"))
        {
            _held.Leave(where, string.Concat(cell.Descendants().Where(e => e.Name.LocalName is "delText" or "t").Select(e => e.Value)), "A row deleted in the tracked changes.");
        }
    }

    private void LeavePart(OpenXmlPart part, string where, string why)
    {
        foreach (var paragraph in Load(part)?.Descendants().Named("p") ?? []) { _held.Leave(where, Flat(paragraph), why); }
    }

    private void LeaveNotes(XElement? notes, string kind, string why)
    {
        if (notes is null) { return; }
        var number = 0;
        foreach (var note in notes.Elements().Where(n => n.Value("type") is not ("separator" or "continuationSeparator" or "continuationNotice")))
        {
            _held.Leave($"{kind} {++number}", string.Join(' ', note.Descendants().Named("p").Select(Flat)), why);
        }
    }

    private static string Flat(XElement paragraph) => string.Concat(paragraph.Descendants()
        .Where(e => e.Name.LocalName is "t" or "tab" && !e.Ancestors().Any(a => a.Name.LocalName is "Fallback" or "rPr" or "pPr" or "tabs"))
        .Select(e => e.Name.LocalName == "tab" ? " " : e.Value));
}
