using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.PolicyEvents;
using StrategyTracker.Domain.Recommendations;

namespace StrategyTracker.Store.Seeding.Demonstration;

/// <summary>Two changes outside: one half looked at, one closed. Illustration; no law and no contract of that name exists.</summary>
internal sealed class PolicyWeeks(AreaStage stage, IReadOnlyDictionary<string, ActionPoint> actions, IReadOnlyDictionary<string, Adoption> adoptions)
{
    public void Happen()
    {
        var contract = Enter("The regional contract for courses is let again, in larger lots (illustration)", takesEffect: 120, entered: 52, "Letter of the regional office (illustration)",
            "Illustration: what the area bought for itself is bought **for the region** from then on.\n\n- Small bodies bid only together with a larger one.\n- Places for women are not set aside.");
        Touch(contract, 52, "TVP-1.7", "TVP-6.2", "NOMS-6", "NOMS-8");
        Review(contract, "TVP-6.2", ReviewOutcome.ToChange, "Illustration: the region lets the contract from then on, so the attempt is to be made there.", 60);
        Review(contract, "NOMS-8", ReviewOutcome.NoChange, null, 61);

        var target = Enter("The target for women on courses is taken out of the regional plan (illustration)", takesEffect: 30, entered: 33, "Regional plan, new edition (illustration)", null);
        Touch(target, 33, "TVP-12.2", "TVP-14.1");
        Review(target, "TVP-12.2", ReviewOutcome.NoLongerPossible, "Illustration: without the target nobody pays for a course of so few; the area's own measure stands in its place.", 40);
        if (target.Listed.FirstOrDefault(i => i.IsToReview) is { } other) { target.TakeOff(other.Id, stage.On(41, Role.AreaLead, "Illustration: it is about placements, not courses.")); }
    }

    private PolicyEvent Enter(string title, int takesEffect, int entered, string source, string? description) =>
        stage.Make(PolicyEvent.Enter(stage.Area.Id, new PolicyEventFacts { Title = title, Description = description, TakesEffectOn = stage.Day(takesEffect), Source = source }, stage.On(entered, Role.AreaLead)));

    private void Touch(PolicyEvent change, int day, params string[] references)
    {
        foreach (var reference in references)
        {
            if (actions.TryGetValue(reference, out var action)) { change.Touches(action, stage.On(day, Role.AreaLead)); }
            else if (adoptions.TryGetValue(reference, out var adoption)) { change.Touches(adoption, stage.On(day, Role.AreaLead)); }
        }
    }

    private void Review(PolicyEvent change, string reference, ReviewOutcome outcome, string? note, int day)
    {
        if (change.Listed.FirstOrDefault(i => i.Ref == reference) is { } item) { change.Review(item.Id, outcome, note, stage.On(day, Role.Director)); }
    }
}
