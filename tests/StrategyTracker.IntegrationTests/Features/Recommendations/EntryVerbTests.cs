using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Recommendations;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.Recommendations;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Features.Recommendations;

public sealed class EntryVerbTests
{
    private static readonly Entering s_why = Entering.Because("The forum asked for it.");

    [Fact]
    public async Task The_forums_chair_promotes_an_ask_and_no_proposal_whatever_the_page_said()
    {
        await using var work = await Workplace.OpenAsync();
        var register = await Register.SetAsync(work);
        var (ask, _) = await register.AddAsync(s => ARecommendation.In(s, Standing.Ask), isTaken: false);
        var (proposal, _) = await register.AddAsync(s => ARecommendation.In(s, Standing.Proposed), isTaken: false);
        var (verb, chair) = (work.Get<SwitchOnRecommendation>(), Actors.In(Role.ForumChair));

        await verb.RunAsync(ask.Id, ask.Version, Standing.Ask, s_why, chair);
        await Workplace.RefusedAsync(() => verb.RunAsync(proposal.Id, null, Standing.Ask, s_why, chair));
        await verb.RunAsync(proposal.Id, null, Standing.Proposed, s_why, Actors.In(Role.RegisterEditor));

        await work.Get<TakeUpRecommendation>().RunAsync(ask.Id, register.Area.Id, Entering.Now, Actors.Director());
        await Assert.ThrowsAsync<StaleEdit>(() => verb.RunAsync(ask.Id, ask.Version, Standing.Ask, s_why, chair));
    }

    [Fact]
    public async Task An_anonymous_comment_is_looked_into_by_an_editor()
    {
        await using var work = await Workplace.OpenAsync();
        var register = await Register.SetAsync(work);
        var (entry, _) = await register.AddAsync(s => ARecommendation.In(s, Standing.Ask, needsReview: true), isTaken: false);

        await Workplace.RefusedAsync(() => work.Get<LookIntoComment>().RunAsync(entry.Id, null, "It holds.", Entering.Now, Actors.Director()));
        await Workplace.RefusedAsync(() => work.Get<LookIntoComment>().RunAsync(entry.Id, null, " ", Entering.Now, Actors.In(Role.RegisterEditor)));
        await work.Get<LookIntoComment>().RunAsync(entry.Id, entry.Version, "It holds.", Entering.Now, Actors.In(Role.RegisterEditor));

        Assert.Contains(await work.HistoryAsync(entry.Id), h => h.What == "looked into");
    }

