using StrategyTracker.Domain;
using StrategyTracker.Domain.Areas;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Domain.Provision;
using StrategyTracker.Features.Provision;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Features.Provision;

public sealed class ProvisionQueryTests : IAsyncLifetime
{
    private readonly Area _area = AChampion.Area();
    private readonly Post _post = APost.Named("Contracts manager");
    private readonly ProvisionItem _with, _without, _help, _quiz;
    private Workplace _work = null!;

    public ProvisionQueryTests()
    {
        _with = AProvision.Of(ProvisionKind.Contract, _area.Id, "Hostels", facts: new ProvisionFacts { Answer = ProvisionAnswer.Yes, OwnerPostId = _post.Id, Details = new Dictionary<string, string?> { ["provider"] = "=Shelter", ["targets"] = "20 places" } });
        _without = AProvision.Of(ProvisionKind.Contract, _area.Id, "Tagging", facts: new ProvisionFacts { Answer = ProvisionAnswer.No, ReviewDue = "2008-01-15".Day() });
        _help = AProvision.Of(ProvisionKind.LocalHelp, _area.Id, "Women's centre", day: "2007-06-01", facts: new ProvisionFacts { Details = new Dictionary<string, string?> { ["children"] = "A creche on Tuesdays", ["contact"] = "0118 496 0000" } });
        _quiz = AProvision.Of(ProvisionKind.Questionnaire, _area.Id, "Exit questionnaire").With(AProvision.Entry("2008-01-10", 3, 12)).With(AProvision.Entry("2008-01-11", 11, 40, to: "2008-01-12"));
    }

    public async Task InitializeAsync()
    {
        _work = await Workplace.OpenAsync();
        await _work.Database.SaveAsync(_area, _post, _with, _without, _help, _quiz);
    }

    public async Task DisposeAsync() => await _work.DisposeAsync();

    private Task<ProvisionList> ListAsync(ProvisionKind kind, string query = "", Actor? by = null) => _work.Get<ProvisionListQuery>().GetAsync(kind, _area.Id, ProvisionFilter.Parse(query), by ?? Actors.BoardMember());
    private Task<string> FileAsync(ProvisionKind kind, string query = "", Actor? by = null) => _work.Get<ProvisionExport>().GetAsync(kind, _area.Id, ProvisionFilter.Parse(query), by ?? Actors.BoardMember());

    [Fact]
    public async Task Every_register_has_its_headline_figures()
    {
        var heads = await _work.Get<ProvisionQuery>().GetAsync(_area.Id, Actors.BoardMember());

        Assert.Equal(ProvisionKinds.All, heads.Select(h => h.Register));
        var (contracts, help, quiz) = (heads[2], heads[1], heads[4]);
        Assert.Equal((2, 1, 1, 1), (contracts.Count, contracts.Yes, contracts.No, contracts.ReviewsDue));
        Assert.Equal((1, 1), (help.Count, help.Stale));
        Assert.Equal("2008-01-11".Day(), quiz.LastEntryOn);
    }

    [Theory]
    [InlineData("?answer=no", "Tagging")]
    [InlineData("?answer=yes", "Hostels")]
    [InlineData("?show=review-due", "Tagging")]
    [InlineData("?show=stale", "")]
    [InlineData("?show=taken-off", "")]
    [InlineData("?q=SHELTER host", "Hostels")]
    [InlineData("?answer=nonsense&owner=nobody", "Hostels, Tagging")]
    public async Task The_address_narrows_the_list(string query, string names) => Assert.Equal(names, string.Join(", ", (await ListAsync(ProvisionKind.Contract, query)).Rows.Select(r => r.Name)));

    [Fact]
    public async Task A_list_is_narrowed_to_an_owner_and_says_who_there_are()
    {
        var list = await ListAsync(ProvisionKind.Contract, $"?owner={_post.Id}");

        Assert.Equal("Contracts manager", Assert.Single(list.Owners).Name);
        Assert.Equal(("Hostels", "Contracts manager"), (list.Rows[0].Name, list.Rows[0].Owner));
        Assert.Equal((2, 1), (list.Head.Count, list.Numbers[0].Number));
    }

