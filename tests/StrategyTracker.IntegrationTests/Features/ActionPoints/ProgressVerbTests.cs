using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Features.ActionPoints;

public sealed class ProgressVerbTests : IAsyncLifetime
{
    private static readonly UpdateText Text = new("Two courses were held.", "Nobody waits.", Confidence.High, "A third in May.");
    private Workplace _work = null!;

    public async Task InitializeAsync() => _work = await Workplace.OpenAsync();
    public async Task DisposeAsync() => await _work.DisposeAsync();

    private ReportProgress Report => _work.Get<ReportProgress>();
    private Task<List<ProgressUpdate>> UpdatesAsync(Scene scene) => _work.AskAsync(db => db.ProgressUpdates.Where(u => u.ActionPointId == scene.Id).OrderBy(u => u.EnteredAt).ToListAsync());
    private async Task<ActionStory> StoryAsync(Scene scene, Actor by) => (await _work.Get<ActionStoryQuery>().GetAsync(scene.Action.Ref, by))!;

    [Fact]
    public async Task A_report_is_kept_with_its_author_and_post_and_starts_the_action()
    {
        var scene = await Scene.SetAsync(_work);

        await Report.RunAsync(scene.Id, scene.Action.Version, Text, asDraft: false, Entering.Now, Actors.ActionOwner(scene.Owner.Id).Named("Olive Owner"));

        var update = Assert.Single(await UpdatesAsync(scene));
        Assert.Equal(("Olive Owner", scene.Owner.Name, false, "2008-01-15".Day()), (update.AuthorName, update.InCapacityOf, update.IsDraft, update.HappenedOn));
        var now = await scene.NowAsync();
        Assert.Equal((ActionState.InHand, "2008-01-15".Day(), Confidence.High), (now.State, now.LastReportOn!.Value, now.Confidence!.Value));
    }

    [Fact]
    public async Task A_draft_is_its_authors_alone_until_it_is_reported()
    {
        var scene = await Scene.SetAsync(_work);
        var (author, other, rows) = (Actors.ActionOwner(scene.Owner.Id), Actors.ActionOwner(scene.Owner.Id), (await scene.HistoryAsync()).Count);

        await Report.RunAsync(scene.Id, scene.Action.Version, Text, asDraft: true, Entering.Now, author);
        await Report.RunAsync(scene.Id, (await scene.NowAsync()).Version, Text with { Done = "Three courses were held." }, asDraft: true, Entering.Now, author);

        Assert.Equal("Three courses were held.", (await StoryAsync(scene, author)).MyDraft!.Text.Done);
        var seenByOther = await StoryAsync(scene, other);
        Assert.Null(seenByOther.MyDraft);
        Assert.Empty(seenByOther.Updates);
        Assert.Equal(rows, (await scene.HistoryAsync()).Count);
        Assert.Equal((ActionState.NotStarted, null), ((await scene.NowAsync()).State, (await scene.NowAsync()).LastReportOn));

        _work.Clock.AdvanceDays(2);
        await Report.RunAsync(scene.Id, (await scene.NowAsync()).Version, Text, asDraft: false, Entering.Now, author);

        var update = Assert.Single(await UpdatesAsync(scene));
        Assert.Equal((false, Text.Done, "2008-01-17".Day()), (update.IsDraft, update.Done, update.HappenedOn));
        Assert.Equal(Text.Done, Assert.Single((await StoryAsync(scene, other)).Updates).Text.Done);
    }

    [Fact]
    public async Task A_draft_takes_nobody_elses_edit_away()
    {
        var scene = await Scene.SetAsync(_work);
        var seen = scene.Action.Version;

        await Report.RunAsync(scene.Id, seen, Text, asDraft: true, Entering.Now, Actors.ActionOwner(scene.Owner.Id));
        await _work.Get<MoveTargetDate>().RunAsync(scene.Id, seen, "2008-03-31".Day(), Because.How, Actors.Director());

        Assert.Equal("2008-03-31".Day(), (await scene.NowAsync()).TargetDate);
    }

    [Fact]
    public async Task Two_authors_each_keep_a_draft_of_their_own()
    {
        var scene = await Scene.SetAsync(_work);
        var (one, two) = (Actors.ActionOwner(scene.Owner.Id), Actors.AreaLead());

        await Report.RunAsync(scene.Id, null, Text, asDraft: true, Entering.Now, one);
        await Report.RunAsync(scene.Id, null, Text with { Done = "Rang them." }, asDraft: true, Entering.Now, two);
        await Report.RunAsync(scene.Id, null, Text, asDraft: false, Entering.Now, one);

        Assert.Equal("Rang them.", (await StoryAsync(scene, two)).MyDraft!.Text.Done);
        Assert.Single((await StoryAsync(scene, two)).Updates);
    }

