using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Forums;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Domain.Voices;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.Areas;
using StrategyTracker.Features.Forums;
using StrategyTracker.Setup;
using StrategyTracker.Store;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Voices;

/// <summary>One turn of the story, with the board's name.</summary>
public sealed record VoiceTurnRow(int Number, VoiceTurnKind Kind, DateOnly On, string By, string? Board, DateOnly? DecisionDue, BoardDecision? Decision, string? Words, string? Why);

/// <summary>What can be done with a theme now.</summary>
public enum VoiceAct { Check, Mend, Route, Decide, Tell, RecordChange, RouteAgain, DecideAgain, Withdraw }

public sealed record VoiceView(
    Guid Id, Guid Version, AreaHead Area, int Number, VoiceState State, string Theme, string? Suggestion, GroupSize Size, DateOnly HeardOn, NamedChoice Group, NamedChoice Facilitator, string? HeldBy,
    NamedChoice? Board, DateOnly? DecisionDue, string? CheckedBy, DateOnly? CheckedOn, IReadOnlyList<PersonalDataHint> Warnings, IReadOnlyList<VoiceTurnRow> Turns, IReadOnlyList<VoiceAct> Acts,
    IReadOnlyList<PickOption> Boards, IReadOnlyList<HistoryRow> History, DateOnly Today)
{
    public string Clock => VoiceClock.Words(State, DecisionDue, Today);
    public Badge Badge => VoiceClock.Badge(State, DecisionDue, Today);
    public bool IsOverdue => State == VoiceState.WithBoard && DecisionDue < Today;
}

/// <summary>One theme, turn by turn, with what the reader may do next.</summary>
public sealed class VoiceQuery(IDbContextFactory<TrackerDbContext> dbs, AreasQuery areas, LocalClock clock) : IUseCase
{
    /// <exception cref="NotFound">There is no such theme, or nobody has checked it and it is not the reader's to check.</exception>
    public async Task<VoiceView> GetAsync(string? areaCode, int number, Actor by, CancellationToken ct = default)
    {
        by.Require(Act.ReadProgress);
        var area = await areas.FindAsync(areaCode, ct) ?? throw new NotFound("area");
        await using var db = await dbs.CreateDbContextAsync(ct);
        var theme = await db.VoiceThemes.AsNoTracking().Include(v => v.Turns).FirstOrDefaultAsync(v => v.AreaId == area.Id && v.Number == number, ct);
        if (theme?.MayBeReadBy(by) != true) { throw new NotFound("theme"); }
        var turns = theme.Turns.OrderBy(t => t.Number).ToList();
        var names = await db.ForumNamesAsync([theme.GroupId, theme.BoardId, .. turns.Select(t => t.BoardId)], ct);
        var post = await db.PostNamesAsync([(Guid?)theme.FacilitatorPostId], ct);
        var held = (await db.HoldersAsync([theme.FacilitatorPostId], clock.Today, ct))[theme.FacilitatorPostId].ToList();
        var acts = ActsOf(theme, by).ToList();
        return new VoiceView(
            theme.Id, theme.Version, area, theme.Number, theme.State, theme.Theme, theme.Suggestion, theme.Size, theme.HeardOn, new NamedChoice(theme.GroupId, names.GetValueOrDefault(theme.GroupId, "")),
            new NamedChoice(theme.FacilitatorPostId, post.GetValueOrDefault(theme.FacilitatorPostId, "")), held.Count == 0 ? null : string.Join(", ", held),
            theme.BoardId is { } board ? new NamedChoice(board, names.GetValueOrDefault(board, "")) : null, theme.DecisionDue, theme.CheckedByName, theme.CheckedOn,
            theme.CheckedOn is null ? PersonalDataScan.Look(theme.Theme, theme.Suggestion) : [],
            [.. turns.Select(t => new VoiceTurnRow(t.Number, t.Kind, t.HappenedOn, t.ByName, t.BoardId is { } b ? names.GetValueOrDefault(b) : null, t.DecisionDue, t.Decision, t.Words, t.Why))],
            acts, acts.Exists(a => a is VoiceAct.Route or VoiceAct.RouteAgain) ? await BoardsAsync(db, area.Id, ct) : [], await db.HistoryOfAsync(theme.Id, ct), clock.Today);
    }

    private static async Task<IReadOnlyList<PickOption>> BoardsAsync(TrackerDbContext db, Guid areaId, CancellationToken ct) =>
        await db.Forums.AsNoTracking().Where(f => f.AreaId == areaId && f.Kind == ForumKind.Board && f.Status == ForumStatus.Active).OrderBy(f => f.Name).Take(200)
            .Select(f => new PickOption(f.Id, f.Name, null)).ToListAsync(ct);

    /// <summary>The next step first; what the rules would refuse is not offered.</summary>
    private static IEnumerable<VoiceAct> ActsOf(VoiceTheme theme, Actor by)
    {
        var (state, speaks, decides) = (theme.State, by.May(Act.SpeakForGroup, theme), by.May(Act.DecideVoice));
        if (state == VoiceState.Entered && by.May(Act.CheckVoice) && (theme.EnteredById is null || theme.EnteredById != by.PersonId)) { yield return VoiceAct.Check; }
        if (state is VoiceState.Entered or VoiceState.Returned && speaks) { yield return VoiceAct.Mend; }
        if (state == VoiceState.Checked && by.May(Act.RouteVoice)) { yield return VoiceAct.Route; }
        if (state == VoiceState.WithBoard && decides) { yield return VoiceAct.Decide; }
        if (state is VoiceState.Decided or VoiceState.Changed && speaks) { yield return VoiceAct.Tell; }
        if (state is VoiceState.Decided or VoiceState.Promised or VoiceState.Told && decides && theme.StandingOn(DateOnly.MaxValue)?.Decision != BoardDecision.NotAgreed) { yield return VoiceAct.RecordChange; }
        if (state == VoiceState.Promised && decides) { yield return VoiceAct.DecideAgain; }
        if (state == VoiceState.WithBoard && by.May(Act.RouteVoice)) { yield return VoiceAct.RouteAgain; }
        if (state is not (VoiceState.Told or VoiceState.Withdrawn) && speaks) { yield return VoiceAct.Withdraw; }
    }
}
