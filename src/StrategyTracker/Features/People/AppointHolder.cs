using StrategyTracker.Domain;
using StrategyTracker.Domain.Permissions;
using StrategyTracker.Features.ActionPoints;

namespace StrategyTracker.Features.People;

/// <summary>Who is put in a post: from when to when, as deputy or acting, for which team.</summary>
public sealed record Appointment(Guid PersonId, DateOnly? From, DateOnly? To = null, bool IsDeputy = false, bool IsActing = false, Guid? TeamId = null);

/// <summary>Puts a person in a post. Impossible periods, overlaps and a second holder are refused.</summary>
public sealed class AppointHolder(EditPost edit) : IUseCase
{
    public Task RunAsync(Guid postId, Guid? seenVersion, Appointment who, string? why, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(postId, seenVersion, Act.ManageHoldings, who.From, why, by, async (post, stamp, db) =>
        {
            var person = await db.PersonAsync(who.PersonId, ct);
            post.Appoint(person, who.From, who.To, who.IsDeputy, who.IsActing, who.TeamId, stamp);
        }, ct);
}
