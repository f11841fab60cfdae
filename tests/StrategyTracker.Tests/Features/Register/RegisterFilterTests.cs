using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Features.Register;
using StrategyTracker.Ui;

namespace StrategyTracker.Tests.Features.Register;

public sealed class RegisterFilterTests
{
    private static readonly RegisterFilter Everything = new()
    {
        Words = "domestic abuse & training", Strategy = "TVP-WOS-2007", Section = 11, Owner = Guid.CreateVersion7(), Officer = Guid.CreateVersion7(), Team = Guid.CreateVersion7(),
        State = RegisterState.DueSoon, DueFrom = new DateOnly(2008, 1, 1), DueTo = new DateOnly(2008, 12, 31), Level = CommitmentLevel.Seek, Control = Control.Influence, OnlyDuty = true,
        Sort = RegisterSort.Report, IsDescending = true, Group = RegisterGroup.Owner, Page = 3,
    };

    [Fact]
    public void An_address_brings_the_whole_view_back() => Assert.Equal(Everything, RegisterFilter.Parse(Everything.ToQuery()));

    [Fact]
    public void The_view_as_it_begins_has_the_shortest_address()
    {
        Assert.Equal("/register", new RegisterFilter().Href);
        Assert.Equal(new RegisterFilter(), RegisterFilter.Parse(""));
    }

    [Fact]
    public void Every_state_has_an_address_of_its_own()
    {
        foreach (var state in RegisterStates.All) { Assert.Equal(state, RegisterFilter.Parse(new RegisterFilter().InState(state).ToQuery()).State); }
        Assert.Equal("/register?state=needs-first-date", new RegisterFilter().InState(RegisterState.NeedsFirstDate).Href);
    }

    [Theory]
    [InlineData("?state=rotten&level=7&control=Direct&owner=nobody&from=31.02.2008&page=-4&sort=colour&group=mood&duty=perhaps")]
    [InlineData("?section=4")]
    [InlineData("?page=99999999999999")]
    public void What_cannot_be_read_is_left_out(string address) => Assert.Equal(new RegisterFilter(), RegisterFilter.Parse(address));

    [Fact]
    public void Words_too_long_for_a_search_are_cut() => Assert.Equal(RegisterFilter.LongestWords, RegisterFilter.Parse($"?q={new string('a', 5_000)}").Words!.Length);

    [Fact]
    public void Sorting_again_by_the_same_column_turns_the_list_round_and_goes_back_to_the_first_page()
    {
        var once = Everything.SortedBy(RegisterSort.Ref);
        var twice = once.SortedBy(RegisterSort.Ref);

        Assert.Equal((RegisterSort.Ref, false, 1), (once.Sort, once.IsDescending, once.Page));
        Assert.True(twice.IsDescending);
    }

    [Fact]
    public void The_export_has_the_same_filter_and_no_page()
    {
        var exported = RegisterFilter.Parse(Everything.CsvHref[Urls.RegisterCsv.Length..]);

        Assert.Equal(Everything with { Page = 1, Group = RegisterGroup.None }, exported);
    }

    [Fact]
    public void Every_state_is_a_question_of_the_actions_own()
    {
        foreach (var state in RegisterStates.All) { Assert.NotNull(state.On(new DateOnly(2008, 1, 15), LocalIntervals.Default)); }
    }
}
