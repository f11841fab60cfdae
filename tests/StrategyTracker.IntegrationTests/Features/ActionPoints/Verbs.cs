using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Strategies;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Features.ActionPoints;

/// <summary>One verb as a test runs it: on what, by whom it may be done, and which row of history it leaves.</summary>
internal sealed record Verb(string Leaves, Role[] May, Func<Scene, Guid?, Actor, Task> Run)
{
    public Func<Strategy, ActionPoint> Shape { get; init; } = s => AnAction.That(of: s, appliesPer: AppliesPer.Team);
    public Action<Scene> Before { get; init; } = _ => { };
    /// <summary>The reason that the row must keep; none where the verb takes none.</summary>
    public string? Why { get; init; } = Because.Why;

    public Task<Scene> SetAsync(Workplace work) => Scene.SetAsync(work, Shape, scene =>
    {
        scene.Action.ChooseOfficer(scene.Officer, null, Stamps.On("2007-11-20"));
        if (scene.Action.AppliesPer is not null) { scene.Action.FanOutTo([scene.Team], Stamps.On("2007-11-20")); }
        Before(scene);
    });

    public Actor Someone(Scene scene, Role role) => Leaves == "assignment accepted" ? scene.Someone(role) with { PersonId = scene.Officer.Id, Name = scene.Officer.Name } : scene.Someone(role);
}

internal static class Because
{
    public const string Why = "The board asked for it.";
    public static readonly Entering How = Entering.Because(Why);
}

internal static class Verbs
{
    private static readonly Role[] Chasers = [Role.AreaLead, Role.Director];
    private static readonly Role[] Owners = [Role.AreaLead, Role.Director, Role.ActionOwner, Role.TeamManager];
    private static readonly UpdateText Text = new("Two courses were held.", null, Confidence.High, null);

