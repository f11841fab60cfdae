using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Areas;
using StrategyTracker.Domain.Equality;
using StrategyTracker.Reports.Contents;
using StrategyTracker.Store;

namespace StrategyTracker.EndToEndTests.Stage;

/// <summary>An equality duty with a cycle under way, a goal, a closed consultation, a policy with harm and a published statement, whatever the demonstration brings.</summary>
internal sealed record DutyOnStage(string AreaCode, Guid Goal, Guid Consultation, Guid Paper, Guid Assessment, string Slug)
{
    private static readonly SemaphoreSlim s_one = new(1, 1);
    private static DutyOnStage? s_put;

    public static async Task<DutyOnStage> PutAsync(Server server)
    {
        await s_one.WaitAsync();
        try { return s_put ??= await MakeAsync(server); }
        finally { s_one.Release(); }
    }

    private static async Task<DutyOnStage> MakeAsync(Server server)
    {
        using var databases = TrackerDbContextFactory.OnSqlite(server.DatabaseFile);
        await using var db = databases.CreateDbContext();
        var today = DateOnly.FromDateTime(DateTime.UtcNow);
        var stamp = new Stamp(Actor.System, DateTime.UtcNow, today, Why: "For a journey.");
        var area = await db.Areas.Include(a => a.Regimes).OrderBy(a => a.Name).FirstAsync();
        var regime = await RegimeAsync(db, area, today, stamp);
        var cycle = await db.DutyCycles.Where(c => c.AreaId == area.Id && c.ReviewedOn == null).OrderByDescending(c => c.Number).FirstOrDefaultAsync();
        if (cycle is null)
        {
            var last = await db.DutyCycles.Where(c => c.AreaId == area.Id).OrderByDescending(c => c.Number).FirstOrDefaultAsync();
            db.Add(cycle = DutyCycle.Begin(area.Id, regime, (last?.Number ?? 0) + 1, last, today, stamp));
        }
        var number = (await db.Goals.Where(g => g.CycleId == cycle.Id).MaxAsync(g => (int?)g.Number) ?? 0) + 1;
        var goal = Domain.Equality.Goal.Choose(cycle, number, new GoalFacts { Title = "Women and men wait alike", Baseline = "40 days", Target = "20 days" }, stamp);
        goal.Report("A second class began.", null, stamp);
        var consultation = Domain.Equality.Consultation.Open(cycle, new ConsultationFacts { Subject = "Goals for a journey", AskedEmployees = true, AskedStakeholders = true, Groups = "Staff network", From = today }, stamp);
        consultation.Close(12, "Much.", "The target was raised.", stamp);
        var policy = ImpactAssessment.Log(area.Id, "Opening hours (journey)", AssessmentKind.Gender, isNew: true, null, null, stamp);
        policy.Assess(new AssessmentFacts { Effect = ImpactEffect.Worse, Harm = "No bus.", Mitigation = "Close at five." }, stamp);
        var paper = Statement.Start(area.Id, null, StatementKind.EqualPay, "Equal pay (journey)", "journey-equal-pay", null, null, stamp);
        db.AddRange(goal, consultation, policy, paper);
        for (var version = 1; version <= 2; version++)
        {
            paper.Write($"## What we pay\n\nThe same, said {version} times.", stamp);
            paper.Approve(null, [], [], stamp);
            db.Add(paper.Publish(area.Code, area.Name, [], JsonSerializer.Serialize(Content(area, paper, version, today)), null, stamp));
        }
        await db.SaveChangesAsync();
        return new DutyOnStage(area.Code, goal.Id, consultation.Id, paper.Id, policy.Id, paper.Slug);
    }

    private static PublishedPaper Content(Area area, Statement paper, int version, DateOnly today) => new()
    {
        Title = paper.Title, Kind = paper.Kind.Words(), Area = area.Name, Version = version, PublishedOn = today, Text = paper.Latest!.Body, Duty = "A duty", LegalBasis = "An Act",
        Goals = [new PublishedGoal { Ref = "G1", Title = "Women and men wait alike", Aims = ["An aim"], Actions = [new("TVP-1.2", "A promise.", "Dated", today)], Measures = [new("Waiting time")] }],
        Consultations = [new("Goals", "Employees", ["Staff network"], today, today, "Survey", 12, "The target was raised.")],
        Versions = [.. Enumerable.Range(1, version).Select(n => new PublishedVersion(n, today, today))],
    };

    private static async Task<DutyRegime> RegimeAsync(TrackerDbContext db, Area area, DateOnly today, Stamp stamp)
    {
        if (area.RegimeOn(today) is { } applies) { return await db.DutyRegimes.Include(r => r.Requirements).FirstAsync(r => r.Id == applies.RegimeId); }
        var regime = DutyRegime.Add("JOURNEY", "Duty for a journey", "An Act", new DateOnly(2007, 4, 6), null, 3, 12, "goal", null, stamp);
        foreach (var kind in Enum.GetValues<RequirementKind>()) { regime.Require(kind, $"What {kind.Words().ToLowerInvariant()} asks for.", "every year"); }
        db.Add(regime);
        area.ComeUnder(regime, today, null, today.AddDays(30), stamp);
        return regime;
    }
}
