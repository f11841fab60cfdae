using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Setup;
using StrategyTracker.Store;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Register;

/// <summary>Writes the register's list as CSV, a thousand rows at a time, and no more than ten thousand.</summary>
public sealed class RegisterExport(IDbContextFactory<TrackerDbContext> dbs, LocalClock clock) : IUseCase
{
    public const int Most = 10_000;
    private const int AtOnce = 1_000;

    private static readonly string[] Headings =
    [
        "Ref", "Strategy", "Section", "Section title", "Action", "State", "Due", "Owner as written", "Owner", "Accountable officer", "Commitment", "Control", "Duty",
        "Source deadline", "Target date", "First agreed date", "Next occurrence", "Last report", "Last assured", "Assurance due", "Closed on",
    ];

    public async Task WriteAsync(TextWriter to, RegisterFilter filter, Actor by, CancellationToken ct = default)
    {
        by.Require(Act.ReadProgress);
        await using var db = await dbs.CreateDbContextAsync(ct);
        var view = await RegisterView.OpenAsync(db, filter, by, clock.Today, ct);
        await to.WriteAsync(Csv.Line(Headings));
        for (var written = 0; written < Most; written += AtOnce)
        {
            var rows = await view.ReadAsync(written, AtOnce, ct);
            foreach (var row in rows) { await to.WriteAsync(Line(row)); }
            if (rows.Count < AtOnce) { return; }
        }
        if (await view.Filtered.Skip(Most).AnyAsync(ct)) { await to.WriteAsync(Csv.Line([$"Only the first {Most:N0} actions are in this file. Filter the register and export the parts."])); }
    }

    private static string Line(RegisterRow row)
    {
        var (a, facts, kind) = (row.Action, row.Action.Facts, row.Action.Kind);
        return Csv.Line(
        [
            a.Ref, a.StrategyCode, $"{a.SectionNumber}", a.SectionTitle, a.Summary, row.Condition.Words(), Urls.Day(a.DueOn), a.OwnerAsWritten, string.Join("; ", a.Owners), a.Officer,
            kind.Level.Words(), kind.Control.Words(), a.IsDuty ? "yes" : "no", Urls.Day(kind.SourceDeadline), Urls.Day(facts.TargetDate), Urls.Day(a.FirstAgreedDate), Urls.Day(facts.NextDue),
            Urls.Day(facts.LastReportOn), Urls.Day(facts.AssuredOn), Urls.Day(facts.AssuranceDue), Urls.Day(facts.ClosedOn),
        ]);
    }
}
