using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Forums;
using StrategyTracker.Domain.History;
using StrategyTracker.Domain.Recommendations;
using StrategyTracker.Domain.Voices;

namespace StrategyTracker.Store.Soundness;

/// <summary>What must always be true of an area's recommendations, forums and bodies.</summary>
internal static class AreaSoundness
{
    public static async Task<IReadOnlyList<string>> FaultsAsync(TrackerDbContext db, CancellationToken ct)
    {
        List<string> faults = [];
        var known = new Known(
            (await db.Bodies.AsNoTracking().Select(b => b.Id).ToListAsync(ct)).ToHashSet(),
            (await db.Forums.AsNoTracking().Select(f => f.Id).ToListAsync(ct)).ToHashSet(),
            (await db.Posts.AsNoTracking().Select(p => p.Id).ToListAsync(ct)).ToHashSet());
        await foreach (var adoption in db.WholeAdoptions().AsNoTracking().AsAsyncEnumerable().WithCancellation(ct))
        {
            faults.AddRange(Of(adoption, known).Select(f => $"{adoption.Ref}: {f}"));
        }
        await foreach (var issue in db.ForumIssues.AsNoTracking().Include(i => i.Turns).AsAsyncEnumerable().WithCancellation(ct))
        {
            faults.AddRange(Of(issue).Select(f => $"{issue.Ref}: {f}"));
        }
        await foreach (var theme in db.VoiceThemes.AsNoTracking().Include(v => v.Turns).AsAsyncEnumerable().WithCancellation(ct))
        {
            faults.AddRange(Of(theme).Select(f => $"{theme.Ref}: {f}"));
        }
        await foreach (var champion in db.ChampionPosts.AsNoTracking().Include(c => c.Standings).AsAsyncEnumerable().WithCancellation(ct))
        {
            faults.AddRange(OfStandings(champion.Standings, champion.StandingCount, champion.Backing).Select(f => $"{champion.PostName}: {f}"));
        }
        await foreach (var forum in db.Forums.AsNoTracking().Include(f => f.Standings).AsAsyncEnumerable().WithCancellation(ct))
        {
            faults.AddRange(OfStandings(forum.Standings, forum.StandingCount, forum.Place).Select(f => $"{forum.Name}: {f}"));
        }
        faults.AddRange(Circles("body", await db.Bodies.AsNoTracking().Select(b => new Link(b.Id, b.ReportsToId, b.Name)).ToListAsync(ct)));
        faults.AddRange(Circles("forum", await db.Forums.AsNoTracking().Select(f => new Link(f.Id, f.ReportsToId, f.Name)).ToListAsync(ct)));
        faults.AddRange(Circles("recommendation", await db.Recommendations.AsNoTracking().Select(r => new Link(r.Id, r.ParentId, r.Ref)).ToListAsync(ct)));
        return faults;
    }

    internal static IEnumerable<string> Of(Adoption adoption, Known known)
    {
        var facts = adoption.Facts;
        foreach (var fault in OfStandings(adoption.Standings, adoption.StandingCount, facts)) { yield return fault; }
        if (facts.ResponsibleBodyId is { } body && !known.Bodies.Contains(body)) { yield return "its responsible body is not there."; }
        if (facts.DrivingBoardId is { } board && !known.Forums.Contains(board)) { yield return "its driving board is not there."; }
        if (facts.DrivingPostId is { } post && !known.Posts.Contains(post)) { yield return "its driving post is not there."; }
        if (facts.IsAccepted && (facts.ResponsibleBodyId is null || facts.ReviewOn is null)) { yield return "it is accepted without a named body or a day of review."; }
        if (facts.Answer == Answer.AcceptedInPart && adoption.PartAccepted is null) { yield return "it is accepted in part, but nothing says which part."; }
        if (facts.Answer is Answer.NotAccepted or Answer.NotApplicable && adoption.AnswerReason is null) { yield return "it is turned down without a reason."; }
        if (facts.LinkedActions != adoption.Actions.Count(a => a.UnlinkedOn is null)) { yield return $"it counts {facts.LinkedActions} linked actions, but {adoption.Actions.Count(a => a.UnlinkedOn is null)} are linked."; }
        if (facts.DeliveredOn is not null && (facts.ClaimedOn is null || adoption.VerifiedByName is null)) { yield return "it is delivered, but nobody claimed or nobody verified it."; }
        if (facts.Outcome != Outcome.NotYetKnown && facts.DeliveredOn is null) { yield return "its outcome is judged, but it is not delivered."; }
        if (facts.ClosedOn is not null && facts.Outcome == Outcome.NotYetKnown) { yield return "it is closed, but nobody said whether it changed anything."; }
        if ((facts.StalledOn is not null) != (adoption.OpenStall is not null)) { yield return "whether it is stalled does not go with what was said of it."; }
        if (facts.TargetDate is { } target && adoption.Dates.All(d => d.Date != target)) { yield return $"nobody set its target date of {Text.Day(target)}."; }
    }

