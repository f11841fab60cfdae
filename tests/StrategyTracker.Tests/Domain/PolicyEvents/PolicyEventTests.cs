using StrategyTracker.Domain;
using StrategyTracker.Domain.PolicyEvents;
using StrategyTracker.Domain.Progress;
using StrategyTracker.TestSupport;

namespace StrategyTracker.Tests.Domain.PolicyEvents;

public sealed class PolicyEventTests
{
    [Fact]
    public void It_is_closed_once_every_item_on_its_list_is_reviewed_and_open_again_when_one_is_added()
    {
        var (first, second) = (AnAction.Any(), AnAction.Any());
        var entered = APolicyEvent.Of();
        Assert.Equal(PolicyEventState.NothingListed, entered.State);
        entered.Touching(first).Touching(second);
        entered.Review(entered.ItemOf(first), ReviewOutcome.NoChange, null, Stamps.On("2008-01-12"));
        Assert.Equal(PolicyEventState.Open, entered.State);
        entered.Review(entered.ItemOf(second), ReviewOutcome.ToChange, "Another court order is needed.", Stamps.On("2008-01-13"));
        Assert.Equal(PolicyEventState.Reviewed, entered.State);
        entered.Touching(AnAction.Any(), "2008-01-14");
        Assert.Equal(PolicyEventState.Open, entered.State);
    }

    [Fact]
    public void A_review_is_said_once_with_who_when_and_for_whom_and_is_not_overwritten()
    {
        var action = AnAction.Any();
        var entered = APolicyEvent.Of().Touching(action);
        var item = entered.ItemOf(action);
        Assert.Equal("Say why it is no longer possible.", Refused(() => entered.Review(item, ReviewOutcome.NoLongerPossible, " ", Stamps.On("2008-01-12"))));
        Assert.Equal("Say what is to be changed.", Refused(() => entered.Review(item, ReviewOutcome.ToChange, null, Stamps.On("2008-01-12"))));
        var by = Actors.Director();
        entered.Review(item, ReviewOutcome.NoLongerPossible, "The order is gone.", Stamps.On("2008-01-12", by) with { OnBehalfOf = "Manager" });
        var kept = entered.Affected[0];
        Assert.Equal(("2008-01-12".Day(), by.Name, "Manager", ReviewOutcome.NoLongerPossible, "The order is gone."), (kept.ReviewedOn!.Value, kept.ReviewedByName, kept.ReviewedFor, kept.Outcome!.Value, kept.Note));
        Assert.Contains("was reviewed on 12 January 2008", Refused(() => entered.Review(item, ReviewOutcome.NoChange, null, Stamps.On("2008-02-01"))), StringComparison.Ordinal);
        Assert.Equal((action.Ref, "No longer possible"), (entered.UnsavedHistory[^1].From, entered.UnsavedHistory[^1].To));
    }

    [Fact]
    public void Taking_an_item_off_needs_a_reason_and_keeps_that_it_stood_there_with_its_review()
    {
        var action = AnAction.Any();
        var entered = APolicyEvent.Of().Touching(action);
        var item = entered.ItemOf(action);
        Assert.Contains("Say why", Refused(() => entered.TakeOff(item, Stamps.On("2008-01-12"))), StringComparison.Ordinal);
        entered.TakeOff(item, Stamps.On("2008-01-12", why: "It concerns men only."));
        Assert.Equal((PolicyEventState.NothingListed, 1), (entered.State, entered.Affected.Count));
        Assert.Contains("was taken off", Refused(() => entered.Review(item, ReviewOutcome.NoChange, null, Stamps.On("2008-01-13"))), StringComparison.Ordinal);
        var rows = entered.UnsavedHistory.Count;
        entered.Touching(action, "2008-01-20").Touching(action, "2008-01-21");
        Assert.Equal((rows + 1, 1, "2008-01-20".Day(), true), (entered.UnsavedHistory.Count, entered.Affected.Count, entered.Affected[0].AddedOn, entered.Affected[0].IsToReview));
    }

    [Fact]
    public void What_cannot_be_is_refused_in_a_sentence_and_a_day_moves_with_a_reason_only()
    {
        Assert.Contains("Name the source", Refused(() => APolicyEvent.Of(facts: APolicyEvent.Facts() with { Source = " " })), StringComparison.Ordinal);
        Assert.Contains("which day", Refused(() => APolicyEvent.Of(facts: APolicyEvent.Facts() with { TakesEffectOn = null })), StringComparison.Ordinal);
        Assert.Contains("not an address", Refused(() => APolicyEvent.Of(facts: APolicyEvent.Facts() with { SourceAddress = "javascript:alert(1)" })), StringComparison.Ordinal);
        Assert.Contains("Say why", Refused(() => APolicyEvent.Of().Change(APolicyEvent.Facts(takesEffectOn: "2008-05-01"), Stamps.On("2008-02-01"))), StringComparison.Ordinal);
        Assert.Contains("another area's", Refused(() => APolicyEvent.Of().Touches(AnAdoption.Any(), Stamps.On("2008-02-01"))), StringComparison.Ordinal);
        var entered = APolicyEvent.Of();
        entered.Change(APolicyEvent.Facts(takesEffectOn: "2008-05-01"), Stamps.On("2008-02-01", why: "Put off by a month."));
        Assert.Equal(("1 April 2008", "1 May 2008", "Put off by a month."), (entered.UnsavedHistory[^1].From, entered.UnsavedHistory[^1].To, entered.UnsavedHistory[^1].Why));
        entered.Change(APolicyEvent.Facts(takesEffectOn: "2008-05-01"), Stamps.On("2008-02-02"));
        Assert.Equal(2, entered.UnsavedHistory.Count);
    }

    [Fact]
    public void Figures_count_open_events_and_items_on_lists_by_what_was_said_of_them()
    {
        var (first, second, third) = (AnAction.Any(), AnAction.Any(), AnAction.Any());
        var one = APolicyEvent.Of().Touching(first).Touching(second).Touching(third);
        one.Review(one.ItemOf(first), ReviewOutcome.ToChange, "Another way.", Stamps.On("2008-01-12"));
        one.TakeOff(one.ItemOf(third), Stamps.On("2008-01-12", why: "Not touched."));
        var other = APolicyEvent.Of().Touching(first);
        other.Review(other.ItemOf(first), ReviewOutcome.NoLongerPossible, "The order is gone.", Stamps.On("2008-01-12"));
        Assert.Equal(new PolicyEventFigures(2, 1, 1, 1, 1), PolicyEventFigures.Of([one.Counts, other.Counts]));
    }

    private static string Refused(Action act) => Assert.ThrowsAny<RuleViolation>(act).Message;
}
