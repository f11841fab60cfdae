using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Forums;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Domain.Progress;
using StrategyTracker.Domain.Voices;
using StrategyTracker.Features.Forums;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Voices;

/// <summary>One theme as its group hears back on it: what it said, what was decided and why, what changed, and when it was told.</summary>
public sealed record VoiceThen(int Number, string Theme, string Group, GroupSize Size, DateOnly HeardOn, string? Board, VoiceStanding Standing, VoiceTurn? Decision, VoiceTurn? Change)
{
    /// <summary>When the last of its turns was entered; it may be after the day asked about.</summary>
    public required DateTime EnteredAt { get; init; }
}

/// <param name="Themes">Those that a second person had let through by then, withdrawn ones left out.</param>
public sealed record VoiceToChange(VoiceFigures Figures, IReadOnlyList<VoiceThen> Themes);

/// <summary>From voice to change, as at any day: the figures and the themes they are counted from. Screen, report and file ask here.</summary>
public sealed class VoiceToChangeQuery(IDbContextFactory<TrackerDbContext> dbs) : IUseCase
{
    public const int Most = 2_000;

    public async Task<VoiceToChange> AsAtAsync(Guid areaId, DateOnly day, Actor by, CancellationToken ct = default)
    {
        by.Require(Act.ReadProgress);
        await using var db = await dbs.CreateDbContextAsync(ct);
        var themes = await db.VoiceThemes.AsNoTracking().Include(v => v.Turns).Where(v => v.AreaId == areaId && v.HeardOn <= day).OrderBy(v => v.Number).Take(Most).AsSplitQuery().ToListAsync(ct);
        List<(VoiceTheme Theme, VoiceStanding Standing)> then = [.. themes.Select(t => (t, t.StandingOn(day)!)).Where(t => t.Item2 is not null)];
        var shown = then.Where(t => t.Standing.CheckedOn is not null && t.Standing.State != VoiceState.Withdrawn).ToList();
        var names = await db.ForumNamesAsync(shown.SelectMany(t => new[] { t.Theme.GroupId, t.Standing.BoardId }), ct);
        return new VoiceToChange(VoiceFigures.Of(then.Select(t => (t.Theme.HeardOn, t.Standing)), day), [.. shown.Select(t => Row(t.Theme, t.Standing, day, names))]);
    }

    private static VoiceThen Row(VoiceTheme theme, VoiceStanding standing, DateOnly day, Dictionary<Guid, string> names)
    {
        List<VoiceTurn> turns = [.. theme.Turns.Where(t => t.HappenedOn <= day).OrderBy(t => t.Number)];
        return new VoiceThen(theme.Number, theme.Theme, names.GetValueOrDefault(theme.GroupId, ""), theme.Size, theme.HeardOn, standing.BoardId is { } board ? names.GetValueOrDefault(board) : null, standing,
            turns.LastOrDefault(t => t.Kind == VoiceTurnKind.Decided), turns.LastOrDefault(t => t.Kind == VoiceTurnKind.Changed))
        { EnteredAt = turns[^1].EnteredAt };
    }
}
