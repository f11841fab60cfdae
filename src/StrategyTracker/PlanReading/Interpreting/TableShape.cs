using System.Text.RegularExpressions;
using StrategyTracker.PlanReading.Contents;

namespace StrategyTracker.PlanReading.Interpreting;

internal sealed record Column(int Index, string Heading, ColumnMeaning Meaning, bool IsChosen = false, int Rank = 0, bool IsTicked = false);

/// <summary>How a table is laid out: which rows are its heading, and what each column is.</summary>
internal sealed class TableShape
{
    private const int MostRowsAbove = 40;
    private const int Sample = 200;

    public int HeaderFrom { get; private init; } = -1;
    public int HeaderTo { get; private init; } = -1;
    public List<Column> Columns { get; private init; } = [];
    public bool IsActions { get; private init; }
    public bool IsRisks { get; private init; }

    public Column? First(ColumnMeaning meaning) => Columns.FirstOrDefault(c => c.Meaning == meaning);

    public static TableShape Of(GridBlock grid, int from, TableChoice? choice, PlanReadingOptions options, PlanDates dates, TableShape? before)
    {
        var header = choice?.HeaderRow is { } chosen ? grid.RowNumbers.IndexOf(chosen) : HeaderIn(grid, from);
        if (header < 0)
        {
            if (before is not null && before.Columns.Count == grid.Width) { return new TableShape { Columns = before.Columns, IsActions = before.IsActions }; }
            var bare = Settle(grid, from - 1, [.. Enumerable.Range(0, grid.Width).Select(i => new Column(i, "", ColumnMeaning.Unknown))], choice, options, dates, hasHeader: false);
            return new TableShape { Columns = bare, IsActions = choice?.IsActions == true || LooksLikeActions(grid, from, bare, dates) };
        }
        var last = SecondLine(grid, header) ? header + 1 : header;
        header = choice?.HeaderRow is null ? Math.Max(from, grid.SeenIn(header).Where(c => c.ColumnSpan < grid.Width).Min(c => c.Row)) : header;
        var columns = Enumerable.Range(0, grid.Width).Select(i => Guessed(grid, header, last, i)).ToList();
        columns = Settle(grid, last, columns, choice, options, dates, hasHeader: true);
        var hasMore = columns.Any(c => c.Meaning is ColumnMeaning.Owner or ColumnMeaning.Date or ColumnMeaning.Status or ColumnMeaning.Rag or ColumnMeaning.Measure or ColumnMeaning.Outcome
            or ColumnMeaning.Resources or ColumnMeaning.Partner or ColumnMeaning.Progress or ColumnMeaning.Parts or ColumnMeaning.Rhythm || c.IsTicked);
        var wording = columns.FirstOrDefault(c => c.Meaning == ColumnMeaning.Wording);
        var isRisks = columns.Any(c => Regex.IsMatch(c.Heading, @"\brisk", RegexOptions.IgnoreCase)) && columns.Any(c => Regex.IsMatch(c.Heading, @"\b(?:likelihood|probability|impact|score|severity)\b", RegexOptions.IgnoreCase));
        return new TableShape
        {
            HeaderFrom = header, HeaderTo = last, Columns = columns, IsRisks = isRisks,
            IsActions = choice?.IsActions == true || (wording is not null && (hasMore || (wording.Rank <= 2 && (grid.Width == 1 || columns.Any(c => c.Meaning is ColumnMeaning.Reference or ColumnMeaning.Objective or ColumnMeaning.Section or ColumnMeaning.Priority))))),
        };
    }

    /// <summary>Whether a row further down is the heading of another table.</summary>
    public static bool IsHeading(GridBlock grid, int row)
    {
        var cells = grid.CellsOf(row).ToList();
        if (cells.Count < 3 || cells.Any(c => c.Text.Length > 60 || c.Text.Count(x => x == ' ') > 6)) { return false; }
        var guesses = cells.Select(c => HeaderWords.Of(c.Text)).ToList();
        return guesses.Count(g => g is not null) >= cells.Count - (cells.Count / 4) && guesses.Where(g => g is not null).Select(g => g!.Meaning).Distinct().Count() >= 3
            && guesses.Any(g => g?.Meaning is ColumnMeaning.Wording or ColumnMeaning.Objective or ColumnMeaning.Parts) && guesses.Any(g => g?.Meaning is ColumnMeaning.Owner or ColumnMeaning.Date);
    }