    [Fact]
    public async Task Reporting_for_somebody_keeps_both_names_and_is_not_for_everybody()
    {
        var scene = await Scene.SetAsync(_work);
        var how = new Entering("2008-01-10".Day(), "Pat Partner, health trust", "Rang on the day.");

        await Report.RunAsync(scene.Id, null, Text, asDraft: false, how, Actors.AreaLead().Named("Lea Lead"));
        var refusal = await Workplace.RefusedAsync(() => Report.RunAsync(scene.Id, null, Text, asDraft: false, how, Actors.ActionOwner(scene.Owner.Id)));

        var update = Assert.Single(await UpdatesAsync(scene));
        Assert.Equal(("Lea Lead", "Pat Partner, health trust", "2008-01-10".Day()), (update.AuthorName, update.OnBehalfOf, update.HappenedOn));
        var row = (await scene.HistoryAsync()).Single(h => h.What == "update");
        Assert.Equal(("Lea Lead", "Pat Partner, health trust", "2008-01-10".Day(), "Rang on the day."), (row.ByName, row.OnBehalfOf, row.HappenedOn, row.Why));
        Assert.Equal(_work.Clock.UtcNow, row.EnteredAt);
        Assert.Contains("cannot", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_with_a_link_is_saved_with_its_link_or_not_at_all()
    {
        var scene = await Scene.SetAsync(_work);
        var by = Actors.ActionOwner(scene.Owner.Id);
        await Report.RunAsync(scene.Id, null, Text with { Done = "My draft." }, asDraft: true, Entering.Now, by);

        foreach (var address in new[] { "javascript:alert(1)", "data:text/html,x", "not an address", "", "ftp://example.org/x", "https://example.org/" + new string('a', 2_100) })
        {
            await Workplace.RefusedAsync(() => Report.WithLinkAsync(scene.Id, null, Text, address, Entering.Now, by));
        }
        await Workplace.RefusedAsync(() => Report.WithLinkAsync(scene.Id, null, Text with { Done = " " }, "https://example.org/m", Entering.Now, by));
        Assert.Equal("My draft.", Assert.Single(await UpdatesAsync(scene)).Done);
        Assert.Equal(0, await _work.AskAsync(db => db.Evidence.CountAsync()));
        Assert.Equal(ActionState.NotStarted, (await scene.NowAsync()).State);

        await Report.WithLinkAsync(scene.Id, null, Text, "https://example.org/m", Entering.Now, by);

        Assert.Equal((Text.Done, false), ((await UpdatesAsync(scene)).Single().Done, (await UpdatesAsync(scene)).Single().IsDraft));
        Assert.Equal("https://example.org/m", (await _work.AskAsync(db => db.Evidence.SingleAsync())).Address);
        Assert.Single((await scene.NowAsync()).Evidence);
    }

    [Fact]
    public async Task A_day_to_come_or_before_publication_is_refused()
    {
        var scene = await Scene.SetAsync(_work);

        var ahead = await Workplace.RefusedAsync(() => Report.RunAsync(scene.Id, null, Text, false, new Entering("2008-01-16".Day()), Actors.Director()));
        var before = await Workplace.RefusedAsync(() => Report.RunAsync(scene.Id, null, Text, false, new Entering("2007-10-31".Day()), Actors.Director()));

        Assert.Equal("16 January 2008 is still to come; enter what has happened, on the day it did.", ahead.Message);
        Assert.Contains("published on 1 November 2007", before.Message, StringComparison.Ordinal);
        Assert.Empty(await UpdatesAsync(scene));
    }

    [Fact]
    public async Task What_happened_after_midnight_in_summer_counts_on_the_local_day()
    {
        var scene = await Scene.SetAsync(_work);
        _work.Clock.Now = DateTimeOffset.Parse("2008-06-30T23:30:00Z", System.Globalization.CultureInfo.InvariantCulture);

        await Report.RunAsync(scene.Id, null, Text, false, Entering.Now, Actors.Director());

        Assert.Equal("2008-07-01".Day(), (await UpdatesAsync(scene)).Single().HappenedOn);
    }

    [Theory]
    [InlineData("done")]
    [InlineData("different")]
    [InlineData("next")]
    public async Task A_narrative_of_200_000_characters_is_refused_and_nothing_is_saved(string field)
    {
        var scene = await Scene.SetAsync(_work);
        var (rows, version, huge) = ((await scene.HistoryAsync()).Count, scene.Action.Version, new string('x', 200_000));
        var text = field switch { "done" => Text with { Done = huge }, "different" => Text with { Different = huge }, _ => Text with { NextStep = huge } };

        foreach (var asDraft in new[] { true, false })
        {
            var refusal = await Workplace.RefusedAsync(() => Report.RunAsync(scene.Id, version, text, asDraft, Entering.Now, Actors.Director()));
            Assert.Contains("200,000 characters long", refusal.Message, StringComparison.Ordinal);
        }
        Assert.Empty(await UpdatesAsync(scene));
        Assert.Equal((version, rows, ActionState.NotStarted), ((await scene.NowAsync()).Version, (await scene.HistoryAsync()).Count, (await scene.NowAsync()).State));
    }

    [Fact]
    public async Task A_narrative_of_the_greatest_length_is_kept_whole()
    {
        var scene = await Scene.SetAsync(_work);
        var longest = string.Concat(Enumerable.Repeat("Ünïcode, **marked**. ", 5_000))[..Domain.Text.LongestNarrative].TrimEnd();

        await Report.RunAsync(scene.Id, null, Text with { Done = longest }, false, Entering.Now, Actors.Director());

        Assert.Equal(longest, (await UpdatesAsync(scene)).Single().Done);
        Assert.Equal(201, (await scene.HistoryAsync()).Single(h => h.What == "update").To!.Length);
    }

    [Fact]
    public async Task An_older_report_entered_late_leaves_the_newer_one_in_force()
    {
        var scene = await Scene.SetAsync(_work);
        await Report.RunAsync(scene.Id, null, Text, false, new Entering("2008-01-12".Day()), Actors.Director());

        await Report.RunAsync(scene.Id, null, Text with { Confidence = Confidence.Low }, false, new Entering("2007-12-05".Day()), Actors.Director());

        var now = await scene.NowAsync();
        Assert.Equal(("2008-01-12".Day(), Confidence.High), (now.LastReportOn!.Value, now.Confidence!.Value));
        Assert.Equal(("2007-12-05".Day(), Confidence.Low), (now.Stood("2007-12-31")!.LastReportOn!.Value, now.Stood("2007-12-31")!.Confidence!.Value));
        Assert.Null(now.Stood("2007-12-04")!.LastReportOn);
    }

    [Fact]
    public async Task An_update_is_signed_off_by_somebody_else_and_once()
    {
        var scene = await Scene.SetAsync(_work);
        var (author, sign) = (Actors.Director(), _work.Get<SignOffUpdate>());
        await Report.RunAsync(scene.Id, null, Text, false, Entering.Now, author);
        var update = (await UpdatesAsync(scene)).Single().Id;

        Assert.Contains("somebody else", (await Workplace.RefusedAsync(() => sign.RunAsync(scene.Id, null, update, author))).Message, StringComparison.Ordinal);
        await sign.RunAsync(scene.Id, null, update, Actors.Director().Named("Dee"));
        await sign.RunAsync(scene.Id, null, update, Actors.Director().Named("Dan"));

        Assert.Equal("Dee", (await UpdatesAsync(scene)).Single().SignedOffBy);
        Assert.Single(await scene.HistoryAsync(), h => h.What == "update signed off");
        await Assert.ThrowsAsync<NotFound>(() => sign.RunAsync(scene.Id, null, Guid.NewGuid(), Actors.Director()));
    }

    [Fact]
    public async Task A_draft_is_not_signed_off()
    {
        var scene = await Scene.SetAsync(_work);
        await Report.RunAsync(scene.Id, null, Text, asDraft: true, Entering.Now, Actors.ActionOwner(scene.Owner.Id));
        var draft = (await UpdatesAsync(scene)).Single().Id;

        await Workplace.RefusedAsync(() => _work.Get<SignOffUpdate>().RunAsync(scene.Id, null, draft, Actors.Director()));
    }

    [Fact]
    public async Task Pressing_twice_does_it_once()
    {
        var scene = await Scene.SetAsync(_work);
        var seen = scene.Action.Version;
        await _work.Get<MoveTargetDate>().RunAsync(scene.Id, seen, "2008-03-31".Day(), Because.How, Actors.Director());
        var after = (await scene.NowAsync()).Version;

        await _work.Get<MoveTargetDate>().RunAsync(scene.Id, after, "2008-03-31".Day(), Because.How, Actors.Director());

        Assert.Equal(after, (await scene.NowAsync()).Version);
        Assert.Single(await scene.HistoryAsync(), h => h.What == "target date");
    }
}
