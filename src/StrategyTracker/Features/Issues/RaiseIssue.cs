using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Following;
using StrategyTracker.Domain.Forums;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.Editing;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Issues;

public sealed record NewIssue(Guid ForumId, IssueKind Kind, string? Summary, string? Detail)
{
    public IssueSubject Subject { get; init; }
    public Guid? SubjectId { get; init; }
    /// <summary>Raised by the forum as such: no person is kept with it, anywhere.</summary>
    public bool IsInForumsName { get; init; }
}

/// <summary>Raises an issue (W-2). Who raises it in their own name follows it from then on; in the forum's name nobody's is kept, and nobody follows.</summary>
public sealed class RaiseIssue(EditItem edit) : IUseCase
{
    private const int Tries = 3;

    /// <returns>Its number in the area.</returns>
    public async Task<int> RunAsync(NewIssue asked, Actor by, CancellationToken ct = default)
    {
        for (var tried = 1; ; tried++)
        {
            try { return await OnceAsync(asked, by, ct); }
            catch (DbUpdateException taken) when (tried < Tries && StoreFaults.IsDuplicate(taken)) { }       // two people took the same number at once
        }
    }

    private async Task<int> OnceAsync(NewIssue asked, Actor by, CancellationToken ct)
    {
        var number = 0;
        await edit.AddAsync(Act.RaiseIssue, Entering.Now, by, async (stamp, db) =>
        {
            var forum = await db.Forums.FirstOrDefaultAsync(f => f.Id == asked.ForumId, ct) ?? throw new NotFound("forum");
            var name = await IssueSubjects.NameAsync(db, forum.AreaId, asked.Subject, asked.SubjectId, ct);
            number = (await db.ForumIssues.Where(i => i.AreaId == forum.AreaId).MaxAsync(i => (int?)i.Number, ct) ?? 0) + 1;
            var issue = ForumIssue.Raise(forum, number, asked.Kind, asked.Summary ?? "", asked.Detail, asked.Subject, asked.SubjectId, Cut(name, 300), asked.IsInForumsName, stamp);
            if (issue.RaisedById is { } person) { db.Follows.Add(new Follow(person, FollowKind.Issue, issue.Id, Cut($"{issue.Ref}: {issue.Summary}", 300)!, stamp.EnteredAt)); }
            return issue;
        }, ct);
        return number;
    }

    private static string? Cut(string? text, int longest) => text is null || text.Length <= longest ? text : text[..(longest - 1)] + "…";
}
