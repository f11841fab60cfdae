using System.Globalization;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Measures.Statistics;

namespace StrategyTracker.Tests.Domain.Measures;

public sealed class SuppressionTests
{
    private static readonly SmallNumbers s_limit = SmallNumbers.Default;

    private static Split Row((int Count, int Of) women, (int Count, int Of) men) => new(
        new Figure(women.Count, women.Of), new Figure(men.Count, men.Of), new Figure(women.Count + men.Count, women.Of + men.Of));

    private static ShownSplit Published(Split row) => Suppression.Row(row, Reader.Published, s_limit);

    [Fact]
    public void In_house_a_base_under_the_limit_shows_its_count_with_a_caution_and_no_rate()
    {
        var row = Suppression.Row(Row((4, 9), (55, 90)), Reader.InHouse, s_limit);

        Assert.Equal((4, 9, false), (row.Women.Count, row.Women.Base, row.Women.ShowsRate));
        Assert.Equal("The base is under 10: read it with caution; no rate is given.", row.Women.Note);
        Assert.Null(row.Women.Rate);
        Assert.NotNull(row.Men.Rate);
        Assert.Equal((false, false), (row.ShowsComparison, row.IsSuppressed));
    }

    [Fact]
    public void In_house_a_base_at_the_limit_has_its_rate_however_small_the_count()
    {
        var row = Suppression.Row(Row((0, 10), (55, 90)), Reader.InHouse, s_limit);

        Assert.Equal(0, row.Women.Rate!.Rate);
        Assert.Null(row.Women.Note);
        Assert.True(row.ShowsComparison);
    }

    [Theory]
    [InlineData(9, 40, true)]
    [InlineData(10, 40, false)]
    [InlineData(10, 10, false)]
    [InlineData(0, 40, true)]
    public void A_published_count_under_the_limit_is_hidden_with_its_rate(int count, int of, bool hidden)
    {
        var row = Published(Row((count, of), (55, 90)));

        Assert.Equal(hidden ? Hiding.Small : Hiding.Shown, row.Women.CountHiding);
        Assert.Equal(hidden ? null : count, row.Women.Count);
        Assert.Equal(of, row.Women.Base);
        Assert.Equal(!hidden, row.Women.Rate is not null);
        Assert.Equal(hidden ? "Hidden: fewer than 10." : null, row.Women.Note);
        Assert.Equal((!hidden, hidden), (row.ShowsComparison, row.IsSuppressed));
    }

    [Fact]
    public void A_published_base_under_the_limit_is_hidden_too()
    {
        var row = Published(Row((9, 9), (55, 90)));

        Assert.Equal((null, null, Hiding.Small, Hiding.Small), (row.Women.Count, row.Women.Base, row.Women.CountHiding, row.Women.BaseHiding));
        Assert.Equal((null, null, Hiding.Protecting, Hiding.Protecting), (row.Total.Count, row.Total.Base, row.Total.CountHiding, row.Total.BaseHiding));
    }

    [Fact]
    public void The_total_is_hidden_when_one_of_women_and_men_is()
    {
        var row = Published(Row((4, 40), (55, 90)));

        Assert.Equal((55, 90), (row.Men.Count, row.Men.Base));
        Assert.Equal((null, 130), (row.Total.Count, row.Total.Base));
        Assert.Equal("Hidden so that another cannot be worked out.", row.Total.Note);
        Assert.Null(row.Total.Rate);
    }

    [Fact]
    public void The_total_stands_when_both_are_hidden_and_it_tells_neither()
    {
        var row = Published(Row((4, 40), (8, 90)));

        Assert.Equal((null, null, 12), (row.Women.Count, row.Men.Count, row.Total.Count));
        Assert.NotNull(row.Total.Rate);
    }

    [Fact]
    public void Two_nines_cannot_hide_behind_eighteen()
    {
        Assert.Equal(Hiding.Protecting, Published(Row((9, 40), (9, 90))).Total.CountHiding);
        Assert.Equal(Hiding.Shown, Published(Row((8, 40), (9, 90))).Total.CountHiding);
    }