    public static readonly IReadOnlyDictionary<string, Verb> All = new Dictionary<string, Verb>
    {
        ["AcceptAssignment"] = new("assignment accepted", Owners, (s, v, by) => s.Work.Get<AcceptAssignment>().RunAsync(s.Id, v, by)) { Why = null },
        ["AddEvidence"] = new("evidence", Owners, (s, v, by) => s.Work.Get<AddEvidence>().RunAsync(s.Id, v, new NewEvidence("Minutes", EvidenceKind.Minute, null) { Address = "https://example.org/m" }, Because.How, by)),
        ["AnswerProposedDate, agreeing"] = new("target date", Chasers, (s, v, by) => s.Work.Get<AnswerProposedDate>().RunAsync(s.Id, v, s.Part, true, Because.How, by)) { Before = Proposed },
        ["AnswerProposedDate, declining"] = new("target date declined", Chasers, (s, v, by) => s.Work.Get<AnswerProposedDate>().RunAsync(s.Id, v, s.Part, false, Because.How, by)) { Before = Proposed },
        ["AssignAction to a post"] = new("owner", Chasers, (s, v, by) => s.Work.Get<AssignAction>().RunAsync(s.Id, v, s.Other.Id, null, Because.How, by)),
        ["AssignAction beside the owner"] = new("joint owner", Chasers, (s, v, by) => s.Work.Get<AssignAction>().RunAsync(s.Id, v, s.Other.Id, null, Because.How, by, OwnerPart.CoOwner)),
        ["AssignAction to an officer"] = new("accountable officer", Chasers, (s, v, by) => s.Work.Get<AssignAction>().RunAsync(s.Id, v, null, s.Somebody.Id, Because.How, by)),
        ["ChangeAssuranceInterval"] = new("assurance interval", [.. Chasers, Role.ActionOwner], (s, v, by) => s.Work.Get<ChangeAssuranceInterval>().RunAsync(s.Id, v, 3, by)) { Shape = Ongoing, Why = null },
        ["ChooseLead"] = new("lead", Chasers, (s, v, by) => s.Work.Get<ChooseLead>().RunAsync(s.Id, v, s.Other.Id, Because.How, by)) { Before = s => s.Action.AddOwner(s.Other, OwnerPart.CoOwner, Stamps.AtPublication) },
        ["CloseAction"] = new("closed", Owners, (s, v, by) => s.Work.Get<CloseAction>().RunAsync(s.Id, v, Because.How, by)) { Shape = s => AnAction.That(of: s), Before = Shown },
        ["CompleteOccurrence"] = new("occurrence done", Owners, (s, v, by) => s.Work.Get<CompleteOccurrence>().RunAsync(s.Id, v, s.Part, "All was well.", Because.How, by)) { Shape = Recurring, Before = Scheduled },
        ["DependOnPartner"] = new("partner", Owners, (s, v, by) => s.Work.Get<DependOnPartner>().RunAsync(s.Id, v, s.Partner.Id, "Rooms", by)) { Why = null },
        ["AddFollowOn"] = new("follow-on action", Chasers, (s, v, by) => s.Work.Get<AddFollowOn>().RunAsync(s.Id, v, "Run the course.", s.Other.Id, Because.How, by)),
        ["EndOwner"] = new("joint owner", Chasers, (s, v, by) => s.Work.Get<EndOwner>().RunAsync(s.Id, v, s.Other.Id, Because.How, by)) { Before = s => s.Action.AddOwner(s.Other, OwnerPart.CoOwner, Stamps.AtPublication) },
        ["FanOutAction"] = new("team", Chasers, (s, v, by) => s.Work.Get<FanOutAction>().RunAsync(s.Id, v, [s.OtherTeam.Id], by)) { Why = null },
        ["LogAttempt"] = new("tried", Owners, (s, v, by) => s.Work.Get<LogAttempt>().RunAsync(s.Id, v, "Wrote to the health trust.", null, null, Because.How, by)),
        ["LogReply"] = new("reply", Owners, (s, v, by) => s.Work.Get<LogReply>().RunAsync(s.Id, v, s.Part, "They will come.", null, Because.How, by)) { Before = Tried },
        ["MarkPartnerDelivered"] = new("partner result", Owners, (s, v, by) => s.Work.Get<MarkPartnerDelivered>().RunAsync(s.Id, v, s.Action.Dependencies[0].Id, Because.How, by)) { Before = Tried },
        ["MoveTargetDate"] = new("target date", Chasers, (s, v, by) => s.Work.Get<MoveTargetDate>().RunAsync(s.Id, v, "2008-03-31".Day(), Because.How, by)),
        ["ProposeTargetDate"] = new("target date proposed", Owners, (s, v, by) => s.Work.Get<ProposeTargetDate>().RunAsync(s.Id, v, "2008-03-31".Day(), Because.How, by)),
        ["RecordAssurance"] = new("assurance", Owners, (s, v, by) => s.Work.Get<RecordAssurance>().RunAsync(s.Id, v, AssuranceResult.Holding, "Seen in three files.", Because.How, by)) { Shape = Ongoing },
        ["RecordDecision"] = new("decision", [Role.Director, Role.ActionOwner], (s, v, by) => s.Work.Get<RecordDecision>().RunAsync(s.Id, v, "Whether to go ahead", DecisionOutcome.Adopt, Because.Why, null, Entering.Now, by)) { Shape = s => AnAction.That(of: s, level: CommitmentLevel.Consider) },
        ["RecordDecision on the board's own"] = new("decision", [Role.Director, Role.ActionOwner, Role.BoardMember], (s, v, by) => s.Work.Get<RecordDecision>().RunAsync(s.Id, v, "Whether to go ahead", DecisionOutcome.DoNotAdopt, Because.Why, null, Entering.Now, by)) { Shape = s => AnAction.That(of: s, level: CommitmentLevel.Consider, owner: OwnerKind.Body) },
        ["RecordAssurance on the board's own"] = new("assurance", [.. Chasers, Role.ActionOwner, Role.BoardMember], (s, v, by) => s.Work.Get<RecordAssurance>().RunAsync(s.Id, v, AssuranceResult.Slipping, "Missed once.", Because.How, by)) { Shape = s => AnAction.That(of: s, deadline: DeadlineKind.Ongoing, owner: OwnerKind.Body) },
        ["ReopenAction"] = new("reopened", Chasers, (s, v, by) => s.Work.Get<ReopenAction>().RunAsync(s.Id, v, Because.How, by)) { Shape = s => AnAction.That(of: s), Before = s => { Shown(s); s.Action.Close(Stamps.On("2007-12-20", why: "Done.")); } },
        ["ReopenComponent"] = new("part taken back", Owners, (s, v, by) => s.Work.Get<ReopenComponent>().RunAsync(s.Id, v, s.Action.Components[0].Id, Because.How, by)) { Shape = s => AnAction.That(of: s, appliesPer: AppliesPer.Team, parts: ["One thing", "Another"]), Before = Shown },
        ["ReportProgress"] = new("update", Owners, (s, v, by) => s.Work.Get<ReportProgress>().RunAsync(s.Id, v, Text, false, Because.How, by)),
        ["ReportProgress with a link"] = new("update", Owners, (s, v, by) => s.Work.Get<ReportProgress>().WithLinkAsync(s.Id, v, Text, "https://example.org/m", Entering.Now, by)) { Why = null },
        ["ScheduleOccurrences"] = new("first date", [.. Chasers, Role.ActionOwner], (s, v, by) => s.Work.Get<ScheduleOccurrences>().RunAsync(s.Id, v, "2008-02-01".Day(), null, null, Because.How, by)) { Shape = Recurring },
        ["SignOffUpdate"] = new("update signed off", [Role.Director], (s, v, by) => s.Work.Get<SignOffUpdate>().RunAsync(s.Id, v, s.Part, by)) { Before = Reported, Why = null },
        ["UpdateTeamInstance"] = new("team", Owners, (s, v, by) => s.Work.Get<UpdateTeamInstance>().RunAsync(s.Id, v, s.Team.Id, ActionState.InHand, "Begun.", Because.How, by)),
    };