    [Fact]
    public async Task A_circle_of_parents_is_refused_by_name()
    {
        await using var work = await Workplace.OpenAsync();
        var register = await Register.SetAsync(work);
        var (middle, _) = await register.AddAsync(s => ARecommendation.In(s), isTaken: false);
        var (low, _) = await register.AddAsync(s => ARecommendation.In(s), isTaken: false);
        var (verb, editor) = (work.Get<PlaceUnderRecommendation>(), Actors.In(Role.RegisterEditor));
        await verb.RunAsync(middle.Id, null, register.Entry.Id, s_why, editor);
        await verb.RunAsync(low.Id, null, middle.Id, s_why, editor);

        var refusal = await Workplace.RefusedAsync(() => verb.RunAsync(register.Entry.Id, null, low.Id, s_why, editor));

        Assert.Contains($"{register.Entry.Ref} cannot be a part of {low.Ref}", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Repeats_and_successors_are_kept()
    {
        await using var work = await Workplace.OpenAsync();
        var register = await Register.SetAsync(work);
        var (later, _) = await register.AddAsync(s => ARecommendation.In(s), isTaken: false);
        var editor = Actors.In(Role.RegisterEditor);

        await work.Get<SayItRepeats>().RunAsync(later.Id, later.Version, register.Entry.Id, Entering.Now, editor);
        await work.Get<SayItIsSuperseded>().RunAsync(register.Entry.Id, register.Entry.Version, later.Id, s_why, editor);
        await Workplace.RefusedAsync(() => work.Get<SayItRepeats>().RunAsync(register.Entry.Id, null, later.Id, Entering.Now, editor));

        var story = await work.Get<RecommendationStoryQuery>().GetAsync(register.Entry.Ref, register.Head, Actors.Auditor());
        Assert.Equal((later.Ref, later.Ref), (story!.Entry.SupersededBy!.Ref, story.Entry.RepeatedBy[0].Ref));
    }

    [Fact]
    public async Task A_reference_is_used_once_and_what_says_the_same_is_found_first()
    {
        await using var work = await Workplace.OpenAsync();
        var register = await Register.SetAsync(work);
        var (known, _) = await register.AddAsync(s => ARecommendation.In(s, summary: "Count reoffending by sex in partnership performance figures.", to: ["Safer Partnership"], themes: ["needs-data"]), isTaken: false);
        await register.AddAsync(s => ARecommendation.In(s, summary: "Appoint a champion on every board.", to: ["Health trust"], themes: ["champions"]), isTaken: false);
        var facts = new EntryFacts { AddressedTo = ["Safer Partnership"], Themes = ["needs-data"] };

        var similar = await work.Get<SimilarQuery>().GetAsync(new SimilarTo("Publish a yearly report.", facts.AddressedTo, facts.Themes));
        Assert.Equal(known.Ref, Assert.Single(similar).Ref);
        Assert.Equal(known.Ref, Assert.Single(await work.Get<SimilarQuery>().GetAsync(new SimilarTo("Partnership performance figures count reoffending", [], []))).Ref);

        var (verb, editor) = (work.Get<RegisterRecommendation>(), Actors.In(Role.RegisterEditor));
        var entered = new NewRecommendation(register.Source.Id, Unique.Name("NEW"), "Publish a yearly report.", facts) { RepeatsId = known.Id, ParentId = known.Id };
        await Workplace.RefusedAsync(() => verb.RunAsync(entered, Actors.Director()));
        var id = await verb.RunAsync(entered, editor);
        Assert.Contains(entered.Ref, (await Workplace.RefusedAsync(() => verb.RunAsync(entered, editor))).Message, StringComparison.Ordinal);
        Assert.Equal(known.Id, await work.AskAsync(db => db.Recommendations.Where(r => r.Id == id).Select(r => r.RepeatsId).SingleAsync()));
    }

    [Fact]
    public async Task Sources_are_added_once_and_their_follow_up_is_asked_for()
    {
        await using var work = await Workplace.OpenAsync();
        var register = await Register.SetAsync(work);
        var editor = Actors.In(Role.RegisterEditor);

        await Workplace.RefusedAsync(() => work.Get<AddSource>().RunAsync(register.Source.Code.ToLowerInvariant(), "Again", new(), editor));
        await work.Get<AddSource>().RunAsync("new", "A new one", new() { Year = 2010 }, editor);
        await work.Get<ChaseFollowUp>().RunAsync(register.Source.Id, register.Source.Version, Entering.Now, editor);

        var rows = await work.Get<SourcesQuery>().GetAsync(Actors.Auditor());
        Assert.Equal(work.Clock.Today, rows.Single(r => r.Code == register.Source.Code).FollowUpChasedOn);
        Assert.Equal(1, rows.Single(r => r.Code == register.Source.Code).ByStanding[Standing.Formal]);
        Assert.Empty((await work.Get<SourcesQuery>().FindAsync("new", Actors.Auditor()))!.Entries);

        await Workplace.RefusedAsync(() => work.Get<SettleFollowUp>().RunAsync(register.Source.Id, null, true, Entering.Now, Actors.Auditor()));
        await work.Get<SettleFollowUp>().RunAsync(register.Source.Id, null, false, Entering.Now, editor);
        Assert.False((await work.Get<SourcesQuery>().GetAsync(Actors.Auditor())).Single(r => r.Code == register.Source.Code).IsFollowUpExpected);
        Assert.Equal("will not come", await work.AskAsync(db => db.History.Where(h => h.SubjectId == register.Source.Id && h.What == "follow-up").Select(h => h.To).SingleAsync()));
        Assert.Contains("none is waited for", (await Workplace.RefusedAsync(() => work.Get<SettleFollowUp>().RunAsync(register.Source.Id, null, true, Entering.Now, editor))).Message, StringComparison.Ordinal);
    }
}