    [Fact]
    public void A_small_total_is_hidden_as_small()
    {
        var row = Published(Row((0, 40), (0, 90)));

        Assert.Equal((Hiding.Small, Hiding.Small, Hiding.Small), (row.Women.CountHiding, row.Men.CountHiding, row.Total.CountHiding));
    }

    [Fact]
    public void What_the_source_has_published_is_exempt_and_labelled()
    {
        var row = Suppression.Row(Row((3, 8), (55, 90)), Reader.Published, s_limit, isPublishedInSource: true);

        Assert.Equal((3, 8, 0.375), (row.Women.Count, row.Women.Base, row.Women.Rate!.Rate));
        Assert.Equal("As published in the source.", row.Women.Note);
        Assert.False(row.IsSuppressed);
    }

    [Fact]
    public void What_is_not_recorded_stays_not_recorded()
    {
        var row = Published(new Split(new Figure(18, 40), Figure.NotRecorded, Figure.NotRecorded));

        Assert.Equal((true, false, false), (row.Women.IsRecorded, row.Men.IsRecorded, row.Total.IsRecorded));
        Assert.Null(row.Men.Note);
        Assert.True(Suppression.One(new Figure(3, 40), Reader.Published, s_limit).IsRecorded);
    }

    [Fact]
    public void A_base_of_0_gives_no_rate_and_says_why()
    {
        var figure = Suppression.One(new Figure(0, 0), Reader.InHouse, s_limit);

        Assert.Equal((false, "The base is 0, so there is no rate."), (figure.ShowsRate, figure.Note));
    }

    [Fact]
    public void A_count_above_its_base_has_no_rate() => Assert.Null(Suppression.One(new Figure(41, 40), Reader.InHouse, s_limit).Rate);

    [Fact]
    public void A_duration_is_judged_by_its_base()
    {
        Assert.True(Suppression.One(Figure.OfBase(10), Reader.Published, s_limit).ShowsRate);
        Assert.False(Suppression.One(Figure.OfBase(9), Reader.Published, s_limit).ShowsRate);
        Assert.False(Suppression.One(Figure.OfBase(9), Reader.InHouse, s_limit).ShowsRate);
        Assert.False(Suppression.One(Figure.OfCount(50), Reader.InHouse, s_limit).ShowsRate);
    }

    [Fact]
    public void The_limit_is_a_setting()
    {
        Assert.Equal(4, Suppression.One(new Figure(4, 40), Reader.Published, new SmallNumbers(4)).Count);
        Assert.Equal("Hidden: fewer than 5.", Suppression.One(new Figure(4, 40), Reader.Published, new SmallNumbers(5)).Note);
        Assert.Equal("The limit of small numbers is 0; it must be at least 1.", Assert.Throws<RuleViolation>(() => new SmallNumbers(0)).Message);
    }

    /// <summary>A hidden part is written s (small) or p (protecting another).</summary>
    [Theory]
    [InlineData("20 30 40", 90, "20 30 40", "90")]
    [InlineData("3 30 20", 53, "s 30 p", "53")]
    [InlineData("3 4 20 30", 57, "s s p 30", "57")]
    [InlineData("5 5 20 30", 60, "s s 20 30", "60")]
    [InlineData("9 9 20 30", 68, "s s p 30", "68")]
    [InlineData("9 8 20 30", 67, "s s 20 30", "67")]
    [InlineData("0 10 50", 60, "s p p", "60")]
    [InlineData("9 10 10 50", 79, "s p p 50", "79")]
    [InlineData("9 10 10", 29, "s p p", "29")]
    [InlineData("0 0 40", 40, "s s p", "40")]
    [InlineData("9 9", 18, "s s", "p")]
    [InlineData("3 4", 7, "s s", "s")]
    [InlineData("3 - 20", 23, "s - p", "23")]
    [InlineData("3 -", 23, "s -", "p")]
    [InlineData("3 20", null, "s 20", "-")]
    [InlineData("9 10", 19, "s p", "19")]
    [InlineData("0 10", 10, "s p", "p")]
    public void Parts_are_hidden_until_none_can_be_worked_out(string parts, int? whole, string shown, string shownWhole)
    {
        var ready = Suppression.Parts([.. parts.Split(' ').Select(p => p == "-" ? (int?)null : int.Parse(p, CultureInfo.InvariantCulture))], whole, Reader.Published, s_limit);

        Assert.Equal((shown, shownWhole), (string.Join(' ', ready.Parts.Select(Written)), Written(ready.Whole)));
    }

