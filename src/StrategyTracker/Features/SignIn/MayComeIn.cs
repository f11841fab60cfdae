using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using StrategyTracker.Setup;
using StrategyTracker.Store;

namespace StrategyTracker.Features.SignIn;

/// <summary>Asked at every sign-in: a disabled person stays out, and so does a demonstration person outside a demonstration.</summary>
public sealed class MayComeIn(IDbContextFactory<TrackerDbContext> dbs, Demonstration demonstration) : IUserConfirmation<Account>
{
    public Task<bool> IsConfirmedAsync(UserManager<Account> manager, Account user) => ActorsQuery.MayComeInAsync(dbs, user.PersonId, demonstration);
}
