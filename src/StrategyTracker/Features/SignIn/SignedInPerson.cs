using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using StrategyTracker.Setup;
using StrategyTracker.Store;

namespace StrategyTracker.Features.SignIn;

/// <summary>What the cookie says: which person, under their own name. Never roles: those are read at each act.</summary>
public sealed class SignedInPerson(UserManager<Account> accounts, IOptions<IdentityOptions> options, IDbContextFactory<TrackerDbContext> dbs)
    : UserClaimsPrincipalFactory<Account>(accounts, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Account user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        await using var db = await dbs.CreateDbContextAsync();
        var name = await db.People.Where(p => p.Id == user.PersonId).Select(p => p.Name).SingleOrDefaultAsync();
        if (name is not null && identity.FindFirst(identity.NameClaimType) is { } userName)
        {
            identity.RemoveClaim(userName);
            identity.AddClaim(new Claim(identity.NameClaimType, name));
        }
        identity.AddClaim(new Claim(CurrentActor.PersonClaim, user.PersonId.ToString()));
        return identity;
    }
}