    private static string Written(ShownNumber number) => number.Hiding switch { Hiding.Small => "s", Hiding.Protecting => "p", _ => number.Number?.ToString(CultureInfo.InvariantCulture) ?? "-" };

    [Fact]
    public void Parts_are_whole_in_house_and_where_the_source_has_published_them()
    {
        Assert.Equal([3, 20], Suppression.Parts([3, 20], 23, Reader.InHouse, s_limit).Parts.Select(p => p.Number));
        Assert.Equal([3, 20], Suppression.Parts([3, 20], 23, Reader.Published, s_limit, isPublishedInSource: true).Parts.Select(p => p.Number));
    }

    [Fact]
    public void In_a_table_no_row_and_no_column_leaves_a_single_number_to_be_worked_out()
    {
        var table = Suppression.Table([Row((3, 40), (30, 60)), Row((20, 50), (45, 70)), Row((25, 55), (50, 80))], Row((48, 145), (125, 210)), Reader.Published, s_limit);

        Assert.Equal((Hiding.Small, Hiding.Shown, Hiding.Protecting), Counts(table.Parts[0]));      // 3 is small; the row's total would tell it
        Assert.Equal(Hiding.Protecting, table.Parts[1].Women.CountHiding);                          // and so would the column of women
        Assert.Equal(Hiding.Protecting, table.Parts[1].Total.CountHiding);
        Assert.Equal((Hiding.Shown, Hiding.Shown, Hiding.Shown), Counts(table.Parts[2]));
        Assert.Equal((Hiding.Shown, Hiding.Shown, Hiding.Shown), Counts(table.Whole));
        Assert.All(table.Parts, row => Assert.NotNull(row.Women.Base));
    }

    [Fact]
    public void A_hidden_whole_is_not_given_away_by_its_parts()
    {
        // Women 8 are hidden, so the total 24 is; but both rows show a total of 12.
        var table = Suppression.Table([Row((4, 40), (8, 60)), Row((4, 40), (8, 60))], Row((8, 80), (16, 120)), Reader.Published, s_limit);

        Assert.Equal(Hiding.Small, table.Whole.Women.CountHiding);
        Assert.True(table.Whole.Total.Count is null && table.Parts.Any(p => p.Total.Count is null));
    }

    /// <summary>Every table of two rows from these numbers: no sum has exactly one number missing.</summary>
    [Fact]
    public void No_sum_of_any_small_table_has_one_number_missing()
    {
        int[] numbers = [0, 4, 9, 10, 30];
        var tables = from a in numbers from b in numbers from c in numbers from d in numbers select (A: Row((a, 100), (b, 100)), B: Row((c, 100), (d, 100)), Whole: Row((a + c, 200), (b + d, 200)));
        foreach (var (a, b, whole) in tables)
        {
            var table = Suppression.Table([a, b], whole, Reader.Published, s_limit);
            ShownSplit[] rows = [.. table.Parts, table.Whole];
            IEnumerable<ShownFigure[]> sums = rows.Select(r => new[] { r.Women, r.Men, r.Total })
                .Concat([[.. rows.Select(r => r.Women)], [.. rows.Select(r => r.Men)], [.. rows.Select(r => r.Total)]]);
            Assert.All(sums, sum => Assert.NotEqual(1, sum.Count(f => f.Count is null)));
            Assert.All(rows.SelectMany(r => new[] { r.Women, r.Men, r.Total }), f => Assert.True(f.Count is null or >= 10));
        }
    }

    [Fact]
    public void Why_is_said_in_words()
    {
        Assert.Equal(["", "fewer than 10", "hidden so that another cannot be worked out"], Enum.GetValues<Hiding>().Select(h => h.Words(s_limit)));
    }

    private static (Hiding, Hiding, Hiding) Counts(ShownSplit row) => (row.Women.CountHiding, row.Men.CountHiding, row.Total.CountHiding);
}
