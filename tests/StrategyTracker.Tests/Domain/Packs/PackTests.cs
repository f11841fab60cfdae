using StrategyTracker.Domain;
using StrategyTracker.Domain.Packs;
using StrategyTracker.Domain.People;
using StrategyTracker.TestSupport;

namespace StrategyTracker.Tests.Domain.Packs;

public sealed class PackTests
{
    private static readonly Actor Keeper = Actors.BoardMember().Named("Bo Member");

    private static Pack APack(params string[] reports) => Pack.Add(Guid.CreateVersion7(), Guid.CreateVersion7(), "Board pack", reports.Length == 0 ? ["board", "duty"] : reports, Stamps.On("2008-01-10", Keeper));

    private static IssuedPack Issue(Pack pack, string asAt = "2008-01-15", string? since = null, int number = 1) =>
        pack.Issue(number, new(asAt.Day(), since?.Day()), "Ann Example", "1.0", "{}", new("abc.pdf", 10, new string('a', 64)), Stamps.On("2008-01-15"));

    [Fact]
    public void A_new_order_is_kept_as_it_is_chosen()
    {
        var pack = APack("board", "duty", "threads");

        pack.Choose("Board pack", ["threads", "board"], Stamps.On("2008-01-11", Keeper));

        Assert.Equal([(1, "threads"), (2, "board")], pack.Reports.OrderBy(r => r.Order).Select(r => (r.Order, r.Report)));
    }

    [Theory]
    [InlineData("Choose at least one report")]
    [InlineData("stands twice", "board", "board")]
    public void A_pack_of_nothing_or_of_the_same_twice_is_refused(string words, params string[] reports) =>
        Assert.Contains(words, Assert.Throws<RuleViolation>(() => APack().Choose("Board pack", reports, Stamps.On("2008-01-11", Keeper))).Message, StringComparison.Ordinal);

    [Fact]
    public void More_reports_than_a_pack_holds_are_refused() =>
        Assert.Contains($"{Pack.MostReports} reports at most", Assert.Throws<RuleViolation>(() => APack([.. Enumerable.Range(1, Pack.MostReports + 1).Select(n => $"r{n}")])).Message, StringComparison.Ordinal);

    [Fact]
    public void Whoever_made_it_keeps_it_and_so_may_who_can_issue_it()
    {
        var pack = APack();

        Assert.True(pack.MayBeKeptBy(Keeper));
        Assert.True(pack.MayBeKeptBy(Actors.AreaLead()));
        Assert.True(pack.MayBeKeptBy(Actors.Director()));
        Assert.False(pack.MayBeKeptBy(Actors.BoardMember()));
        Assert.False(pack.MayBeKeptBy(Actors.In(Role.PractitionerReader)));
        Assert.Contains("This pack is Bo Member's", Assert.Throws<RuleViolation>(() => pack.RequireKeeper(Actors.BoardMember())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Issuing_leaves_a_row_in_its_history_and_carries_its_reports_in_order()
    {
        var pack = APack("duty", "board");

        var issued = Issue(pack, since: "2007-12-01", number: 7);

        Assert.Equal((7, "Board pack", "duty, board", "Ann Example", "2007-12-01".Day()), (issued.Number, issued.Title, issued.Reports, issued.Recipients, issued.Since));
        Assert.Equal(("issued", "pack 7, as at 15 January 2008"), (pack.UnsavedHistory[^1].What, pack.UnsavedHistory[^1].To));
    }

    [Fact]
    public void Days_the_wrong_way_round_are_refused() =>
        Assert.Equal("\"Since\" is 16 January 2008, after \"as at\" 15 January 2008; turn them round.", Assert.Throws<RuleViolation>(() => Issue(APack(), since: "2008-01-16")).Message);

    [Fact]
    public void A_retired_pack_is_neither_issued_nor_changed()
    {
        var pack = APack();
        pack.Retire(Stamps.On("2008-01-12", Keeper));
        pack.Retire(Stamps.On("2008-01-13", Keeper));

        Assert.Equal("2008-01-12".Day(), pack.RetiredOn);
        Assert.Contains("taken off on 12 January 2008", Assert.Throws<RuleViolation>(() => Issue(pack)).Message, StringComparison.Ordinal);
        Assert.Throws<RuleViolation>(() => pack.RequireKeeper(Keeper));
    }
}
