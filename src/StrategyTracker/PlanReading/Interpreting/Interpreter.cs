using System.Globalization;
using System.Text.RegularExpressions;
using StrategyTracker.PlanReading.Contents;

namespace StrategyTracker.PlanReading.Interpreting;

/// <summary>Makes sections and actions of what a file holds, whatever its format.</summary>
internal sealed partial class Interpreter(Held held, PlanReadingOptions options, IProgress<double>? progress, CancellationToken cancel)
{
    private const RegexOptions Usual = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"\s*[(\[]\s*(?:lead|owner|responsible|by whom|who)\s*[:\-–]\s*(?<o>[^;)\]]+?)(?:\s*[;,]\s*(?:(?:by when|by|deadline|timescale|due|when|target date|date)\s*[:\-–]?\s*)(?<d>[^)\]]+))?\s*[)\]]\s*\.?$", Usual)]
    private static partial Regex Tail();

    [GeneratedRegex(@"^(?<l>action(?: point)?|lead(?: officer)?|owner|responsible(?: officer| person)?|by whom|who|partners?|delivery partners?|by when|deadline|timescale|target date|due(?: date)?|when|date|outcome|success measure|measure|kpi|status|rag(?: status)?|progress|update|resources?|cost|priority|ref|reference|notes?|comments?|start(?: date)?|frequency)\s*(?<n>[A-Z]{0,3}\d[\w.]*)?\s*[:–]\s*(?<t>\S.*)$", Usual)]
    private static partial Regex Label();

    [GeneratedRegex(@"^(?:we (?:will|shall|are going to|aim to|commit to)\b|to\s+[a-z]+|ensure|seek|consider|develop|review|publish|establish|appoint|deliver|provide|create|agree|continue|investigate|implement|introduce|improve|increase|reduce|work with|carry out|undertake|identify|promote|support|set up|produce|monitor|train|recruit|write|hold|make|run|explore|engage|embed|launch|complete)\b", Usual)]
    private static partial Regex Promise();

    private readonly Ledger _ledger = new();
    private readonly List<TableAsRead> _tables = [];
    private PlanDates _dates = null!;
    private SectionAsRead? _section;
    private int _sectionLevel = 99, _actionLevel = -1;
    private string? _objective, _title;
    private bool _isListing, _areAllListsActions;
    private ActionDraft? _listed;
    private readonly List<(HeadingBlock Block, SectionAsRead Section, int Actions)> _headings = [];

    public PlanAsRead Read()
    {
        _title = TitleOf();
        _dates = new PlanDates(options.Years, options.ReferenceYear, YearsOf());
        var shapes = Shapes();
        var hasList = held.Blocks.OfType<HeadingBlock>().Any(h => Headings.AreActions(h.Text)) || held.Blocks.OfType<ParagraphBlock>().Any(p => p.Text.Length < 80 && Headings.AreActions(p.Text));
        _areAllListsActions = shapes.Count == 0 && !hasList;
        for (var i = 0; i < held.Blocks.Count; i++)
        {
            cancel.ThrowIfCancellationRequested();
            Read(held.Blocks[i], shapes);
            if (_ledger.Actions.Count > options.Limits.Actions)
            {
                throw new PlanUnreadable($"The plan holds more than {options.Limits.Actions.ToString("N0", CultureInfo.InvariantCulture)} actions: bring it in as several files.");
            }
            progress?.Report((double)(i + 1) / held.Blocks.Count);
        }
        SettleHeadings();
        var beside = held.Beside.Where(b => b.Why.StartsWith("A formula", StringComparison.Ordinal)).ToList();
        _ledger.Refused.AddRange(beside);
        _ledger.Ignored.AddRange(held.Beside.Except(beside));
        return Result();
    }

    private string? TitleOf()
    {
        var headings = held.Blocks.OfType<HeadingBlock>().ToList();
        if (headings.FirstOrDefault(h => h.IsTitle) is { } title) { return title.Text; }
        if (headings.Count > 0 && Regex.IsMatch(headings[0].Text, @"\b(?:plan|strategy|cynllun|strategaeth|programme|framework|tracker)\b", Usual) && !Headings.IsLabelled(headings[0].Text)
            && !Regex.IsMatch(headings[0].Text, "^(?:section|chapter|part) ", Usual) && (headings.Count == 1 || headings.Skip(1).All(h => h.Level > headings[0].Level || h.IsGuessed) || Regex.IsMatch(headings[0].Text, @"20\d\d")))
        {
            return headings[0].Text;
        }
        foreach (var grid in held.Blocks.OfType<GridBlock>().Take(2))
        {
            for (var row = 0; row < Math.Min(3, grid.Rows.Count); row++)
            {
                var cells = grid.CellsOf(row).ToList();
                if (cells.Count == 1 && Regex.IsMatch(cells[0].Text, @"\b(?:plan|strategy|cynllun|tracker|programme)\b", Usual)) { return cells[0].Text; }
            }
        }
        return held.Blocks.Count > 0 && held.Blocks[0] is ParagraphBlock { Text.Length: < 140 } first && Regex.IsMatch(first.Text, @"\b(?:plan|strategy)\b", Usual) ? first.Text : null;
    }

    private (int, int)? YearsOf()
    {
        if (_title is not null && PlanDates.YearsIn(_title) is { } years) { return years; }
        foreach (var text in held.Blocks.Take(6).Select(b => b switch { HeadingBlock h => h.Text, ParagraphBlock { Text.Length: < 160 } p => p.Text, _ => "" }))
        {
            if (PlanDates.YearsIn(text) is { } near) { return near; }
        }
        return null;
    }

    private Dictionary<GridBlock, TableShape> Shapes()
    {
        var shapes = new Dictionary<GridBlock, TableShape>();
        TableShape? before = null;
        foreach (var grid in held.Blocks.OfType<GridBlock>().Where(g => g.Rows.Count > 0))
        {
            var choice = options.Tables.GetValueOrDefault(grid.Where);
            if (choice?.IsIgnored == true || (choice is null && IsCards(grid))) { continue; }
            var shape = TableShape.Of(grid, 0, choice, options, _dates, grid.SheetName is null ? before : null);
            if (shape.IsActions) { shapes[grid] = shape; before = shape; }
        }
        if (shapes.Values.Any(s => !s.IsRisks))
        {
            foreach (var (grid, _) in shapes.Where(s => s.Value.IsRisks && options.Tables.GetValueOrDefault(s.Key.Where)?.IsActions != true).ToList()) { shapes.Remove(grid); }
        }
        return shapes;
    }

    private void Read(Block block, Dictionary<GridBlock, TableShape> shapes)
    {
        switch (block)
        {
            case HeadingBlock heading: ReadHeading(heading); break;
            case GridBlock grid when shapes.TryGetValue(grid, out var shape): ReadTable(grid, shape, shapes); break;
            case GridBlock grid when IsCards(grid): ReadCards(grid); break;
            case GridBlock grid: LeaveTable(grid); break;
            case ItemBlock item: ReadItem(item); break;
            case ParagraphBlock paragraph: ReadParagraph(paragraph); break;
        }
    }

    private void ReadHeading(HeadingBlock heading)
    {
        _listed = null;
        if (heading.IsTitle || (heading.Text == _title && _section is null)) { _ledger.Ignore(heading.Where, heading.Text, "The title of the plan."); return; }
        if (Label().IsMatch(heading.Text) && heading.IsGuessed && ReadLabel(heading.Where, heading.Text)) { return; }
        if (Headings.AreActions(heading.Text))
        {
            (_isListing, _actionLevel) = (true, heading.Level);
            if (!heading.IsGuessed && heading.Level < _sectionLevel) { (_section, _objective, _sectionLevel) = (null, null, 99); }
            _ledger.Ignore(heading.Where, heading.Text, "The heading over a list of actions.");
            return;
        }
        if (_isListing && heading.Level > _actionLevel && _section is not null)
        {
            _objective = heading.Text;
            _ledger.ReadRow();
            _ledger.Ignore(heading.Where, heading.Text, "A heading within the list, kept as the objective of the actions under it.");
            return;
        }
        _isListing = false;
        if (Headings.IsObjective(heading.Text) && _section is not null && heading.Level > _sectionLevel)
        {
            _objective = heading.Text;
            _ledger.Ignore(heading.Where, heading.Text, "A heading, kept as the objective of the actions under it.");
            return;
        }
        (_section, _sectionLevel, _objective) = (Headings.Section(heading.Text), heading.Level, null);
        _headings.Add((heading, _section, _ledger.Actions.Count));
    }

    /// <summary>Headings with nothing under them are sections only where they are numbered as the sections are.</summary>
    private void SettleHeadings()
    {
        var entered = _ledger.Sections.ToHashSet();
        var levels = _headings.Where(h => entered.Contains(h.Section) && h.Section.Number is not null).Select(h => h.Block.Level).ToHashSet();
        var order = new List<SectionAsRead>();
        foreach (var (block, section, _) in _headings)
        {
            if (entered.Contains(section)) { _ledger.ReadRow(); if (!order.Contains(section)) { order.Add(section); } }
            else if (section.Number is not null && levels.Contains(block.Level)) { _ledger.ReadRow(); order.Add(section); }
            else { _ledger.Ignore(block.Where, block.Text, "A heading with no actions under it."); }
        }
        if (order.Count == 0) { return; }
        var others = _ledger.Sections.Where(s => !order.Contains(s)).ToList();
        if (others.Count == 0) { _ledger.Sections.Clear(); _ledger.Sections.AddRange(order); }
        else { _ledger.Sections.AddRange(order.Where(o => !_ledger.Sections.Contains(o))); }
    }

    private void ReadTable(GridBlock grid, TableShape shape, Dictionary<GridBlock, TableShape> shapes)
    {
        var sheets = shapes.Keys.Count(g => g.SheetName is not null);
        var (section, isWeak) = (_section, false);
        if (grid.SheetName is not null) { (section, isWeak) = sheets > 1 ? (Headings.Section(grid.SheetName), true) : (null, true); }
        var reading = new TableReading(grid, _ledger, _dates, options, options.Tables.GetValueOrDefault(grid.Where), cancel);
        if (isWeak) { reading.IsWeak(); }
        reading.Read(shape, section, _objective, isNested: grid.SheetName is null);
        (_listed, _isListing) = (null, false);
        _tables.Add(Described(grid, shape, reading.Count));
    }

    private static TableAsRead Described(GridBlock grid, TableShape shape, int actions) => new(grid.Where, grid.SheetName, grid.Rows.Count, shape.IsActions,
        shape.HeaderFrom >= 0 ? grid.RowNumbers[shape.HeaderFrom] : null, [.. shape.Columns.Select(c => new ColumnAsRead(c.Index + 1, c.Heading, c.Meaning, c.IsChosen, Samples(grid, shape, c.Index),
            CellsIn(grid, shape, c.Index).Any(Wordings.HasSeveral)))], actions);

    private static IEnumerable<GridCell> CellsIn(GridBlock grid, TableShape shape, int column) => Enumerable.Range(shape.HeaderTo + 1, Math.Max(0, grid.Rows.Count - shape.HeaderTo - 1))
        .Select(r => (Row: r, Cell: grid.Cell(r, column))).Where(p => p.Cell is { IsEmpty: false } c && c.Row == p.Row && c.ColumnSpan < Math.Max(2, grid.Width)).Select(p => p.Cell!);

    private static List<string> Samples(GridBlock grid, TableShape shape, int column) => [.. CellsIn(grid, shape, column).Take(3).Select(c => c.Text.Length > 200 ? c.Text[..200] + "…" : c.Text)];

    private void LeaveTable(GridBlock grid)
    {
        var choice = options.Tables.GetValueOrDefault(grid.Where);
        var why = choice?.IsIgnored == true ? "In a table that was left out." : grid.SheetName is null ? "In a table that lists no actions." : "On a sheet that lists no actions.";
        for (var row = 0; row < grid.Rows.Count; row++) { _ledger.Ignore(grid.RowWhere(row), string.Join(" | ", grid.CellsOf(row).Select(c => c.Text)), why); }
        if (grid.Rows.Count == 0) { return; }
        _tables.Add(Described(grid, TableShape.Of(grid, 0, choice, options, _dates, null), 0) with { IsActions = false });
    }

    /// <summary>A table of two columns in which each action stands as a card: a label, and what it is.</summary>
    private static bool IsCards(GridBlock grid)
    {
        if (grid.Width is < 2 or > 4) { return false; }
        var rows = Enumerable.Range(0, grid.Rows.Count).Select(r => grid.CellsOf(r).ToList()).Where(c => c.Count == 2).ToList();
        var labels = rows.Select(c => c[0].Text.Length < 50 ? HeaderWords.Of(c[0].Text.TrimEnd(':')) : null).ToList();
        return rows.Count >= 3 && labels.Count(l => l is not null) * 10 >= rows.Count * 7 && labels.Any(l => l?.Meaning == ColumnMeaning.Wording)
            && labels.Any(l => l?.Meaning is ColumnMeaning.Owner or ColumnMeaning.Date);
    }

    private void ReadCards(GridBlock grid)
    {
        ActionDraft? card = null;
        var waiting = new List<(string Label, GridCell Cell)>();
        var (seen, labels) = (new HashSet<string>(), new HashSet<string>());
        for (var row = 0; row < grid.Rows.Count; row++)
        {
            var cells = grid.CellsOf(row).ToList();
            if (cells.Count == 0) { continue; }
            if (cells.Count != 2) { _ledger.Ignore(grid.RowWhere(row), string.Join(" | ", cells.Select(c => c.Text)), "A title or note within a card."); continue; }
            var label = cells[0].Text.TrimEnd(':');
            if (labels.Add(label)) { _ledger.Ignore(grid.WhereOf(cells[0]), cells[0].Text, "The label of a line of a card."); }
            var meaning = HeaderWords.Of(label) is { } guess ? guess.Meaning : ColumnMeaning.Unknown;
            if (!seen.Add(HeaderWords.Normal(label))) { (card, _) = (null, seen.RemoveWhere(s => s != HeaderWords.Normal(label))); }
            if (meaning == ColumnMeaning.Wording && card is null)
            {
                var (reference, wording) = Wordings.Parted(cells[1].Text);
                card = Added(grid.RowWhere(row), reference, wording, []);
                foreach (var (l, c) in waiting) { Set(card, l, c); }
                waiting.Clear();
            }
            else if (card is null) { waiting.Add((label, cells[1])); }
            else { Set(card, label, cells[1]); }
            _ledger.ReadRow();
        }
        foreach (var (l, c) in waiting) { _ledger.Refuse(grid.WhereOf(c), $"{l}: {c.Text}", "It belongs to no action."); }
    }

    private ActionDraft Added(string where, string? reference, string wording, List<string> parts)
    {
        if (_section is not null) { _ledger.Enter(_section); }
        var action = new ActionDraft { Ref = reference is null ? null : Wordings.Tidy(reference), Section = _section?.Title, Wording = wording, Where = where };
        action.Parts.AddRange(parts);
        if (_objective is not null) { action.Keep(ColumnMeaning.Objective, "", _objective); }
        _ledger.Actions.Add(action);
        return action;
    }

    private static void Set(ActionDraft action, string label, GridCell cell)
    {
        var meaning = HeaderWords.Of(label) is { } guess ? guess.Meaning : ColumnMeaning.Unknown;
        switch (meaning)
        {
            case ColumnMeaning.Owner: action.Take(PlanNames.Read(cell), label, cell.Text); break;
            case ColumnMeaning.Partner: action.Partners.AddRange(PlanNames.Partners(cell)); break;
            case ColumnMeaning.Date: action.Dates.Add(cell.Text); action.Day ??= cell.Day; break;
            case ColumnMeaning.Reference when action.Ref is null: action.Ref = Wordings.Tidy(cell.Text); break;
            case ColumnMeaning.Status when action.Status is null: action.Status = cell.Text; break;
            case ColumnMeaning.Rag: action.Rag = Rags.Of(cell.Text); action.Keep(meaning, label, cell.Text); break;
            case ColumnMeaning.Parts: action.Parts.AddRange(cell.Lines.Select(l => l.Text)); break;
            default: action.Keep(meaning == ColumnMeaning.Wording ? ColumnMeaning.Notes : meaning, label, cell.Text); break;
        }
    }

    private void ReadItem(ItemBlock item)
    {
        if (ReadLabel(item.Where, item.Text)) { return; }
        if (!_isListing && !_areAllListsActions)
        {
            _ledger.Ignore(item.Where, Whole(item), "A list that is under no heading of actions.");
            return;
        }
        if (item.Level > 0 && _listed is not null) { _listed.Parts.Add(item.Text); _ledger.ReadRow(); return; }
        var (reference, wording) = item.Number is { } number ? (number, item.Text) : Wordings.Parted(item.Text);
        _listed = Listed(item.Where, reference, wording);
        _ledger.ReadRow();
    }

    private static string Whole(ItemBlock item) => item.Number is null ? item.Text : $"{item.Number} {item.Text}";

    private ActionDraft Listed(string where, string? reference, string wording)
    {
        var tail = Tail().Match(wording);
        var action = Added(where, reference, tail.Success ? wording[..tail.Index] : wording, []);
        if (tail.Success)
        {
            action.Take(PlanNames.Read(new GridCell { Row = 0, Column = 0, Lines = [new CellLine(tail.Groups["o"].Value)] }), "Lead", tail.Value.Trim());
            if (tail.Groups["d"].Success) { action.Dates.Add(tail.Groups["d"].Value.Trim()); }
        }
        return action;
    }

    private bool ReadLabel(string where, string text)
    {
        var match = Label().Match(text);
        if (!match.Success) { return false; }
        var (label, value) = (match.Groups["l"].Value, match.Groups["t"].Value);
        if (label.StartsWith("action", StringComparison.OrdinalIgnoreCase))
        {
            _listed = Listed(where, match.Groups["n"].Success ? match.Groups["n"].Value : null, value);
            (_isListing, _actionLevel) = (true, Math.Max(_actionLevel, 98));
        }
        else if (_listed is null) { return false; }
        else { Set(_listed, label, new GridCell { Row = 0, Column = 0, Lines = [CellLine.Of(value)] }); }
        _ledger.ReadRow();
        return true;
    }

    private void ReadParagraph(ParagraphBlock paragraph)
    {
        var text = paragraph.Text;
        if (text.Length < 80 && Headings.AreActions(text))
        {
            (_isListing, _actionLevel, _listed) = (true, 9, null);
            _ledger.Ignore(paragraph.Where, text, "The heading over a list of actions.");
            return;
        }
        if (ReadLabel(paragraph.Where, text)) { return; }
        if (_isListing)
        {
            var (reference, wording) = Wordings.Parted(text);
            if (reference is not null || (Promise().IsMatch(text) && text.Length < 600)) { _listed = Listed(paragraph.Where, reference, wording); _ledger.ReadRow(); return; }
        }
        _ledger.Ignore(paragraph.Where, text, _title == text ? "The title of the plan." : "Text that is in no table or list of actions.");
    }

    private PlanAsRead Result()
    {
        var wordings = _ledger.Actions.GroupBy(a => a.Wording, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return new PlanAsRead
        {
            Title = _title, Sections = _ledger.Sections, Actions = [.. _ledger.Actions.Select(a => Finished(a, wordings))], Ignored = _ledger.Ignored, Refused = _ledger.Refused,
            Rows = new RowCounts(_ledger.Read, _ledger.Ignored.Count, _ledger.Refused.Count), Tables = _tables, Remarks = held.Remarks,
        };
    }

    private ActionAsRead Finished(ActionDraft a, HashSet<string> twice)
    {
        var text = a.Dates.Count == 0 ? null : string.Join("; ", a.Dates.Distinct());
        var time = _dates.Read(text ?? "");
        var date = a.Day ?? time.Date;
        var rhythm = time.Rhythm ?? (a.Rhythms.Count > 0 ? _dates.Read(string.Join("; ", a.Rhythms)).Rhythm : null);
        var start = a.Starts.Count > 0 ? _dates.Read(string.Join("; ", a.Starts)).Date : null;
        var status = a.Status ?? a.Kept.FirstOrDefault(k => k.As == ColumnMeaning.Rag)?.Text;
        var kept = a.Status is null && status is not null ? a.Kept.Where(k => k.As != ColumnMeaning.Rag).ToList() : a.Kept;
        var warnings = new List<ReadingWarning>();
        if (a.Owners.Count == 0) { warnings.Add(ReadingWarning.NoOwner); }
        if (a.HasPerson) { warnings.Add(ReadingWarning.PersonAsOwner); }
        if (a.HasInitials) { warnings.Add(ReadingWarning.InitialsAsOwner); }
        if (date is null && rhythm is null) { warnings.Add(text is null ? ReadingWarning.NoDate : ReadingWarning.DateNotUnderstood); }
        if (date < options.PastBefore) { warnings.Add(ReadingWarning.DatePast); }
        if (twice.Contains(a.Wording)) { warnings.Add(ReadingWarning.SameWording); }
        return new ActionAsRead
        {
            Ref = a.Ref, Section = a.Section, Wording = a.Wording, Owners = a.Owners, Partners = a.Partners, DateText = text, Date = date, Rhythm = rhythm, Status = status,
            Parts = a.Parts, Kept = kept, Where = a.Where, Rag = a.Rag, Start = start, Warnings = warnings,
        };
    }
}
