using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Strategies;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Features.Register;

/// <summary>Actions in every state that a list asks about, around 15 January 2008.</summary>
internal static class AllKinds
{
    public static async Task<IReadOnlyList<ActionPoint>> SaveAllKindsAsync(this TestDatabase database)
    {
        var strategy = AStrategy.With(publishedOn: "2007-06-01".Day());
        var (first, second, group, partner) = (APost.Any(), APost.Any(), APost.HeldByMany(), APartner.Any());
        var order = 0;
        ActionPoint That(string reference, CommitmentLevel level = CommitmentLevel.Ensure, DeadlineKind deadline = DeadlineKind.Unspecified, OwnerKind owner = OwnerKind.Post, string? due = null, bool isHeading = false) =>
            AnAction.That(of: strategy, order: ++order, reference: reference, level: level, deadline: deadline, owner: owner, due: due, isHeading: isHeading);

        var reported = That("T-reported", due: "2008-01-14");
        reported.Report(new UpdateText("Begun.", null, Confidence.High, null), null, isDraft: false, Stamps.On("2008-01-10"));
        var waiting = That("T-waiting", CommitmentLevel.Seek, due: "2008-01-01");
        waiting.DependOn(partner.Id, partner.Name, null, Stamps.On("2007-12-01"));
        waiting.Try("Wrote to them.", waiting.Dependencies[0].Id, partner.Name, "2008-01-20".Day(), Stamps.On("2007-12-02"));
        var scheduled = AnAction.That(of: strategy, order: ++order, reference: "T-scheduled", deadline: DeadlineKind.Recurring, every: 1, unit: IntervalUnit.Year);
        scheduled.Schedule("2008-02-01".Day(), null, null, Stamps.On("2007-12-01"));
        var led = That("T-led").OwnedBy(first, second);
        led.ChooseLead(first.Id, Stamps.On("2007-12-01"), _ => "");
        var (closed, seen) = That("T-closed", due: "2008-01-01").ClosedWith();
        List<ActionPoint> actions =
        [
            That("T-yesterday", due: "2008-01-14"), That("T-today", due: "2008-01-15"), That("T-tomorrow", due: "2008-01-16"),
            That("T-last-soon", due: "2008-02-14"), That("T-not-soon", due: "2008-02-15"),
            That("T-undated"), That("T-heading", isHeading: true), That("T-ongoing", deadline: DeadlineKind.Ongoing), That("T-recurring", deadline: DeadlineKind.Recurring),
            That("T-nobody", owner: OwnerKind.None), That("T-organisation", owner: OwnerKind.Organisation), That("T-group", owner: OwnerKind.PostGroup).OwnedBy(group),
            That("T-joint").OwnedBy(first, second), led, That("T-consider", CommitmentLevel.Consider), That("T-investigate", CommitmentLevel.Investigate),
            closed, reported, waiting, scheduled,
        ];
        await database.SaveAsync([strategy, first, second, group, partner, seen, .. actions]);
        return actions;
    }

    /// <summary>Closed with a piece of evidence, which must be saved too.</summary>
    public static (ActionPoint Action, Evidence Evidence) ClosedWith(this ActionPoint action)
    {
        var evidence = AnEvidence.Statement(action.StrategyId);
        action.Attach(evidence, null, Stamps.On("2007-12-10"));
        action.Close(Stamps.On("2007-12-20", why: "It is done."));
        return (action, evidence);
    }
}
