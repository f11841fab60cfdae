using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Areas;
using StrategyTracker.Domain.Forums;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Voices;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.ReportCentre;
using StrategyTracker.Features.Voices;
using StrategyTracker.Store.Soundness;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Features.Voices;

public sealed class VoiceVerbTests : IAsyncLifetime
{
    private readonly Area _area = Area.Add("thames-valley", "Thames Valley", Stamps.AtPublication);
    private readonly Post _post = APost.Named("Facilitator of the women's group");
    private readonly Person _fay = APerson.Named("Fay", Role.UserGroupFacilitator);
    private readonly Actor _chair = Actors.In(Role.ForumChair), _board = Actors.BoardMember();
    private static readonly DateOnly s_today = "2008-01-15".Day();
    private Workplace _work = null!;
    private Forum _group = null!, _boardForum = null!, _forum = null!;

    private Actor Facilitator => _fay.As(_post.Id);

    public async Task InitializeAsync()
    {
        _work = await Workplace.OpenAsync();
        (_group, _boardForum, _forum) = (AForum.Named("Women with experience", ForumKind.UserGroup, _area.Id), AForum.Named("Partnership board", ForumKind.Board, _area.Id), AForum.Named("Women's forum", ForumKind.Forum, _area.Id));
        await _work.Database.SaveAsync([_area, _post, _fay, _group, _boardForum, _forum]);
    }

    public Task DisposeAsync() => _work.DisposeAsync().AsTask();

    private Task<int> EnterAsync(string theme = "The first appointment is hard to find", Actor? by = null) =>
        _work.Get<EnterVoice>().RunAsync(_group.Id, _post.Id, ATheme.Facts(theme), by ?? Facilitator);

    private Task<VoiceView> SeeAsync(int number, Actor? by = null) => _work.Get<VoiceQuery>().GetAsync(null, number, by ?? _chair);

    /// <summary>Entered, checked and put to the board.</summary>
    private async Task<VoiceView> PutToBoardAsync(DateOnly? due = null)
    {
        var seen = await SeeAsync(await EnterAsync());
        await _work.Get<CheckVoice>().RunAsync(seen.Id, seen.Version, letThrough: true, nobodyIsKnown: true, null, _chair);
        await _work.Get<RouteVoice>().RunAsync(seen.Id, null, _boardForum.Id, due, Entering.Now, _chair);
        return await SeeAsync(seen.Number);
    }

    [Fact]
    public async Task Nobody_but_its_facilitator_and_who_checks_finds_it_until_it_is_checked()
    {
        var number = await EnterAsync();
        foreach (var reader in new[] { _board, Actors.ForumMember(), Actors.Auditor(), Actors.In(Role.UserGroupFacilitator) })
        {
            await Assert.ThrowsAsync<NotFound>(() => SeeAsync(number, reader));
            Assert.Empty((await _work.Get<VoicesQuery>().GetAsync(_area.Id, new VoiceFilter(), reader)).Rows);
        }
        Assert.Equal(VoiceAct.Check, (await SeeAsync(number)).Acts[0]);
        Assert.Equal([VoiceAct.Mend, VoiceAct.Withdraw], (await SeeAsync(number, Facilitator)).Acts);
        Assert.Single((await _work.Get<VoicesQuery>().GetAsync(_area.Id, new VoiceFilter { Show = VoiceShow.ToCheck }, Facilitator)).Rows);
        Assert.Equal((0, 1), await _work.Get<VoiceToChangeQuery>().AsAtAsync(_area.Id, s_today, _board) is { Figures: var f } ? (f.Heard, f.ToCheck) : default);
    }

    [Fact]
    public async Task The_story_runs_from_the_group_to_the_board_and_back_each_step_by_its_own_people()
    {
        var theme = await PutToBoardAsync();
        Assert.Equal("decision due in 42 days", theme.Clock);
        Assert.Contains("cannot decide this for the board", (await Workplace.RefusedAsync(() => _work.Get<DecideVoice>().RunAsync(theme.Id, null, BoardDecision.Agreed, "Yes.", Entering.Because("So."), _chair))).Message, StringComparison.Ordinal);
        await _work.Get<DecideVoice>().RunAsync(theme.Id, theme.Version, BoardDecision.Agreed, "The letter gets a map.", Entering.Because("It costs nothing."), _board);
        Assert.Contains("its own facilitator", (await Workplace.RefusedAsync(() => _work.Get<TellGroup>().RunAsync(theme.Id, null, null, Entering.Now, Actors.In(Role.UserGroupFacilitator)))).Message, StringComparison.Ordinal);
        await _work.Get<TellGroup>().RunAsync(theme.Id, null, "Read out.", Entering.Now, Facilitator);
        Assert.Equal([VoiceAct.RecordChange, VoiceAct.DecideAgain], (await SeeAsync(theme.Number, _board)).Acts);
        await _work.Get<RecordVoiceChange>().RunAsync(theme.Id, null, "The new letter has a map.", Entering.Now, _board);
        await _work.Get<TellGroup>().RunAsync(theme.Id, null, null, Entering.Now, Facilitator);

        var told = await SeeAsync(theme.Number, Actors.ForumMember());
        Assert.Equal((VoiceState.Told, "nothing is owed"), (told.State, told.Clock));
        Assert.Equal(7, (await _work.HistoryAsync(theme.Id)).Count);
        Assert.All(await _work.HistoryAsync(theme.Id), h => Assert.DoesNotContain("appointment", $"{h.SubjectName} {h.From} {h.To}", StringComparison.Ordinal));
        Assert.Empty((await new SoundnessQuery(_work.Database.Databases).GetAsync()).Faults);
    }