    private static ActionPoint Ongoing(Strategy s) => AnAction.That(of: s, deadline: DeadlineKind.Ongoing, appliesPer: AppliesPer.Team);
    private static ActionPoint Recurring(Strategy s) => AnAction.That(of: s, deadline: DeadlineKind.Recurring, every: 1, unit: IntervalUnit.Month, recurrence: "monthly", appliesPer: AppliesPer.Team);

    private static void Proposed(Scene s)
    {
        s.Action.ProposeTargetDate("2008-05-31".Day(), Stamps.On("2007-12-01", why: "The trainer is away."));
        s.Part = s.Action.TargetDates.Single().Id;
    }

    private static void Scheduled(Scene s)
    {
        s.Action.Schedule("2008-01-01".Day(), null, null, Stamps.On("2007-12-01"));
        s.Part = s.Action.Occurrences.Single().Id;
    }

    private static void Tried(Scene s)
    {
        s.Action.DependOn(s.Partner.Id, s.Partner.Name, "Rooms", Stamps.On("2007-12-01"));
        s.Part = s.Action.Try("Asked for rooms.", s.Action.Dependencies[0].Id, s.Partner.Name, "2008-02-01".Day(), Stamps.On("2007-12-01")).Id;
    }

    private static void Reported(Scene s)
    {
        var update = s.Action.Report(Text, null, isDraft: false, Stamps.On("2007-12-10", Actors.ActionOwner()));
        s.AlsoSaved.Add(update);
        s.Part = update.Id;
    }

    private static void Shown(Scene s)
    {
        foreach (var part in s.Action.Components.Select(c => (Guid?)c.Id).DefaultIfEmpty(null))
        {
            var evidence = AnEvidence.Statement(s.Strategy.Id);
            s.AlsoSaved.Add(evidence);
            s.Action.Attach(evidence, part, Stamps.On("2007-12-01"));
        }
    }
}