    [Fact]
    public async Task Only_local_help_is_open_to_practitioner_readers_and_without_what_shows_progress()
    {
        var reader = Actors.In(Role.PractitionerReader);
        Assert.Equal("Women's centre", Assert.Single((await ListAsync(ProvisionKind.LocalHelp, "?q=creche", reader)).Rows).Name);
        var story = await _work.Get<ProvisionItemQuery>().GetAsync(ProvisionKind.LocalHelp, _help.Id, reader);

        Assert.True(story.CanDo(Act.ReportProvisionError));
        Assert.False(story.CanDo(Act.RecordProvision));
        Assert.Empty(story.History);
        await Workplace.RefusedAsync(() => _work.Get<ProvisionQuery>().GetAsync(_area.Id, reader));
        await Workplace.RefusedAsync(() => FileAsync(ProvisionKind.Contract, by: reader));
        foreach (var kind in Enum.GetValues<ProvisionKind>().Except([ProvisionKind.LocalHelp]))
        {
            await Workplace.RefusedAsync(() => ListAsync(kind, by: reader));
            await Workplace.RefusedAsync(() => _work.Get<ProvisionItemQuery>().GetAsync(kind, _quiz.Id, reader));
        }
        await Workplace.RefusedAsync(() => ListAsync(ProvisionKind.LocalHelp, by: Actors.WithoutRole()));
        await Workplace.RefusedAsync(() => _work.Get<ProvisionOfActionQuery>().GetAsync(Guid.CreateVersion7(), reader));
    }

    [Fact]
    public async Task A_thing_is_found_in_its_own_register_only()
    {
        await Assert.ThrowsAsync<NotFound>(() => _work.Get<ProvisionItemQuery>().GetAsync(ProvisionKind.LocalHelp, _with.Id, Actors.In(Role.PractitionerReader)));
        await Assert.ThrowsAsync<NotFound>(() => _work.Get<ProvisionItemQuery>().GetAsync(ProvisionKind.Contract, Guid.CreateVersion7(), Actors.Director()));
    }

    [Fact]
    public async Task A_screen_shows_a_small_count_with_a_caution_and_the_file_hides_it()
    {
        var story = await _work.Get<ProvisionItemQuery>().GetAsync(ProvisionKind.Questionnaire, _quiz.Id, Actors.Director());
        Assert.Equal(["11 of 40 (28%)", "3 of 12 (25%)"], story.Entries.Select(e => e.Numbers));
        Assert.Equal(["hidden", "hidden"], (await _work.Get<ProvisionItemQuery>().GetAsync(ProvisionKind.Questionnaire, _quiz.Id, Actors.BoardMember())).Entries.Select(e => e.Numbers));
        Assert.Equal("Exit questionnaire, 10 January 2008: returned, or answered well, fewer than 10 of 12", story.Entries[1].Draft);

        var lines = (await FileAsync(ProvisionKind.Questionnaire)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(3, lines.Length);
        Assert.Contains(",12,fewer than 10,", lines[1], StringComparison.Ordinal);
        Assert.Contains(",40,11,", lines[2], StringComparison.Ordinal);
        Assert.DoesNotContain(",3,", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_file_keeps_the_filter_and_never_runs_as_a_formula()
    {
        var lines = (await FileAsync(ProvisionKind.Contract, "?answer=yes")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.StartsWith("Name,Does it make provision for women?,Owner", lines[0], StringComparison.Ordinal);
        Assert.Equal(2, lines.Length);
        Assert.StartsWith("Hostels,Yes,Contracts manager", lines[1], StringComparison.Ordinal);
        Assert.Contains("'=Shelter", lines[1], StringComparison.Ordinal);
        Assert.Equal(lines[0].Split(',').Length, lines[1].Split(',').Length);
    }

    [Fact]
    public async Task Who_keeps_only_what_is_theirs_begins_with_their_own_post()
    {
        var pickers = await _work.Get<ProvisionPickersQuery>().GetAsync(_area.Id, Actors.In(Role.TrainingLead, [_post.Id]));

        Assert.Equal(_post.Id, pickers.OwnPost);
        Assert.Null((await _work.Get<ProvisionPickersQuery>().GetAsync(_area.Id, Actors.AreaLead())).OwnPost);
        Assert.True((await ListAsync(ProvisionKind.Training, by: Actors.In(Role.TrainingLead, [_post.Id]))).MayAdd);
        Assert.False((await ListAsync(ProvisionKind.Training, by: Actors.BoardMember())).MayAdd);
    }

    [Theory]
    [InlineData("two-thirds")]
    [InlineData("1.5")]
    [InlineData("99999999999")]
    public void Words_where_a_number_belongs_are_refused_with_what_was_typed(string typed) =>
        Assert.Contains($"“{typed}” is not a whole number of people trained", Assert.ThrowsAny<RuleViolation>(() => Typed.Number(typed, "people trained")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_number_is_read_as_people_type_it() => Assert.Equal((1_200, -3, null), (Typed.Number(" 1,200 ", "people"), Typed.Number("-3", "people"), Typed.Number(" ", "people")));
}
