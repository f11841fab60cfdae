using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace StrategyTracker.PlanReading.Contents;

/// <summary>A page, or what the clipboard holds of a document or sheet.</summary>
internal sealed class HtmlContents
{
    private readonly Held _held = new();
    private readonly CancellationToken _cancel;
    private int _tables, _paragraphs;

    private HtmlContents(CancellationToken cancel) => _cancel = cancel;

    public static Held Read(string html, CancellationToken cancel)
    {
        if (Regex.Match(html, "<!--StartFragment-->(.*)<!--EndFragment-->", RegexOptions.Singleline) is { Success: true } fragment && !Regex.IsMatch(fragment.Value, "^<!--StartFragment-->\\s*<t[rdh]", RegexOptions.IgnoreCase)) { html = fragment.Groups[1].Value; }
        var page = new HtmlParser().ParseDocument(html);
        var reader = new HtmlContents(cancel);
        if (page.Body is { } body) { reader.Walk(body, 0); }
        return reader._held;
    }

    private void Walk(IElement parent, int depth)
    {
        _cancel.ThrowIfCancellationRequested();
        if (depth > 200) { _held.Leave("the page", parent.TextContent, "Nested too deeply."); return; }
        var loose = new StringBuilder();
        foreach (var node in parent.ChildNodes)
        {
            if (node is not IElement element) { if (node is IText text) { loose.Append(text.Data); } continue; }
            switch (element.LocalName)
            {
                case "script" or "style" or "head" or "template" or "noscript" or "title": break;
                case "h1" or "h2" or "h3" or "h4" or "h5" or "h6": Flush(loose); Add(element, t => new HeadingBlock(Where(), t, element.LocalName[1] - '0')); break;
                case "table": Flush(loose); ReadTable(element); break;
                case "ul" or "ol": Flush(loose); ReadList(element, 0); break;
                case "p": Flush(loose); ReadParagraph(element); break;
                case "br": Flush(loose); break;
                case "div" or "section" or "article" or "main" or "body" or "center" or "form" or "blockquote" or "header" or "footer" or "nav" or "dl" or "dd" or "dt" or "details" or "summary" or "figure" or "fieldset" or "aside" or "address" or "pre":
                    Flush(loose);
                    Walk(element, depth + 1);
                    break;
                default:
                    if (element.QuerySelector("table,p,ul,ol,h1,h2,h3,div") is not null) { Flush(loose); Walk(element, depth + 1); } else { loose.Append(element.TextContent); }
                    break;
            }
        }
        Flush(loose);
    }

    private string Where() => $"paragraph {++_paragraphs}";

    private void Flush(StringBuilder loose)
    {
        var text = Folded.Text(loose.ToString());
        loose.Clear();
        if (text.Length > 0) { AddLine(text); }
    }

    private void AddLine(string text)
    {
        var line = CellLine.Of(text);
        _held.Blocks.Add(line.Level >= 0 ? new ItemBlock(Where(), line.Text, line.Level, null) : new ParagraphBlock(Where(), text));
    }

    private void Add(IElement element, Func<string, Block> make)
    {
        if (Folded.Text(element.TextContent) is { Length: > 0 } text) { _held.Blocks.Add(make(text)); }
    }

    private void ReadParagraph(IElement element)
    {
        var style = element.GetAttribute("style") ?? "";
        if (Regex.Match(style, @"mso-list:\s*l\d+ level(\d)") is { Success: true } list)
        {
            var text = Folded.Text(element.TextContent);
            var mark = Regex.Match(text, @"^(?<b>[·•§o\-]|\(?[\da-z]{1,3}(?:\.\d+)*[.)])\s+");
            var number = mark.Success && char.IsLetterOrDigit(mark.Groups["b"].Value.TrimStart('(')[0]) && mark.Groups["b"].Value != "o" ? mark.Groups["b"].Value : null;
            if (text.Length > mark.Length) { _held.Blocks.Add(new ItemBlock(Where(), text[mark.Length..], int.Parse(list.Groups[1].Value, CultureInfo.InvariantCulture) - 1, number)); }
            return;
        }
        foreach (var line in LinesOf(element))
        {
            var isBold = element.Children.Length == 1 && element.Children[0].LocalName is "b" or "strong" && Folded.Text(element.Children[0].TextContent) == Folded.Text(element.TextContent) && line.Text.Length < 120 && !line.Text.EndsWith('.');
            _held.Blocks.Add(line.Level >= 0 ? new ItemBlock(Where(), line.Text, line.Level, null) : isBold ? new HeadingBlock(Where(), line.Text, 9, IsGuessed: true) : new ParagraphBlock(Where(), line.Text));
        }
    }

