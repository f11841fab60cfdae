using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Reminders;
using StrategyTracker.Domain.Voices;
using StrategyTracker.Ui;

namespace StrategyTracker.Features.Reminders.Sweep.Rules;

/// <summary>What boards owe groups of women with experience.</summary>
internal static class VoiceFinders
{
    public static async Task<IReadOnlyList<Found>> UndecidedAsync(Seek seek)
    {
        var (db, today, last) = (seek.Db, seek.Today, seek.Horizon);
        var owed = await seek.Among(db.VoiceThemes, v => v.Id).AsNoTracking().Where(v => v.State == VoiceState.WithBoard && v.DecisionDue <= last).OrderBy(v => v.DecisionDue).ThenBy(v => v.Id).Take(Seek.Most)
            .Join(db.Areas, v => v.AreaId, a => a.Id, (v, a) => new { v.Id, v.Number, v.Theme, v.DecisionDue, v.FacilitatorPostId, a.Code, Board = db.Forums.Where(f => f.Id == v.BoardId).Select(f => f.Name).FirstOrDefault() }).ToListAsync(seek.Ct);
        return [.. owed.Select(v => new Found(v.Id, ReminderSubject.Voice, v.DecisionDue!.Value, $"Theme {v.Number}", v.Theme, $"{v.Board ?? "The board"}: the decision {(v.DecisionDue < today ? "was" : "is")} due {Text.Day(v.DecisionDue)}, and the group waits", "Decide",
            Urls.Voice(v.Number, v.Code), new Concerned { Roles = [Role.AreaLead], AlsoPostIds = [v.FacilitatorPostId] }))];
    }
}