    [Fact]
    public async Task Returned_words_are_gone_from_the_database_when_they_are_mended()
    {
        var seen = await SeeAsync(await EnterAsync("What happened to Ann on 3 May 1980"));
        Assert.Equal("A full date, perhaps of birth", Assert.Single(seen.Warnings).What);
        await _work.Get<CheckVoice>().RunAsync(seen.Id, null, letThrough: false, nobodyIsKnown: false, "One woman could be known.", _chair);
        await Workplace.RefusedAsync(() => _work.Get<MendVoice>().RunAsync(seen.Id, null, ATheme.Facts(), _chair));
        await _work.Get<MendVoice>().RunAsync(seen.Id, null, ATheme.Facts("Letters come late"), Facilitator);
        Assert.False(await _work.AskAsync(db => db.VoiceThemes.AnyAsync(v => v.Theme.Contains("Ann"))));
        Assert.False(await _work.AskAsync(db => db.VoiceTurns.AnyAsync(t => t.Words!.Contains("Ann") || t.Why!.Contains("Ann"))));
        Assert.False(await _work.AskAsync(db => db.History.AnyAsync(h => h.SubjectName.Contains("Ann") || h.To!.Contains("Ann"))));
    }

    [Fact]
    public async Task A_stale_page_loses_nothing_and_a_facilitator_does_not_check_their_own()
    {
        var seen = await SeeAsync(await EnterAsync());
        Assert.Contains("cannot check", (await Workplace.RefusedAsync(() => _work.Get<CheckVoice>().RunAsync(seen.Id, null, true, true, null, Facilitator))).Message, StringComparison.Ordinal);
        await _work.Get<CheckVoice>().RunAsync(seen.Id, seen.Version, true, true, null, _chair);
        await Assert.ThrowsAsync<StaleEdit>(() => _work.Get<RouteVoice>().RunAsync(seen.Id, seen.Version, _boardForum.Id, null, Entering.Now, _chair));
        await Workplace.RefusedAsync(() => _work.Get<RouteVoice>().RunAsync(seen.Id, null, _forum.Id, null, Entering.Now, _chair));
        Assert.Contains("cannot enter", (await Workplace.RefusedAsync(() => EnterAsync(by: Actors.ForumMember()))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_is_filtered_by_board_and_by_what_is_overdue_and_its_file_says_the_same()
    {
        await PutToBoardAsync(s_today.AddDays(1));
        var later = await PutToBoardAsync(s_today.AddDays(20));
        var query = _work.Get<VoicesQuery>();
        Assert.Equal([1, 2], (await query.GetAsync(_area.Id, new VoiceFilter { Board = _boardForum.Id }, _board)).Rows.Select(r => r.Number));
        Assert.Empty((await query.GetAsync(_area.Id, new VoiceFilter { Board = _forum.Id }, _board)).Rows);
        Assert.Empty((await query.GetAsync(_area.Id, new VoiceFilter { Show = VoiceShow.Overdue }, _board)).Rows);
        await using var db = _work.Database.Open();
        await db.Database.ExecuteSqlAsync($"""UPDATE "VoiceThemes" SET "DecisionDue" = {s_today.AddDays(-1)} WHERE "Id" = {later.Id}""");
        var overdue = await query.GetAsync(_area.Id, new VoiceFilter { Show = VoiceShow.Overdue }, _board);
        Assert.Equal(2, Assert.Single(overdue.Rows).Number);
        var file = VoicesEndpoint.Lines(overdue, s_today);
        Assert.Contains("Theme 2,The first appointment is hard to find,Women with experience,fewer than 10,2007-11-08,With the board,decision overdue by 1 day,Partnership board,", file, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Turns_are_never_edited_nor_deleted()
    {
        await PutToBoardAsync();
        await using var db = _work.Database.Open();
        foreach (var sql in new[] { """UPDATE "VoiceTurns" SET "Words" = 'less'""", """DELETE FROM "VoiceTurns" """ })
        {
            Assert.Contains("history is never edited or deleted", (await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => db.Database.ExecuteSqlRawAsync(sql))).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_forums_report_back_tells_of_them_with_the_figures_of_the_screen()
    {
        var theme = await PutToBoardAsync();
        await EnterAsync("Unread words");
        await _work.Get<DecideVoice>().RunAsync(theme.Id, null, BoardDecision.AgreedInPart, "Half of it.", Entering.Because("Money."), _board);
        var figures = (await _work.Get<VoiceToChangeQuery>().AsAtAsync(_area.Id, s_today, _board)).Figures;
        Assert.Equal((1, 1, 1, 1), (figures.Heard, figures.ToCheck, figures.Decided, figures.Agreed));
        var run = await _work.Get<RunNamedReport>().RunAsync(ReportCatalogue.ForumReportBack.Name, new ReportAsk(Area: "thames-valley"), _board);
        var text = string.Join(' ', run.Report.Tables.Single(t => t.Name == "Voice to change").Rows.SelectMany(r => r).Select(c => c.Text));
        Assert.DoesNotContain("Unread words", text, StringComparison.Ordinal);
        Assert.Contains("The first appointment is hard to find", text, StringComparison.Ordinal);
    }
}