    internal static IEnumerable<string> OfStandings<TFacts>(IReadOnlyList<IStandingRow<TFacts>> standings, int count, TFacts present)
    {
        if (!standings.Select(s => s.Number).Order().SequenceEqual(Enumerable.Range(1, count))) { yield return $"its standings should be numbered 1 to {count}, but {standings.Count} are there."; }
        if (standings.InForceOn(DateOnly.MaxValue) is { } last && !Equals(last.Facts, present)) { yield return $"how it stands now is not how its last standing ({last.Number}, {Text.Day(last.HappenedOn)}) has it."; }
    }

    private static IEnumerable<string> Of(ForumIssue issue)
    {
        if (!issue.Turns.Select(t => t.Number).Order().SequenceEqual(Enumerable.Range(1, issue.Turns.Count))) { yield return "its turns are not numbered one after the other."; }
        var now = issue.StandingOn(DateOnly.MaxValue);
        if (now is null || now.State != issue.State || now.BoardId != issue.BoardId || now.ReplyDue != issue.ReplyDue) { yield return "how it stands now is not what its turns make of it."; }
        if (issue.IsInForumsName && (issue.RaisedById is not null || issue.Turns.Any(t => t.Kind == IssueTurnKind.Raised && t.ByName != issue.RaisedByName))) { yield return "it was raised in the forum's name, but a person is kept."; }
    }

    private static IEnumerable<string> Of(VoiceTheme theme)
    {
        if (!theme.Turns.Select(t => t.Number).Order().SequenceEqual(Enumerable.Range(1, theme.Turns.Count))) { yield return "its turns are not numbered one after the other."; }
        var now = theme.StandingOn(DateOnly.MaxValue);
        if (now is null || now.State != theme.State || now.BoardId != theme.BoardId || now.DecisionDue != theme.DecisionDue || now.CheckedOn != theme.CheckedOn) { yield return "how it stands now is not what its turns make of it."; }
        if (theme.BoardId is not null && theme.CheckedOn is null) { yield return "it went to a board, but nobody checked it for personal data."; }
    }

    private static IEnumerable<string> Circles(string what, IReadOnlyList<Link> links)
    {
        var above = links.ToDictionary(l => l.Id, l => l.AboveId);
        foreach (var link in links)
        {
            HashSet<Guid> seen = [link.Id];
            for (var at = link.AboveId; at is { } id; at = above.GetValueOrDefault(id))
            {
                if (id == link.Id) { yield return $"{link.Name}: this {what} stands above itself, straight or through others."; }
                if (!seen.Add(id)) { break; }
            }
        }
    }

    /// <summary>What an adoption may name without a foreign key.</summary>
    internal sealed record Known(IReadOnlySet<Guid> Bodies, IReadOnlySet<Guid> Forums, IReadOnlySet<Guid> Posts);

    private sealed record Link(Guid Id, Guid? AboveId, string Name);
}
