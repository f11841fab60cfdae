using System.Text.RegularExpressions;
using StrategyTracker.PlanReading.Contents;

namespace StrategyTracker.PlanReading.Interpreting;

/// <summary>Reads the rows of one table of actions.</summary>
internal sealed partial class TableReading(GridBlock grid, Ledger ledger, PlanDates dates, PlanReadingOptions options, TableChoice? choice, CancellationToken cancel)
{
    private const RegexOptions Usual = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"^(?:sub ?-?total|grand total|total|totals|cyfanswm|count|number of actions)\b", Usual)] private static partial Regex Total();
    [GeneratedRegex(@"^(?:key|rag key|legend|key to|rag rating|rag status key|allwedd)\b\s*[:\-–]?|^(?:r|a|g|b|red|amber|green|blue|grey|brag|rag)\s*(?:=|:|–|-)\s*\S", Usual)] private static partial Regex Legend();
    [GeneratedRegex(@"^(?:note|notes|nb|n\.b\.|source|\*|signed|signature|approved by|agreed by|prepared by|author|version|last updated|date updated|updated|next review|page \d+|© |review date|document owner|printed|completed by|end of (?:table|plan|sheet)|diwedd)\b.{0,200}|^\*.*", Usual)] private static partial Regex Foot();

    private TableShape _shape = null!;
    private SectionAsRead? _section;
    private string? _objective;
    private bool _isObjectiveASection;
    private GridCell? _lastObjective, _lastSection;
    private string? _filledObjective;
    private SectionAsRead? _columnSection;
    private ActionDraft? _last;
    private int _lastFirst;

    public int Count { get; private set; }
    public SectionAsRead? Section => _section;

    public void Read(TableShape shape, SectionAsRead? section, string? objective, bool isNested)
    {
        (_shape, _section, _objective) = (shape, section, objective);
        Prepare(section is not null && isNested);
        for (var row = 0; row < shape.HeaderFrom; row++) { ReadAbove(row); }
        for (var row = Math.Max(shape.HeaderFrom, 0); row <= shape.HeaderTo; row++) { ledger.Ignore(grid.RowWhere(row), RowText(row), "The headings of the columns."); }
        for (var row = shape.HeaderTo + 1; row < grid.Rows.Count; row++)
        {
            cancel.ThrowIfCancellationRequested();
            if (ledger.Actions.Count > options.Limits.Actions) { return; }
            ReadRow(ref row);
        }
    }

    private string RowText(int row) => string.Join(" | ", grid.CellsOf(row).Select(c => c.Text));

    private void Prepare(bool hasSectionAbove)
    {
        var objective = _shape.First(ColumnMeaning.Objective);
        _isObjectiveASection = false;
        if (objective is null || _shape.First(ColumnMeaning.Section) is not null || hasSectionAbove) { return; }
        var rows = Enumerable.Range(_shape.HeaderTo + 1, grid.Rows.Count - _shape.HeaderTo - 1).ToList();
        if (rows.Any(r => BannerIn(r) is not null)) { return; }
        var wordings = rows.Count(r => WordingOf(r) is { IsEmpty: false });
        var objectives = rows.Select(r => grid.Cell(r, objective.Index)).OfType<GridCell>().Where(c => !c.IsEmpty).Select(c => c.Text).Distinct().Count();
        _isObjectiveASection = objectives > 0 && wordings > objectives;
    }

    private void ReadAbove(int row)
    {
        var cells = grid.CellsOf(row).ToList();
        if (cells.Count == 0) { return; }
        var text = RowText(row);
        if (cells.Count == 1 && (Headings.IsLabelled(text) || (row == _shape.HeaderFrom - 1 && Headings.IsNumbered(text)))) { Begin(text); ledger.ReadRow(); return; }
        ledger.Ignore(grid.RowWhere(row), text, "A title or note above the table.");
    }

    private GridCell? WordingOf(int row) => _shape.First(ColumnMeaning.Wording) is { } wording ? grid.Cell(row, wording.Index) : null;

    /// <summary>The words of a row that is no action but a title over those below it.</summary>
    private string? BannerIn(int row)
    {
        var cells = grid.CellsOf(row).ToList();
        if (cells.Count == 0 || cells.Count > 2) { return null; }
        var text = Folded.Text(string.Join(' ', cells.Select(c => c.Text)));
        if (text.Length > 400) { return null; }
        var wording = _shape.First(ColumnMeaning.Wording);
        if (cells.Count == 2)
        {
            var isNumberAndTitle = cells[1].Column > cells[0].Column && Wordings.IsReference(cells[0].Text) && grid.SeenIn(row).Count() == 2 && (cells[1].ColumnSpan >= Math.Max(2, grid.Width - 2) || (cells.All(c => c.IsBold) && _shape.Columns.Count > 3 && !OthersAreBold()));
            var isLabelAndTitle = Regex.IsMatch(cells[0].Text, @"^(?:strategic |key |our )*(?:theme|priority|objective|goal|aim|outcome|pillar|strand|section)\s*\S{0,4}:?$", Usual) && cells[1].ColumnSpan >= Math.Max(2, grid.Width - 2);
            return isNumberAndTitle || isLabelAndTitle ? text : null;
        }
        var cell = cells[0];
        if (grid.SeenIn(row).Count() > 1 && !grid.SeenIn(row).Where(c => c != cell).All(c => c.Row < row && MeaningAt(c.Column) is ColumnMeaning.Section or ColumnMeaning.Objective)) { return null; }
        if (Total().IsMatch(text) || Legend().IsMatch(text) || Foot().IsMatch(text)) { return null; }
        if (cell.ColumnSpan > 1 && cell.ColumnSpan >= (grid.Width + 1) / 2) { return text; }
        if (wording is null) { return null; }
        if (Headings.IsLabelled(text) && text.Length < 200 && MeaningAt(cell.Column) is not ColumnMeaning.Objective and not ColumnMeaning.Section) { return text; }
        var isAsideOfWording = cell.Column < wording.Index && MeaningAt(cell.Column) is not ColumnMeaning.Section and not ColumnMeaning.Objective and not ColumnMeaning.OtherLanguage;
        if (isAsideOfWording && cell.RowSpan == 1 && !Wordings.IsReference(text) && text.Length > 3) { return text; }
        if (cell.Column == wording.Index && _shape.Columns.Count > 2 && text.Length < 120 && !text.EndsWith('.'))
        {
            var stands = cell.IsBold && !OthersAreBold();
            var coloured = cell.Colour is not null && !OthersAreColoured();
            return stands || coloured || (text.Length > 3 && !text.Any(char.IsLower) && text.Any(char.IsLetter)) ? text : null;
        }
        return null;
    }

    private bool? _othersAreBold, _othersAreColoured;

    private bool OthersAreBold() => _othersAreBold ??= Others().Count(c => c.IsBold) * 2 > Others().Count();

    private bool OthersAreColoured() => _othersAreColoured ??= Others().Count(c => c.Colour is not null) * 2 > Others().Count();

    private IEnumerable<GridCell> Others() => Enumerable.Range(_shape.HeaderTo + 1, Math.Max(0, grid.Rows.Count - _shape.HeaderTo - 1))
        .Where(r => grid.CellsOf(r).Count() > 1).Select(WordingOf).OfType<GridCell>();

    private ColumnMeaning MeaningAt(int column) => column < _shape.Columns.Count ? _shape.Columns[column].Meaning : ColumnMeaning.Unknown;

    private bool _hasBannerSection;

    private void Begin(string text)
    {
        var isObjective = Headings.IsObjective(text) && _section is not null && (_hasBannerSection ? !Headings.IsObjective(_section.Title) : !_isWeakSection);
        if (isObjective) { _objective = text; }
        else { (_section, _objective, _hasBannerSection) = (Headings.Section(text), null, true); }
        (_last, _lastObjective, _lastSection, _filledObjective, _columnSection) = (null, null, null, null, null);
    }

    private bool _isWeakSection;

    /// <summary>A section that the sheet's name stands for gives way to titles within the sheet.</summary>
    public void IsWeak() => _isWeakSection = true;

    private void ReadRow(ref int row)
    {
        var cells = grid.CellsOf(row).ToList();
        if (cells.Count == 0) { return; }
        var (where, text) = (grid.RowWhere(row), RowText(row));
        if (_shape.HeaderFrom >= 0 && text == RowText(_shape.HeaderFrom)) { ledger.Ignore(where, text, "The headings of the columns again."); return; }
        if (_shape.HeaderTo > _shape.HeaderFrom && text == RowText(_shape.HeaderTo)) { ledger.Ignore(where, text, "The headings of the columns again."); return; }
        if (TableShape.IsHeading(grid, row) && choice?.HeaderRow is null)
        {
            var inner = TableShape.Of(grid, row, choice is null ? null : choice with { HeaderRow = grid.RowNumbers[row] }, options, dates, null);
            if (inner is { IsActions: true } && inner.HeaderFrom == row)
            {
                for (var r = row; r <= inner.HeaderTo; r++) { ledger.Ignore(grid.RowWhere(r), RowText(r), "The headings of the columns, from here on."); }
                (_shape, _last, row) = (inner, null, inner.HeaderTo);
                return;
            }
        }
        if (Total().IsMatch(cells[0].Text) && WordingOf(row) is not { IsEmpty: false, Text.Length: > 30 }) { ledger.Ignore(where, text, "A total."); return; }
        if (cells.Count <= 2 && Legend().IsMatch(cells[0].Text) || IsColourKey(cells)) { ledger.Ignore(where, text, "The key to colours or marks."); return; }
        if (BannerIn(row) is { } banner) { Begin(banner); ledger.ReadRow(); return; }
        if (cells.Count <= 2 && Foot().IsMatch(cells[0].Text) && !(WordingOf(row) is { IsEmpty: false } && grid.CellsOf(row).Count() > 1)) { ledger.Ignore(where, text, "A note, not an action."); return; }
        ReadActions(row, where, text);
    }

    private bool IsColourKey(List<GridCell> cells) => cells.Count == 2 && Rags.Of(cells[0].Text) is not null && MeaningAt(cells[0].Column) is not ColumnMeaning.Rag and not ColumnMeaning.Status
        && cells[1].Text.Length < 80 && MeaningAt(cells[0].Column) != ColumnMeaning.Reference;

    private void ReadActions(int row, string where, string text)
    {
        var wording = WordingOf(row);
        FillDown(row);
        if (wording is { IsEmpty: false } && (wording.Row == row || HasOwnReference(row)))
        {
            var column = _shape.First(ColumnMeaning.Wording)!;
            var pieces = Wordings.Split(wording, choice?.Several.GetValueOrDefault(column.Index + 1) is { } told and not SeveralInCell.Auto ? told : options.Several);
            _lastFirst = ledger.Actions.Count;
            for (var i = 0; i < pieces.Count; i++) { Make(row, where, pieces[i], i, pieces.Count); }
            ledger.ReadRow();
            return;
        }
        if (_last is not null && (wording is { IsEmpty: false } || IsContinuation(row)))
        {
            var (count, from) = (ledger.Actions.Count, _lastFirst);
            for (var i = from; i < count; i++) { Fill(ledger.Actions[i], row, 0, 1, isContinued: true); }
            ledger.ReadRow();
            return;
        }
        if (grid.CellsOf(row).All(c => MeaningAt(c.Column) is ColumnMeaning.Section or ColumnMeaning.Objective))
        {
            ledger.ReadRow();
            if (_shape.First(ColumnMeaning.Objective) is null || _isObjectiveASection) { if (CurrentSection() is { } s) { ledger.Enter(s); } } else { ledger.Ignore(where, text, "An objective with no action beside it."); }
            return;
        }
        ledger.Refuse(where, text, "The row has no wording of an action.");
    }

    /// <summary>A row with no wording of its own that goes on with the action above: more owners, notes or steps.</summary>
    private bool IsContinuation(int row) => grid.CellsOf(row).All(c => MeaningAt(c.Column) is not ColumnMeaning.Reference and not ColumnMeaning.Section and not ColumnMeaning.Objective);

    /// <summary>A wording merged down over rows with references of their own is said once for each of them.</summary>
    private bool HasOwnReference(int row) => _shape.First(ColumnMeaning.Reference) is { } column && grid.Cell(row, column.Index) is { IsEmpty: false } own && own.Row == row;

    private void FillDown(int row)
    {
        if (_shape.First(ColumnMeaning.Section) is { } section && grid.Cell(row, section.Index) is { IsEmpty: false } title && title != _lastSection)
        {
            (_lastSection, _columnSection) = (title, Headings.Section(title.Text));
            if (_shape.First(ColumnMeaning.Objective) is { } below && grid.Cell(row, below.Index) is null or { IsEmpty: true }) { (_filledObjective, _lastObjective) = (null, null); }
        }
        if (_shape.First(ColumnMeaning.Objective) is { } column && grid.Cell(row, column.Index) is { IsEmpty: false } objective && objective != _lastObjective)
        {
            (_lastObjective, _filledObjective) = (objective, objective.Text);
            if (_isObjectiveASection) { _columnSection = Headings.Section(objective.Text); }
        }
    }

    private SectionAsRead? CurrentSection() => _columnSection ?? _section;

    private void Make(int row, string where, Piece piece, int index, int count)
    {
        var section = CurrentSection();
        if (section is not null) { ledger.Enter(section); }
        _last = new ActionDraft { Section = section?.Title, Wording = piece.Wording, Ref = piece.Ref, Where = where };
        _last.Parts.AddRange(piece.Parts);
        if (_objective is not null) { _last.Keep(ColumnMeaning.Objective, "", _objective); }
        ledger.Actions.Add(_last);
        Count++;
        Fill(_last, row, index, count, isContinued: false);
    }

    private void Fill(ActionDraft action, int row, int index, int count, bool isContinued)
    {
        var seen = new HashSet<GridCell>();
        foreach (var column in _shape.Columns)
        {
            if (grid.Cell(row, column.Index) is not { } cell || !seen.Add(cell) || (isContinued && cell.Row != row)) { continue; }
            if (cell.IsEmpty && column.Meaning is not ColumnMeaning.Rag and not ColumnMeaning.Status) { continue; }
            var own = count > 1 && cell.Lines.Count == count ? new GridCell { Row = cell.Row, Column = cell.Column, Lines = [cell.Lines[index]], Colour = cell.Colour } : cell;
            Place(action, column, own);
        }
        foreach (var cell in grid.Rows[row].Skip(_shape.Columns.Count).OfType<GridCell>().Where(c => !c.IsEmpty && seen.Add(c))) { action.Keep(ColumnMeaning.Unknown, "", cell.Text); }
        if (!isContinued && _filledObjective is not null && !_isObjectiveASection) { action.Keep(ColumnMeaning.Objective, _shape.First(ColumnMeaning.Objective)!.Heading, _filledObjective); }
    }

    private void Place(ActionDraft action, Column column, GridCell cell)
    {
        var text = cell.Text;
        switch (column.Meaning)
        {
            case ColumnMeaning.Wording or ColumnMeaning.Section or ColumnMeaning.Objective: break;
            case ColumnMeaning.Reference: action.Ref = action.Ref is null || !text.Contains(' ', StringComparison.Ordinal) ? JoinedRef(action.Ref, Wordings.Tidy(text)) : action.Ref; break;
            case ColumnMeaning.Parts:
                foreach (var part in Wordings.Split(cell, SeveralInCell.Actions)) { action.Parts.Add(part.Wording); action.Parts.AddRange(part.Parts); if (part.Ref is not null) { action.Parts[^(1 + part.Parts.Count)] = $"{part.Ref} {part.Wording}"; } }
                break;
            case ColumnMeaning.Owner: action.Take(PlanNames.Read(cell), column.Heading, text); break;
            case ColumnMeaning.Partner: action.Partners.AddRange(PlanNames.Partners(cell).Where(p => !action.Partners.Contains(p, StringComparer.OrdinalIgnoreCase))); break;
            case ColumnMeaning.Date: action.Dates.Add(text); if (cell.Day is { } day) { action.Day = day; } break;
            case ColumnMeaning.Rhythm: action.Rhythms.Add(text); action.Keep(ColumnMeaning.Rhythm, column.Heading, text); break;
            case ColumnMeaning.Start: action.Starts.Add(text); action.Keep(ColumnMeaning.Start, column.Heading, text); break;
            case ColumnMeaning.Status when text.Length > 0: Status(action, text); action.Rag ??= Rags.Of(text) ?? Rags.OfColour(cell.Colour); break;
            case ColumnMeaning.Rag when text.Length > 0: action.Rag = Rags.Of(text) ?? action.Rag; action.Kept.Add(new KeptText(ColumnMeaning.Rag, column.Heading, text)); break;
            case ColumnMeaning.Rag or ColumnMeaning.Status:
                if (Rags.OfColour(cell.Colour) is { } rag) { action.Rag ??= rag; action.Kept.Add(new KeptText(ColumnMeaning.Rag, column.Heading, rag.ToString())); }
                break;
            case ColumnMeaning.Ignored: ledger.Ignore(grid.WhereOf(cell, column.Heading), text, "In a column that was left out."); break;
            default:
                if (column.IsTicked && Regex.IsMatch(text, @"^(?:x|✓|✔|☑|●|•|■|y|yes|\*)$", Usual)) { action.Dates.Add(column.Heading); action.Keep(ColumnMeaning.Notes, column.Heading, text); }
                else { action.Keep(column.Meaning, column.Heading, text); }
                break;
        }
    }

    private static void Status(ActionDraft action, string text) => action.Status = action.Status is null ? text : $"{action.Status}; {text}";

    private static string JoinedRef(string? inner, string outer) => inner is null || inner == outer ? outer : Regex.IsMatch(inner, @"^[a-z]$|^[ivx]+$") ? outer + inner : outer;
}