    private void ReadList(IElement list, int level)
    {
        var number = list.GetAttribute("start") is { } start && int.TryParse(start, out var s) ? s - 1 : 0;
        foreach (var item in list.Children)
        {
            if (item.LocalName is "ul" or "ol") { ReadList(item, level + 1); continue; }
            number++;
            var own = Folded.Text(string.Concat(item.ChildNodes.Where(n => n is not IElement { LocalName: "ul" or "ol" or "table" }).Select(n => n.TextContent)));
            if (own.Length > 0) { _held.Blocks.Add(new ItemBlock(Where(), own, level, list.LocalName == "ol" ? $"{number}." : null)); }
            foreach (var inner in item.Children.Where(c => c.LocalName is "ul" or "ol")) { ReadList(inner, level + 1); }
            foreach (var table in item.Children.Where(c => c.LocalName == "table")) { ReadTable(table); }
        }
    }

    private void ReadTable(IElement table)
    {
        var grid = new GridBlock($"table {++_tables}", null);
        var nested = new List<IElement>();
        var row = 0;
        var rows = table.QuerySelectorAll("tr").Where(r => r.Closest("table") == table).ToList();
        if (table.QuerySelector("caption") is { } caption) { Add(caption, t => new ParagraphBlock(Where(), t)); }
        foreach (var tr in rows)
        {
            _cancel.ThrowIfCancellationRequested();
            while (grid.Rows.Count <= row) { grid.RowNumbers.Add(grid.Rows.Count + 1); grid.Rows.Add([]); }
            var column = 0;
            foreach (var td in tr.Children.Where(c => c.LocalName is "td" or "th"))
            {
                while (grid.Cell(row, column) is not null) { column++; }
                var (down, across) = (Span(td, "rowspan", rows.Count - row), Span(td, "colspan", 200));
                var inner = td.QuerySelectorAll("table").Where(t => t.ParentElement!.Closest("table") == table).ToList();
                nested.AddRange(inner);
                foreach (var one in inner) { one.Remove(); }
                grid.Put(new GridCell
                {
                    Row = row, Column = column, RowSpan = down, ColumnSpan = across, Lines = LinesOf(td), Colour = ColourOf(td), IsBold = td.LocalName == "th" || td.QuerySelector("b,strong") is not null,
                });
                column += across;
            }
            if (tr.ParentElement?.LocalName == "thead") { grid.MarkedHeaders.Add(row); }
            row++;
        }
        _held.Blocks.Add(grid);
        foreach (var inner in nested) { ReadTable(inner); }
    }

    private static int Span(IElement cell, string name, int most) => int.TryParse(cell.GetAttribute(name), out var span) ? Math.Clamp(span, 1, Math.Max(1, most)) : 1;

    private static string? ColourOf(IElement cell)
    {
        var style = (cell.GetAttribute("bgcolor") ?? "") + " " + (Regex.Match(cell.GetAttribute("style") ?? "", @"background(?:-color)?\s*:\s*([^;]+)").Groups[1].Value);
        if (Regex.Match(style, "#([0-9a-f]{6})", RegexOptions.IgnoreCase) is { Success: true } hex) { return hex.Groups[1].Value.ToUpperInvariant() is "FFFFFF" ? null : hex.Groups[1].Value; }
        if (Regex.Match(style, @"rgb\((\d+),\s*(\d+),\s*(\d+)\)") is { Success: true } rgb) { return string.Concat(Enumerable.Range(1, 3).Select(i => (int.Parse(rgb.Groups[i].Value, CultureInfo.InvariantCulture) & 255).ToString("X2", CultureInfo.InvariantCulture))); }
        return style.Trim().ToLowerInvariant() switch { "red" => "FF0000", "green" or "lime" => "00B050", "yellow" => "FFFF00", "orange" => "FFC000", "blue" => "0070C0", _ => null };
    }

    private static List<CellLine> LinesOf(IElement cell)
    {
        var lines = new List<CellLine>();
        var loose = new StringBuilder();
        Walk(cell, -1, null);
        Flush();
        return lines;

        void Flush() { lines.AddRange(CellLine.AllOf(loose.ToString())); loose.Clear(); }

        void Walk(INode node, int level, string? number)
        {
            foreach (var child in node.ChildNodes)
            {
                switch (child)
                {
                    case IText text: loose.Append(Regex.Replace(text.Data, @"\s+", " ")); break;
                    case IElement { LocalName: "br" }: Flush(); break;
                    case IElement { LocalName: "ul" or "ol" } list: Flush(); Walk(list, level + 1, null); break;
                    case IElement { LocalName: "li" } item:
                        Flush();
                        var at = lines.Count;
                        Walk(item, level, null);
                        Flush();
                        if (at < lines.Count) { lines[at] = new CellLine(lines[at].Text, Math.Max(level, 0)); }
                        break;
                    case IElement { LocalName: "p" or "div" or "h1" or "h2" or "h3" or "h4" } block: Flush(); Walk(block, level, null); Flush(); break;
                    case IElement { LocalName: "script" or "style" }: break;
                    case IElement element: Walk(element, level, number); break;
                }
            }
        }
    }
}