    private static int HeaderIn(GridBlock grid, int from)
    {
        var (best, at) = (0.0, -1);
        for (var row = from; row < Math.Min(grid.Rows.Count, from + MostRowsAbove); row++)
        {
            var cells = grid.SeenIn(row).ToList();
            if (cells.Count == 0 || cells.Any(c => c.Text.Length > 140)) { continue; }
            var guesses = cells.Select(c => HeaderWords.Of(c.Text)).ToList();
            var matched = guesses.OfType<HeaderWords.Guess>().ToList();
            var meanings = matched.Select(g => g.Meaning).Distinct().Count();
            if (cells.Count == 1)
            {
                if (grid.Width == 1 && Regex.IsMatch(cells[0].Text, @"^(?:key |our )?actions?(?: points?)?$", RegexOptions.IgnoreCase) && at < 0) { (best, at) = (1, row); }
                continue;
            }
            if (meanings < 2 || matched.Count * 2 < cells.Count || !matched.Any(g => g.Meaning is ColumnMeaning.Wording or ColumnMeaning.Objective or ColumnMeaning.Parts or ColumnMeaning.Outcome or ColumnMeaning.Section or ColumnMeaning.Measure)) { continue; }
            var score = meanings + matched.Count - (0.8 * (cells.Count - matched.Count)) - cells.Sum(c => c.Text.Length > 45 ? 0.7 : 0)
                + (grid.MarkedHeaders.Contains(row) ? 1 : 0) - (cells.Any(c => c.Day is not null) ? 3 : 0) - (0.01 * (row - from));
            if (score > best) { (best, at) = (score, row); }
        }
        return at;
    }

    private static bool SecondLine(GridBlock grid, int header)
    {
        if (header + 1 >= grid.Rows.Count) { return false; }
        var below = grid.CellsOf(header + 1).ToList();
        if (below.Count == 0 || below.Any(c => c.Text.Length > 50 || c.Day is not null)) { return false; }
        var above = grid.CellsOf(header).ToList();
        var isUnderMerge = below.All(c => grid.Cell(header, c.Column) is not { } top || top.IsEmpty || (top.ColumnSpan > 1 && top.ColumnSpan < grid.Width));
        var isMergedDown = above.Any(c => c.RowSpan > 1);
        return (isUnderMerge || isMergedDown) && below.Count < Math.Max(above.Count, 3) + 2 && below.All(c => c.Text.Count(x => x == ' ') <= 5)
            && (isMergedDown || below.Any(c => HeaderWords.Of(c.Text) is not null || IsPeriod(c.Text)));
    }

    private static Column Guessed(GridBlock grid, int from, int to, int index)
    {
        var cells = Enumerable.Range(from, to - from + 1).Select(r => grid.Cell(r, index)).OfType<GridCell>().Where(c => !c.IsEmpty).Distinct().ToList();
        var heading = Folded.Text(string.Join(' ', cells.Select(c => c.Text)));
        var isInside = cells.Count > 0 && cells.All(c => c.Column < index) && cells.All(c => c.ColumnSpan > 1);
        var guess = HeaderWords.Of(cells.Count > 0 ? cells[^1].Text : "") ?? HeaderWords.Of(heading);
        if (isInside && guess is not null) { return new Column(index, heading, ColumnMeaning.Unknown); }
        return new Column(index, heading, guess is null ? ColumnMeaning.Unknown : guess.Meaning, Rank: guess is null ? 0 : guess.Rank + (guess.IsWelsh ? 100 : 0));
    }

    private static bool IsPeriod(string text) => Regex.IsMatch(text, @"^(?:q[1-4]|qtr ?[1-4]|quarter [1-4]|year \d|20\d\d(?:\s*[/\-]\s*(?:20)?\d\d)?|jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|q[1-4]\s.*20\d\d.*)$", RegexOptions.IgnoreCase);

    private sealed record Facts(int Filled, double Length, double Dates, double References, double Rags, double Levels, double Ticks, double Distinct, double Posts);

    private static Facts FactsOf(GridBlock grid, int header, int column, PlanDates dates)
    {
        var cells = Enumerable.Range(header + 1, Math.Max(0, Math.Min(Sample, grid.Rows.Count - header - 1)))
            .Select(r => (Row: r, Cell: grid.Cell(r, column))).Where(p => p.Cell is { IsEmpty: false } c && c.Row == p.Row && c.Column == column && c.ColumnSpan < Math.Max(2, grid.Width)).Select(p => p.Cell!).ToList();
        if (cells.Count == 0) { return new Facts(0, 0, 0, 0, 0, 0, 0, 0, 0); }
        double Share(Func<GridCell, bool> test) => (double)cells.Count(test) / cells.Count;
        return new Facts(cells.Count, cells.Average(c => c.Text.Length),
            Share(c => c.Day is not null || (c.Text.Length < 60 && dates.Read(c.Text).IsUnderstood)), Share(c => Wordings.IsReference(c.Text)), Share(c => Rags.Of(c.Text) is not null),
            Share(c => Regex.IsMatch(c.Text, @"^(?:high|medium|med|low|h|m|l|[1-5]|critical|urgent|essential|desirable|must|should|could|short|long)\b.{0,10}$", RegexOptions.IgnoreCase)),
            Share(c => Regex.IsMatch(c.Text, @"^(?:x|✓|✔|☑|●|•|■|y|yes|\*)$", RegexOptions.IgnoreCase)), (double)cells.Select(c => c.Text).Distinct().Count() / cells.Count, Share(c => c.Text.Length < 90 && (PlanNames.IsPost(c.Text) || PlanNames.IsPerson(c.Text))));
    }

