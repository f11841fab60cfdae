using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Forums;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.Editing;
using StrategyTracker.Store;

namespace StrategyTracker.Features.Issues;

/// <summary>The chair takes it up for the forum.</summary>
public sealed class AcceptIssue(EditItem edit) : IUseCase
{
    public Task RunAsync(Guid issueId, Guid? seenVersion, Entering how, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadIssueAsync(issueId, seenVersion, ct), Act.RouteIssue, how, by, (issue, stamp) => issue.Accept(stamp), ct);
}

/// <summary>Puts it to a named board, with a day by which to reply.</summary>
public sealed class RouteIssue(EditItem edit) : IUseCase
{
    public Task RunAsync(Guid issueId, Guid? seenVersion, Guid boardId, DateOnly? replyDue, Entering how, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadIssueAsync(issueId, seenVersion, ct), Act.RouteIssue, how, by, async (issue, stamp, db) =>
        {
            var board = await db.Forums.FirstOrDefaultAsync(f => f.Id == boardId && f.AreaId == issue.AreaId, ct) ?? throw new NotFound("board in this area");
            issue.Route(board, replyDue, stamp);
        }, ct);
}

/// <summary>The board answers: what it decides, in its own words, and why.</summary>
public sealed class AnswerIssue(EditItem edit) : IUseCase
{
    public Task RunAsync(Guid issueId, Guid? seenVersion, BoardDecision decision, string? answer, Entering how, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadIssueAsync(issueId, seenVersion, ct), Act.AnswerIssue, how, by, (issue, stamp) => issue.Answer(decision, answer ?? "", stamp), ct);
}

/// <summary>The answer is brought back to the forum.</summary>
public sealed class TellForum(EditItem edit) : IUseCase
{
    public Task RunAsync(Guid issueId, Guid? seenVersion, string? words, Entering how, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadIssueAsync(issueId, seenVersion, ct), Act.TellForum, how, by, (issue, stamp) => issue.TellForum(words, stamp), ct);
}

/// <summary>The forum's own view of the answer; only "resolved" closes the issue.</summary>
public sealed class JudgeAnswer(EditItem edit) : IUseCase
{
    public Task RunAsync(Guid issueId, Guid? seenVersion, ForumView view, string? words, DateOnly? newReplyDue, Entering how, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadIssueAsync(issueId, seenVersion, ct), Act.JudgeAnswer, how, by, (issue, stamp) => issue.Judge(view, words, newReplyDue, stamp), ct);
}

/// <summary>The forum takes it back: a member, or who raised it. The chair cannot close it that way either.</summary>
public sealed class WithdrawIssue(EditItem edit) : IUseCase
{
    public Task RunAsync(Guid issueId, Guid? seenVersion, Entering how, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(db => db.LoadIssueAsync(issueId, seenVersion, ct), Act.RaiseIssue, how, by, (issue, stamp) => issue.Withdraw(stamp), ct);
}
