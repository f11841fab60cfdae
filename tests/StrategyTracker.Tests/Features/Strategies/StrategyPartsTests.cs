using Bunit;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Progress;
using StrategyTracker.Domain.Strategies;
using StrategyTracker.Features.Progress;
using StrategyTracker.Features.Strategies;
using StrategyTracker.TestSupport;
using StrategyTracker.Tests.Ui;

namespace StrategyTracker.Tests.Features.Strategies;

public sealed class StrategyPartsTests : UiTestContext
{
    private static readonly StrategyHead Head = new(Guid.CreateVersion7(), "TVP", "Women", "Org", "Area", "Region", Days.Published, DatePrecision.Month, 0, LocalIntervals.Default);

    [Fact]
    public void Each_headline_figure_leads_to_the_actions_it_counts()
    {
        var links = Render<HeadlineFigures>(p => p.Add(f => f.Progress, Progress())).FindAll("a.figure").Select(a => a.GetAttribute("href")).ToList();
        Assert.Contains("/register?state=overdue&strategy=TVP", links);
        Assert.Contains("/register?state=unowned&strategy=TVP", links);
        Assert.Equal(8, links.Count);
    }

    [Fact]
    public void A_section_without_actions_says_so_in_its_row()
    {
        var shown = Render<SectionsTab>(p => p.Add(t => t.Progress, Progress()).Add(t => t.Facts, new StrategyFacts(Head.Id, Guid.NewGuid(), null, null, 55, 1, 0)));
        Assert.Contains("no actions of its own", shown.Markup, StringComparison.Ordinal);
        Assert.Contains("1 has been made an action", shown.Find(".hint").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_section_without_actions_is_calm_and_says_why()
    {
        var shown = Render<SectionActions>(p => p.Add(s => s.Section, EmptySection("The list printed under this number belongs to section 14.")).Add(s => s.Today, Days.Published));
        Assert.Contains("belongs to section 14", shown.Find(".empty").TextContent, StringComparison.Ordinal);
        Assert.Empty(shown.FindAll("table"));
    }

    [Fact]
    public void A_bar_of_states_leaves_the_heading_out_and_says_each_state_in_words()
    {
        var kind = new ActionKind(CommitmentLevel.Ensure, Control.Direct, DeadlineKind.Unspecified, OwnerKind.Post, IsHeading: false, null, Days.Published);
        var facts = new ActionFacts(Guid.NewGuid(), "A", 1, kind, new StandingFacts(), DateTime.MinValue);
        var parts = StatesShare.Of(Figures.Of([facts, facts with { Kind = kind with { IsHeading = true } }], Days.Published, LocalIntervals.Default));
        Assert.Equal(("no date", 1), Assert.Single(parts.Select(p => (p.Words, p.Count))));
    }

    [Theory]
    [InlineData("2008-02", 2008, 2)]
    [InlineData("2/2008", 2008, 2)]
    [InlineData("February 2008", 2008, 2)]
    public void A_month_is_read_as_people_write_it(string typed, int year, int month) => Assert.Equal(new DateOnly(year, month, 1), MonthField.Read(typed));

    [Theory]
    [InlineData(null)]
    [InlineData("13/2008")]
    [InlineData("soon")]
    public void What_is_no_month_is_none(string? typed) => Assert.Null(MonthField.Read(typed));

    private static StrategyProgress Progress() => new(
        Head, new AsAt(Days.Published), Figures.Of([], Days.Published, LocalIntervals.Default),
        [new SectionProgress(Guid.NewGuid(), 13, "Thirteen", null, Figures.Of([], Days.Published, LocalIntervals.Default))], [], []);

    private static SectionView EmptySection(string notes) => new(
        Head, 13, "Thirteen", "Thirteen", null, null, null, notes, Figures.Of([], Days.Published, LocalIntervals.Default), [], false, [], [], null, null, [])
    { Id = Guid.NewGuid() };
}
