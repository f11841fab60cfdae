using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Forums;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Domain.Voices;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.Editing;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Voices;

/// <summary>The facilitator enters what a group says (W-4); a second person reads it before anybody else can.</summary>
public sealed class EnterVoice(EditItem edit) : IUseCase
{
    private const int Tries = 3;

    /// <returns>Its number in the area.</returns>
    public async Task<int> RunAsync(Guid groupId, Guid facilitatorPostId, VoiceFacts facts, Actor by, CancellationToken ct = default)
    {
        for (var tried = 1; ; tried++)
        {
            try { return await OnceAsync(groupId, facilitatorPostId, facts, by, ct); }
            catch (DbUpdateException taken) when (tried < Tries && StoreFaults.IsDuplicate(taken)) { }       // two people took the same number at once
        }
    }

    private async Task<int> OnceAsync(Guid groupId, Guid facilitatorPostId, VoiceFacts facts, Actor by, CancellationToken ct)
    {
        var number = 0;
        await edit.AddAsync(Act.EnterVoice, Entering.Now, by, async (stamp, db) =>
        {
            var group = await db.Forums.FirstOrDefaultAsync(f => f.Id == groupId, ct) ?? throw new NotFound("group");
            var facilitator = await db.Posts.FirstOrDefaultAsync(p => p.Id == facilitatorPostId, ct) ?? throw new NotFound("post");
            number = (await db.VoiceThemes.Where(v => v.AreaId == group.AreaId).MaxAsync(v => (int?)v.Number, ct) ?? 0) + 1;
            return VoiceTheme.Enter(group, number, facts, facilitator, stamp);
        }, ct);
        return number;
    }
}

/// <summary>New words in the place of the old, which are kept nowhere.</summary>
public sealed class MendVoice(EditItem edit) : IUseCase
{
    public Task RunAsync(Guid themeId, Guid? seenVersion, VoiceFacts facts, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadVoiceAsync(themeId, seenVersion, ct), Act.SpeakForGroup, Entering.Now, by, (theme, stamp) => theme.Mend(facts, stamp), ct);
}

/// <summary>A second person lets it through, or returns it with what is to change (S-2).</summary>
public sealed class CheckVoice(EditItem edit) : IUseCase
{
    public Task RunAsync(Guid themeId, Guid? seenVersion, bool letThrough, bool nobodyIsKnown, string? why, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadVoiceAsync(themeId, seenVersion, ct), Act.CheckVoice, Entering.Because(why), by, (theme, stamp) => theme.Check(letThrough, nobodyIsKnown, stamp), ct);
}

/// <summary>Puts it to a named board, with a day by which to decide.</summary>
public sealed class RouteVoice(EditItem edit) : IUseCase
{
    public Task RunAsync(Guid themeId, Guid? seenVersion, Guid boardId, DateOnly? decisionDue, Entering how, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadVoiceAsync(themeId, seenVersion, ct), Act.RouteVoice, how, by, async (theme, stamp, db) =>
            theme.Route(await db.Forums.FirstOrDefaultAsync(f => f.Id == boardId && f.AreaId == theme.AreaId, ct) ?? throw new NotFound("board in this area"), decisionDue, stamp), ct);
}

/// <summary>The board decides: what, in its own words, and why.</summary>
public sealed class DecideVoice(EditItem edit) : IUseCase
{
    public Task RunAsync(Guid themeId, Guid? seenVersion, BoardDecision decision, string? words, Entering how, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadVoiceAsync(themeId, seenVersion, ct), Act.DecideVoice, how, by, (theme, stamp) => theme.Decide(decision, words, stamp), ct);
}

/// <summary>What is different because of it, written down by whoever decides for the board.</summary>
public sealed class RecordVoiceChange(EditItem edit) : IUseCase
{
    public Task RunAsync(Guid themeId, Guid? seenVersion, string? what, Entering how, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadVoiceAsync(themeId, seenVersion, ct), Act.DecideVoice, how, by, (theme, stamp) => theme.RecordChange(what, stamp), ct);
}

/// <summary>The group hears what was decided, or what has changed.</summary>
public sealed class TellGroup(EditItem edit) : IUseCase
{
    public Task RunAsync(Guid themeId, Guid? seenVersion, string? words, Entering how, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadVoiceAsync(themeId, seenVersion, ct), Act.SpeakForGroup, how, by, (theme, stamp) => theme.TellGroup(words, stamp), ct);
}

/// <summary>The group takes it back.</summary>
public sealed class WithdrawVoice(EditItem edit) : IUseCase
{
    public Task RunAsync(Guid themeId, Guid? seenVersion, Entering how, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadVoiceAsync(themeId, seenVersion, ct), Act.SpeakForGroup, how, by, (theme, stamp) => theme.Withdraw(stamp), ct);
}
