using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Domain.Voices;
using StrategyTracker.Store;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.ForYou;

/// <summary>What people owe the groups of women with experience: to check, to route, to decide, to mend, to tell.</summary>
internal static class VoiceWork
{
    public static async Task<IReadOnlyList<OwedGroup?>> ReadAsync(TrackerDbContext db, Actor by, DateOnly today, CancellationToken ct)
    {
        if (!by.May(Act.EnterVoice) && !by.May(Act.CheckVoice) && !by.May(Act.DecideVoice)) { return []; }
        var found = await db.VoiceThemes.AsNoTracking().Where(v => v.State != VoiceState.Told && v.State != VoiceState.Withdrawn).OrderBy(v => v.DecisionDue).ThenBy(v => v.Number).Take(500)
            .Join(db.Areas, v => v.AreaId, a => a.Id, (v, a) => new { Theme = v, a.Code, Board = db.Forums.Where(f => f.Id == v.BoardId).Select(f => f.Name).FirstOrDefault() }).ToListAsync(ct);
        OwedGroup? Of(string title, Tone tone, Func<VoiceTheme, bool> isTheirs, Func<VoiceTheme, string?, string> why, string act) =>
            AreaWork.Group(title, tone, [.. found.Where(f => isTheirs(f.Theme))], f => new OwedLine(f.Theme.Ref, f.Theme.Theme, why(f.Theme, f.Board), act, Urls.Voice(f.Theme.Number, f.Code)), Urls.Voices);
        return
        [
            Of("Themes that wait for a decision", found.Any(f => f.Theme.IsDecisionOverdueOn(today)) ? Tone.Bad : Tone.Warning, v => by.May(Act.DecideVoice) && v.State == VoiceState.WithBoard,
                (v, board) => $"{board}: the decision {(v.DecisionDue < today ? "was" : "is")} due {Text.Day(v.DecisionDue)}", "Decide"),
            Of("Themes to check for personal data", Tone.Warning, v => by.May(Act.CheckVoice) && v.State == VoiceState.Entered && v.EnteredById != by.PersonId, (v, _) => $"{v.EnteredByName} entered it; a second person reads it", "Read it"),
            Of("Themes to put to a board", Tone.Warning, v => by.May(Act.RouteVoice) && v.State == VoiceState.Checked, (v, _) => $"Said on {Text.Day(v.HeardOn)}; no board has been asked", "Put it to a board"),
            Of("Themes returned to you", Tone.Warning, v => v.State == VoiceState.Returned && by.May(Act.SpeakForGroup, v), (_, _) => "Somebody could be known from the words", "Mend it"),
            Of("Groups to be told", Tone.Warning, v => v.State is VoiceState.Decided or VoiceState.Changed && by.May(Act.SpeakForGroup, v), (v, board) => v.State == VoiceState.Changed ? "Something has changed, and the group has not heard" : $"{board} has decided, and the group has not heard", "Tell the group"),
        ];
    }
}
