using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Areas;
using StrategyTracker.Domain.Forums;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.PolicyEvents;
using StrategyTracker.Domain.Recommendations;
using StrategyTracker.Domain.Reminders;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.PolicyEvents;
using StrategyTracker.Features.Reminders.Sweep;
using StrategyTracker.IntegrationTests.Features.Reminders;
using StrategyTracker.Store;
using StrategyTracker.Store.Soundness;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Features.PolicyEvents;

/// <summary>N-15: law, policy, targets and contracts change outside, and what they touch is looked at again.</summary>
public sealed class PolicyEventTests
{
    private readonly Area _area = AnArea.With();

    [Fact]
    public async Task Register_editors_directors_and_the_area_lead_enter_it_and_every_reader_reads_it()
    {
        await using var office = await InAreaAsync();
        var (action, adoption) = (await ActionAsync(office), await AdoptionAsync(office));
        var (enter, query) = (office.Work.Get<EnterPolicyEvent>(), office.Work.Get<PolicyEventQuery>());
        foreach (var other in new[] { Actors.ForumMember(), Actors.BoardMember(), Actors.ActionOwner(), Actors.Administrator() })
        {
            Assert.Contains("law and policy", (await Workplace.RefusedAsync(() => enter.RunAsync(_area.Id, APolicyEvent.Facts(), action.Ref, other))).Message, StringComparison.Ordinal);
        }
        var wrong = (await Workplace.RefusedAsync(() => enter.RunAsync(_area.Id, APolicyEvent.Facts(), $"{action.Ref} TVP-99.9", Actors.Director()))).Message;
        Assert.StartsWith("TVP-99.9: there is no such action", wrong, StringComparison.Ordinal);

        var id = await enter.RunAsync(_area.Id, APolicyEvent.Facts(), $"{action.Ref.ToLowerInvariant()}, {adoption.Ref}", Actors.In(Role.RegisterEditor));
        var seen = await query.GetAsync(id, Actors.ForumMember());
        Assert.Equal((PolicyEventState.Open, 2, false), (seen.State, seen.ToReview, seen.MayKeep));
        Assert.Contains("read this", (await Workplace.RefusedAsync(() => query.GetAsync(id, Actors.In(Role.PractitionerReader)))).Message, StringComparison.Ordinal);
        Assert.Equal(["Short sentences are no longer given"], (await office.Work.Get<OpenPolicyEventsQuery>().GetAsync(adoption.Id)).Select(e => e.Name));

        await office.Work.Get<TakeAffectedOff>().RunAsync(id, seen.Version, seen.Listed.Single(i => i.Ref == adoption.Ref).Id, "It concerns men only.", Actors.AreaLead());
        await Assert.ThrowsAsync<StaleEdit>(() => office.Work.Get<AddAffected>().RunAsync(id, seen.Version, adoption.Ref, Actors.AreaLead()));
        Assert.Empty(await office.Work.Get<OpenPolicyEventsQuery>().GetAsync(adoption.Id));
        Assert.Equal(adoption.Ref, Assert.Single((await query.GetAsync(id, Actors.Auditor())).TakenOff).Ref);
        Assert.Empty((await new SoundnessQuery(office.Work.Database.Databases).GetAsync()).Faults);
    }

    [Fact]
    public async Task Its_owner_reviews_an_item_once_and_the_list_and_the_file_say_so()
    {
        await using var office = await InAreaAsync();
        var action = await ActionAsync(office);
        var id = await office.Work.Get<EnterPolicyEvent>().RunAsync(_area.Id, APolicyEvent.Facts(), action.Ref, Actors.AreaLead());
        var (review, query) = (office.Work.Get<ReviewAffected>(), office.Work.Get<PolicyEventQuery>());
        var item = Assert.Single((await query.GetAsync(id, Actors.Director())).Listed);
        Assert.True(item.MayReview);
        Assert.Contains("not held by a post of yours", (await Workplace.RefusedAsync(() => review.RunAsync(id, item.Id, ReviewOutcome.NoChange, null, Entering.Now, Actors.ActionOwner(Guid.CreateVersion7())))).Message, StringComparison.Ordinal);
        Assert.False((await query.GetAsync(id, Actors.ActionOwner())).Listed[0].MayReview);

        var owner = office.Olu.As(office.Manager.Id);
        Assert.True((await query.GetAsync(id, owner)).Listed[0].MayReview);
        await review.RunAsync(id, item.Id, ReviewOutcome.ToChange, "Another order is needed.", Entering.Now, owner);
        await Workplace.RefusedAsync(() => review.RunAsync(id, item.Id, ReviewOutcome.NoChange, null, Entering.Now, Actors.Director()));
        var list = await office.Work.Get<PolicyEventsQuery>().ListAsync(_area.Id, PolicyEventShow.Reviewed, Actors.ForumMember());
        Assert.Equal((PolicyEventState.Reviewed, 1, 1), (list.Rows[0].State, list.Rows[0].Counts.Reviewed, list.Figures.ToChange));
        Assert.Contains("Short sentences are no longer given,2008-04-01,A circular (test),,Reviewed,1,1,1,0", PolicyEventsEndpoint.Lines(list), StringComparison.Ordinal);
        Assert.Empty((await office.Work.Get<PolicyEventsQuery>().ListAsync(_area.Id, PolicyEventShow.Open, Actors.ForumMember())).Rows);
        Assert.Equal(("Olu", ReviewOutcome.ToChange, "Another order is needed."), await office.Work.AskAsync(async db => { var kept = (await db.LoadPolicyEventAsync(id, null, default)).Affected[0]; return (kept.ReviewedByName, kept.Outcome!.Value, kept.Note); }));
    }

