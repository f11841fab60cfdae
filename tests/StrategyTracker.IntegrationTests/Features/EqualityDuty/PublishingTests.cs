using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Equality;
using StrategyTracker.Domain.People;
using StrategyTracker.Features.EqualityDuty;
using StrategyTracker.Features.Published;
using StrategyTracker.Features.ReportCentre;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Features.EqualityDuty;

public sealed class PublishingTests : IAsyncLifetime
{
    private DutyScene _scene = null!;

    public async Task InitializeAsync() => _scene = await DutyScene.SetAsync();
    public async Task DisposeAsync() => await _scene.DisposeAsync();

    private T Get<T>() where T : notnull => _scene.Get<T>();
    private static async Task<string> RefusalAsync(Func<Task> act) => (await Workplace.RefusedAsync(act)).Message;
    private Task<PublishedView?> ReadAsync(int? version = null) => Get<PublicationsQuery>().PaperAsync(_scene.Area.Code, "our-equality-plan", version);

    [Fact]
    public async Task A_plan_is_written_approved_by_the_board_and_published_as_three_facts()
    {
        await _scene.ConsultAsync();
        var plan = await _scene.DraftAsync();
        Assert.Null(await ReadAsync());

        Assert.Contains("a board member can", await RefusalAsync(() => Get<ApprovePaper>().RunAsync(plan, null, null, Actors.Director())), StringComparison.Ordinal);
        Assert.Contains("the board approves it before it is published", await RefusalAsync(() => _scene.PublishAsync(plan)), StringComparison.Ordinal);
        await _scene.ApproveAsync(plan);
        Assert.Contains("a director or the area lead can", await RefusalAsync(() => Get<PublishPaper>().RunAsync(plan, null, null, null, Actors.BoardMember())), StringComparison.Ordinal);
        Assert.Contains("starts with https:// or http://", await RefusalAsync(() => Get<PublishPaper>().RunAsync(plan, null, "javascript:alert(1)", null, Actors.AreaLead())), StringComparison.Ordinal);
        await Assert.ThrowsAsync<StaleEdit>(() => Get<PublishPaper>().RunAsync(plan, Guid.CreateVersion7(), null, null, Actors.AreaLead()));
        Assert.Null(await ReadAsync());
        await _scene.PublishAsync(plan);

        var last = (await Get<PaperQuery>().GetAsync(plan, Actors.Auditor())).Last!;
        Assert.Equal(("2008-01-15".Day(), (DateOnly?)"2008-01-15".Day(), (DateOnly?)"2008-01-15".Day()), (last.WrittenOn, last.ApprovedOn, last.PublishedOn));
        Assert.Equal(new DutyFigures(_scene.Regime.Code, 1, "2011-01-15".Day(), false, 0, 1), (await Get<DutyStandingQuery>().GetAsync(_scene.Area.Id, "2008-01-15".Day())).Figures);
        Assert.Contains("was published on", await RefusalAsync(() => _scene.PublishAsync(plan)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_file_of_a_published_version_is_set_once_in_a_slot_and_then_kept()
    {
        await _scene.ConsultAsync();
        var plan = await _scene.DraftAsync();
        await _scene.ApproveAsync(plan);
        await _scene.PublishAsync(plan);
        var slots = new ReportSlots(Options.Create(new ReportOptions { AtOnce = 1 }));
        using var files = new PublishedFiles(slots);

        Task<byte[]> asked;
        using (await slots.EnterAsync())
        {
            asked = files.GetAsync((await ReadAsync())!);
            Assert.Equal(1, slots.Waiting);
        }
        var file = await asked;

        Assert.StartsWith("%PDF-1.7", Encoding.ASCII.GetString(file, 0, 8), StringComparison.Ordinal);
        using (await slots.EnterAsync()) { Assert.Same(file, await files.GetAsync((await ReadAsync())!)); }
    }

    [Fact]
    public async Task Bad_papers_are_refused_with_a_sentence()
    {
        var plan = await _scene.DraftAsync();
        Assert.Contains("Nobody has been consulted", await RefusalAsync(() => _scene.ApproveAsync(plan)), StringComparison.Ordinal);
        await _scene.ConsultAsync();
        Assert.Contains("cannot have been approved before", await RefusalAsync(() => _scene.ApproveAsync(plan, "2008-01-10")), StringComparison.Ordinal);
        Assert.Contains("There is no text", await RefusalAsync(() => Get<WritePaper>().RunAsync(plan, null, " ", Actors.AreaLead())), StringComparison.Ordinal);
        Assert.Contains("stands here already", await RefusalAsync(() => Get<StartPaper>().RunAsync(_scene.Area.Id, new PaperChoice(StatementKind.Plan, "Our equality plan", null, null, null), Actors.AreaLead())), StringComparison.Ordinal);
        Assert.Contains("cannot change goals", await RefusalAsync(() => Get<WritePaper>().RunAsync(plan, null, "Mine.", Actors.BoardMember())), StringComparison.Ordinal);
        await Get<DropGoal>().RunAsync(_scene.Goal.Id, null, "It is reached.", Actors.Director());
        Assert.Contains("The plan has no goal yet", await RefusalAsync(() => _scene.ApproveAsync(plan)), StringComparison.Ordinal);
        Assert.Contains("still to come", await RefusalAsync(() => Get<ApprovePaper>().RunAsync(plan, null, "2009-01-01".Day(), Actors.BoardMember())), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_wrote_a_paper_does_not_approve_it_for_the_board()
    {
        var both = new Actor(Guid.CreateVersion7(), "Lead and board member", new HashSet<Role> { Role.AreaLead, Role.BoardMember }, new HashSet<Guid>(), new HashSet<Guid>());
        var paper = await Get<StartPaper>().RunAsync(_scene.Area.Id, new PaperChoice(StatementKind.EqualPay, "Equal pay", null, null, null), both);
        await Get<WritePaper>().RunAsync(paper, null, "We pay alike.", both);

        Assert.Contains("somebody else", await RefusalAsync(() => Get<ApprovePaper>().RunAsync(paper, null, null, both)), StringComparison.Ordinal);
        await _scene.ApproveAsync(paper);
    }

    [Fact]
    public async Task A_plan_with_a_goal_that_is_not_approved_is_not_published_until_the_board_has_seen_it()
    {
        await _scene.ConsultAsync();
        var plan = await _scene.DraftAsync();
        await _scene.ApproveAsync(plan);
        await Get<ChooseGoal>().RunAsync(_scene.Area.Id, new GoalChoice(new GoalFacts { Title = "A goal nobody approved" }, [], [], []), Actors.Director());

        Assert.Equal("G2, \"A goal nobody approved\", is not approved; the board must approve it, or it must be dropped, before the plan is published.", await RefusalAsync(() => _scene.PublishAsync(plan)));

        await Get<WritePaper>().RunAsync(plan, null, "## What we promise\n\nMore.", Actors.AreaLead());
        await _scene.ApproveAsync(plan);
        await _scene.PublishAsync(plan);
        Assert.Equal([("G1", 1), ("G2", 2)], (await ReadAsync())!.Paper.Goals.Select((g, at) => (g.Ref, at + 1)));
        Assert.Equal(2, (await ReadAsync())!.Paper.Version);
        Assert.Null(await ReadAsync(1));
    }

    [Fact]
    public async Task What_goes_out_is_what_was_approved_without_names_drafts_and_notes()
    {
        await _scene.ConsultAsync();
        await Get<ChangeGoal>().RunAsync(_scene.Goal.Id, null, new GoalChoice(_scene.Goal.Facts, [_scene.Aim.Id], [], [_scene.Action.Id]), Actors.Director());
        await Get<ReportOnGoal>().RunAsync(_scene.Goal.Id, null, "An internal report.", null, null, Actors.Director());
        var plan = await _scene.DraftAsync(body: "See [the action](/actions/TVP-1.2) and [the law](https://example.org/law).");
        await _scene.ApproveAsync(plan);
        await _scene.PublishAsync(plan);
        await Get<WritePaper>().RunAsync(plan, null, "A draft that nobody may see.", Actors.AreaLead());
        var content = await _scene.Work.AskAsync(db => db.Publications.Select(p => p.Content).SingleAsync());

        var paper = (await ReadAsync())!.Paper;
        var goal = Assert.Single(paper.Goals);
        Assert.Equal((_scene.Post.Name, "60 of 100 women", _scene.Aim.Summary, _scene.Action.Ref), (goal.OwnerPost, goal.Baseline, Assert.Single(goal.Aims), Assert.Single(goal.Actions).Ref));
        Assert.Equal(("The second goal was added.", 42), (Assert.Single(paper.Consultations).WhatChanged, paper.Consultations[0].Responses));
        Assert.Equal((_scene.Regime.Name, (DateOnly?)"2011-01-15".Day()), (paper.Duty, paper.ReviewDue));
        Assert.Equal("See the action and [the law](https://example.org/law).", paper.Text);
        foreach (var secret in new[] { DutyScene.Holder, "An internal report.", "A draft that nobody", "They wanted fewer words", Actors.BoardMember().Name, Actors.AreaLead().Name, "/actions/" }) { Assert.DoesNotContain(secret, content, StringComparison.Ordinal); }
    }

    [Fact]
    public async Task An_older_version_stays_as_it_was_and_knows_of_the_newer()
    {
        var paper = await _scene.DraftAsync(StatementKind.EqualPay, "Our equality plan", "First words.");
        await _scene.ApproveAsync(paper);
        await _scene.PublishAsync(paper);
        Assert.Contains("Nothing is different", await RefusalAsync(() => Get<WritePaper>().RunAsync(paper, null, "First words.", Actors.AreaLead())), StringComparison.Ordinal);
        await Get<WritePaper>().RunAsync(paper, null, "Second words.", Actors.AreaLead());
        await _scene.ApproveAsync(paper);
        await _scene.PublishAsync(paper);

        var (old, now) = ((await ReadAsync(1))!, (await ReadAsync())!);
        Assert.Equal(("First words.", false, 2, 1), (old.Paper.Text, old.IsNewest, old.Newest, old.Paper.Versions.Count));
        Assert.Equal(("Second words.", true, 2), (now.Paper.Text, now.IsNewest, now.Paper.Versions.Count));
        Assert.Empty(now.Paper.Goals);
        var row = Assert.Single((await Get<PublicationsQuery>().AreaAsync(_scene.Area.Code.ToUpperInvariant()))!.Value.Papers);
        Assert.Equal(2, row.Version);
        Assert.Equal((_scene.Area.Name, 1), Assert.Single((await Get<PublicationsQuery>().AreasAsync()).Select(a => (a.Name, a.Papers))));
        Assert.Equal(2, Assert.Single(await Get<DutyListsQuery>().PapersAsync(_scene.Area.Id, Actors.Auditor())).PublishedVersion);
    }

    [Fact]
    public async Task The_duty_report_tells_of_the_same_day_as_the_standing_it_rests_on()
    {
        await _scene.ConsultAsync();
        await _scene.ApproveAsync(await _scene.DraftAsync());
        await Get<ReportOnGoal>().RunAsync(_scene.Goal.Id, null, "A class began.", null, null, Actors.Director());

        var report = await Get<BuildDutyReport>().RunAsync(_scene.Area.Code);

        Assert.Equal(6, report.Duty.Requirements.Count);
        Assert.StartsWith("A class began.", Assert.Single(report.Duty.Goals).LatestReport, StringComparison.Ordinal);
        Assert.Equal(((DateOnly?)"2008-01-15".Day(), (DateOnly?)null), (Assert.Single(report.Duty.Papers).ApprovedOn, report.Duty.Papers[0].PublishedOn));
        Assert.Equal("15 January 2011", report.Duty.NextReview);
        var before = (await Get<BuildDutyReport>().RunAsync(_scene.Area.Code, "2007-12-31".Day())).Duty;
        Assert.Equal(("31 December 2010 (inferred)", 0, (string?)null), (before.NextReview, before.Papers.Count, before.Goals[0].LatestReport));
        Assert.Contains("still to come", await RefusalAsync(() => Get<BuildDutyReport>().RunAsync(_scene.Area.Code, "2009-01-01".Day())), StringComparison.Ordinal);
    }
}