    private static List<Column> Settle(GridBlock grid, int header, List<Column> columns, TableChoice? choice, PlanReadingOptions options, PlanDates dates, bool hasHeader)
    {
        var facts = columns.ConvertAll(c => FactsOf(grid, header, c.Index, dates));
        var headings = options.Headings.ToDictionary(h => HeaderWords.Normal(h.Key), h => h.Value);
        for (var i = 0; i < columns.Count; i++)
        {
            if (choice?.Columns.TryGetValue(i + 1, out var told) == true || (columns[i].Heading.Length > 0 && headings.TryGetValue(HeaderWords.Normal(columns[i].Heading), out told)))
            {
                columns[i] = columns[i] with { Meaning = told, IsChosen = true, Rank = 0 };
            }
        }
        bool Has(ColumnMeaning meaning) => columns.Any(c => c.Meaning == meaning);
        bool HasChosen(ColumnMeaning meaning) => columns.Any(c => c.Meaning == meaning && c.IsChosen);
        void Set(int at, ColumnMeaning meaning) { if (!columns[at].IsChosen) { columns[at] = columns[at] with { Meaning = meaning, Rank = columns[at].Rank % 100 }; } }
        List<int> Of(ColumnMeaning meaning) => [.. Enumerable.Range(0, columns.Count).Where(i => columns[i].Meaning == meaning && !columns[i].IsChosen)];

        foreach (var i in Enumerable.Range(0, columns.Count).Where(i => columns[i].Rank >= 100).ToList())
        {
            Set(i, columns.Any(c => c.Meaning == columns[i].Meaning && c.Rank < 100) ? ColumnMeaning.OtherLanguage : columns[i].Meaning);
        }
        foreach (var i in Of(ColumnMeaning.Measure).Where(i => Regex.IsMatch(columns[i].Heading, @"\btargets?\b", RegexOptions.IgnoreCase) && facts[i].Dates >= 0.6)) { Set(i, ColumnMeaning.Date); }
        foreach (var i in Of(ColumnMeaning.Section).Concat(Of(ColumnMeaning.Objective)).Where(i => facts[i].Filled > 0 && facts[i].Levels >= 0.8).ToList()) { Set(i, ColumnMeaning.Priority); }
        foreach (var i in Of(ColumnMeaning.Priority).Where(i => facts[i].Filled > 0 && facts[i].Levels < 0.5 && facts[i].Length > 8)) { Set(i, ColumnMeaning.Section); }
        foreach (var i in Of(ColumnMeaning.Progress).Where(i => facts[i].Filled > 1 && facts[i].Rags >= 0.8 && !Has(ColumnMeaning.Rag))) { Set(i, ColumnMeaning.Rag); }
        foreach (var i in Of(ColumnMeaning.Status).Where(i => facts[i].Filled > 0 && facts[i].Length > 60)) { Set(i, ColumnMeaning.Progress); }
        SettleWording();
        var ends = Of(ColumnMeaning.Date);
        if (ends.Count + (HasChosen(ColumnMeaning.Date) ? 1 : 0) > 1)
        {
            var keep = HasChosen(ColumnMeaning.Date) ? -1 : ends.OrderBy(i => columns[i].Rank).ThenByDescending(i => facts[i].Filled == 0 ? 0 : Math.Round(facts[i].Dates, 1))
                .ThenByDescending(i => Regex.IsMatch(columns[i].Heading, "target|deadline|due|by when|end|complet", RegexOptions.IgnoreCase)).First();
            foreach (var i in ends.Where(i => i != keep)) { Set(i, ColumnMeaning.Notes); }
        }
        foreach (var i in Of(ColumnMeaning.Owner).Where(i => columns[i].Rank == 5 && columns.Any(c => c.Meaning == ColumnMeaning.Owner && c.Rank == 0))) { Set(i, ColumnMeaning.Notes); }
        var sections = Of(ColumnMeaning.Section);
        foreach (var i in sections.Where(i => facts[i].Filled > 5 && facts[i].Distinct > 0.85 && facts[i].Filled > 0.8 * Math.Min(Sample, grid.Rows.Count - header - 1)).ToList()) { Set(i, Has(ColumnMeaning.Objective) ? ColumnMeaning.Notes : ColumnMeaning.Objective); sections.Remove(i); }
        foreach (var i in sections.Skip(HasChosen(ColumnMeaning.Section) ? 0 : 1)) { Set(i, Has(ColumnMeaning.Objective) ? ColumnMeaning.Notes : ColumnMeaning.Objective); }
        foreach (var i in Of(ColumnMeaning.Status).Skip(1)) { Set(i, ColumnMeaning.Progress); }
        foreach (var i in Of(ColumnMeaning.Reference).Skip(1)) { Set(i, ColumnMeaning.Notes); }
        foreach (var i in Of(ColumnMeaning.Rag).Skip(1)) { Set(i, ColumnMeaning.Notes); }
        for (var i = 0; i < columns.Count; i++)
        {
            if (columns[i].Meaning != ColumnMeaning.Unknown || columns[i].IsChosen || facts[i].Filled == 0) { continue; }
            if (IsPeriod(LastWords(columns[i].Heading)) && facts[i].Ticks >= 0.8) { columns[i] = columns[i] with { IsTicked = true }; }
            else if (columns[i].Heading.Length > 0) { continue; }
            else if (facts[i].References >= 0.6 && !Has(ColumnMeaning.Reference) && i <= 1) { Set(i, ColumnMeaning.Reference); }
            else if (facts[i].Dates >= 0.6 && facts[i].References < 0.6 && !Has(ColumnMeaning.Date)) { Set(i, ColumnMeaning.Date); }
            else if (facts[i].Rags >= 0.8 && !Has(ColumnMeaning.Rag) && !Has(ColumnMeaning.Status)) { Set(i, ColumnMeaning.Rag); }
            else if (facts[i].Posts >= 0.6 && !Has(ColumnMeaning.Owner)) { Set(i, ColumnMeaning.Owner); }
        }
        if (!Has(ColumnMeaning.Wording) && Longest(i => columns[i].Meaning == ColumnMeaning.Unknown && !columns[i].IsTicked) is { } longest && (!hasHeader || facts[longest].Length >= 25)) { Set(longest, ColumnMeaning.Wording); }
        return columns;

        int? Longest(Func<int, bool> which) => Enumerable.Range(0, columns.Count).Where(i => which(i) && facts[i].Filled > 0).OrderByDescending(i => facts[i].Length).Select(i => (int?)i).FirstOrDefault();

        void SettleWording()
        {
            var candidates = Enumerable.Range(0, columns.Count).Where(i => !columns[i].IsChosen && columns[i].Rank < 100 && columns[i].Meaning is ColumnMeaning.Wording or ColumnMeaning.Parts or ColumnMeaning.Objective && !columns[i].IsChosen).ToList();
            var best = HasChosen(ColumnMeaning.Wording) ? -1 : candidates.OrderBy(i => columns[i].Rank == 0 ? 9 : columns[i].Rank).ThenByDescending(i => facts[i].Length).Select(i => (int?)i).FirstOrDefault() ?? -1;
            foreach (var i in candidates.Where(i => i != best))
            {
                Set(i, columns[i].Meaning != ColumnMeaning.Wording ? columns[i].Meaning : columns[i].Rank switch
                {
                    3 => i > best ? ColumnMeaning.Parts : ColumnMeaning.Objective,
                    1 or 2 => ColumnMeaning.Notes,
                    4 or 5 => ColumnMeaning.Objective,
                    _ => ColumnMeaning.Notes,
                });
            }
            if (best >= 0) { columns[best] = columns[best] with { Meaning = ColumnMeaning.Wording }; }
        }
    }

    private static string LastWords(string heading) => heading.Split(' ') is { Length: > 1 } words ? (IsPeriod(heading) ? heading : IsPeriod(string.Join(' ', words[^2..])) ? string.Join(' ', words[^2..]) : words[^1]) : heading;

    private static bool LooksLikeActions(GridBlock grid, int from, List<Column> columns, PlanDates dates)
    {
        var wording = columns.FirstOrDefault(c => c.Meaning == ColumnMeaning.Wording);
        if (wording is null || grid.Rows.Count - from < 2 || columns.Count < 2) { return false; }
        var facts = FactsOf(grid, from - 1, wording.Index, dates);
        return facts.Length >= 20 && facts.Filled >= 2 && columns.Any(c => c.Meaning is ColumnMeaning.Date or ColumnMeaning.Owner or ColumnMeaning.Rag)
            && columns.Count(c => c.Meaning is ColumnMeaning.Date or ColumnMeaning.Owner or ColumnMeaning.Rag or ColumnMeaning.Reference) >= 2;
    }
}