    [Fact]
    public async Task Owners_are_asked_at_once_and_each_week_until_it_is_reviewed_taken_off_or_closed()
    {
        await using var office = await InAreaAsync();
        var (action, adoption) = (await ActionAsync(office), await AdoptionAsync(office));
        var entered = APolicyEvent.Of(_area.Id).Touching(action);
        entered.Touches(adoption, Stamps.On("2008-01-10"));
        await office.Work.Database.SaveAsync(entered);
        Assert.Equal("", await office.WhoAsync(RuleCatalogue.PolicyChanged, "2008-01-09"));
        Assert.Equal("Ann; Olu", await office.WhoAsync(RuleCatalogue.PolicyChanged, "2008-01-10"));
        foreach (var day in new[] { "2008-01-10", "2008-01-11", "2008-01-17", "2008-01-17" }) { await office.SweepAsync(day); }
        var told = await office.RemindersAsync(RuleCatalogue.PolicyChanged);
        Assert.Equal([0, 0, 1, 1], told.Select(r => r.Turn));
        Assert.Contains(told, r => r.Ref == action.Ref && r.Why == "Short sentences are no longer given, 1 April 2008: say whether it can still be done");

        await office.ActAsync(db => db.LoadAdoptionAsync(adoption.Id, null, default), a => a.Supersede("BRD-3", Stamps.On("2008-01-18", why: "Taken up with a later one.")));
        Assert.Equal("Olu", await office.WhoAsync(RuleCatalogue.PolicyChanged, "2008-01-24"));
        await office.ActAsync(db => db.LoadPolicyEventAsync(entered.Id, null, default), e => e.Review(entered.ItemOf(action), ReviewOutcome.NoChange, null, Stamps.On("2008-01-18", office.Olu.As(office.Manager.Id))));
        Assert.Equal("", await office.WhoAsync(RuleCatalogue.PolicyChanged, "2008-01-24"));
        var ended = await office.Work.Get<StillOwed>().EndedAsync([.. told.Where(r => r.Turn == 1)], "2008-01-18".Moment());
        Assert.Equal("It was reviewed, taken off the list, or is closed", Assert.Single(ended.Values.Distinct()));
    }

    [Fact]
    public async Task What_is_taken_off_the_list_asks_nobody_and_a_vacant_post_asks_its_director()
    {
        await using var office = await InAreaAsync();
        var (action, other) = (await ActionAsync(office), await ActionAsync(office));
        var entered = APolicyEvent.Of(_area.Id).Touching(action).Touching(other);
        await office.Work.Database.SaveAsync(entered);
        await office.ActAsync(db => db.LoadPolicyEventAsync(entered.Id, null, default), e => e.TakeOff(entered.ItemOf(other), Stamps.On("2008-01-11", why: "Not touched.")));
        await office.ActAsync(db => db.LoadPostAsync(office.Manager.Id, null, default), p => p.EndHolding(p.Holdings[0].Id, "Olu", "2008-01-11".Day(), Stamps.On("2008-01-12")));
        await office.SweepAsync("2008-01-12");
        var told = Assert.Single(await office.RemindersAsync(RuleCatalogue.PolicyChanged));
        Assert.Equal((entered.ItemOf(action), office.Ann.Id), (told.SubjectId, told.PersonId));
    }

    [Fact]
    public async Task The_look_at_everything_tells_of_a_review_without_who_said_it_and_of_an_item_that_is_nothing()
    {
        await using var office = await InAreaAsync();
        var action = await ActionAsync(office);
        var entered = APolicyEvent.Of(_area.Id).Touching(action);
        entered.Review(entered.ItemOf(action), ReviewOutcome.NoChange, null, Stamps.On("2008-01-11"));
        await office.Work.Database.SaveAsync(entered);
        await office.Work.AskAsync(db => db.AffectedItems.ExecuteUpdateAsync(set => set.SetProperty(i => i.ReviewedByName, (string?)null).SetProperty(i => i.ActionPointId, (Guid?)null)));
        Assert.Equal(
            [$"{entered.Title}: {action.Ref} on its list is neither one action nor one recommendation.", $"{entered.Title}: the review of {action.Ref} lacks its day, its outcome or who said it."],
            (await new SoundnessQuery(office.Work.Database.Databases).GetAsync()).Faults);
    }

    private async Task<Office> InAreaAsync()
    {
        var office = await Office.OpenAsync();
        await office.Work.Database.SaveAsync(_area);
        await office.ActAsync(db => db.LoadAsync<Domain.Strategies.Strategy>(office.Strategy.Id, null, default), s => s.BelongTo(_area.Id));
        return office;
    }

    private static async Task<ActionPoint> ActionAsync(Office office)
    {
        var action = AnAction.That(of: office.Strategy).OwnedBy(office.Manager);
        await office.Work.Database.SaveAsync(action);
        return action;
    }

    /// <summary>Driven by the chief, whom Ann is.</summary>
    private async Task<Adoption> AdoptionAsync(Office office)
    {
        var source = ASource.Any();
        var recommendation = ARecommendation.In(source, reference: "TST-1");
        var adoption = AnAdoption.Of(recommendation, _area.Id);
        adoption.Entrust(null, null, office.Chief, new NamesBefore(null, null, null), Stamps.AtPublication);
        await office.Work.Database.SaveAsync(source, recommendation, adoption);
        return adoption;
    }
}
