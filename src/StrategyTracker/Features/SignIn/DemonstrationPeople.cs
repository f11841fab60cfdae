using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain.People;
using StrategyTracker.Setup;
using StrategyTracker.Store;

namespace StrategyTracker.Features.SignIn;

public sealed record DemonstrationPerson(Guid Id, string Name, string Role, string ComesFor, string Group);

/// <summary>The people anybody may sign in as, in demonstration mode only.</summary>
public sealed class DemonstrationPeople(IDbContextFactory<TrackerDbContext> dbs, Demonstration demonstration, UserManager<Account> accounts, SignInManager<Account> door)
{
    public async Task<IReadOnlyList<DemonstrationPerson>> GetAsync(CancellationToken ct = default)
    {
        if (!demonstration.IsOn) { return []; }
        await using var db = await dbs.CreateDbContextAsync(ct);
        var people = await db.People.AsNoTracking().Where(p => p.IsDemonstration && p.IsActive)
            .Select(p => new { p.Id, p.Name, Roles = p.Roles.Select(r => r.Role).ToList() }).ToListAsync(ct);
        return [.. people.Where(p => p.Roles.Count > 0)
            .Select(p => (p.Id, p.Name, Role: p.Roles.OrderBy(Place).First()))
            .OrderBy(p => Place(p.Role)).ThenBy(p => p.Name, StringComparer.Ordinal)
            .Select(p => new DemonstrationPerson(p.Id, p.Name, p.Role.Words(), ComesFor(p.Role), GroupOf(p.Role)))];
    }

    /// <summary>False when there is no such demonstration person.</summary>
    public async Task<bool> SignInAsync(Guid personId, CancellationToken ct = default)
    {
        if (!demonstration.IsOn) { return false; }
        await using var db = await dbs.CreateDbContextAsync(ct);
        if (await db.People.AsNoTracking().SingleOrDefaultAsync(p => p.Id == personId && p.IsDemonstration && p.IsActive, ct) is not { Email: { } email }) { return false; }

        var account = await accounts.FindByEmailAsync(email);
        if (account is null)
        {
            account = new Account { UserName = email, Email = email, PersonId = personId };
            (await accounts.CreateAsync(account)).OrRefuse();
        }
        if (account.PersonId != personId) { return false; }
        await door.SignInAsync(account, isPersistent: false);
        return true;
    }

    private static readonly (string Words, Role[] Roles)[] Groups =
    [
        ("Who carries the strategy", [Role.Director, Role.AreaLead, Role.ActionOwner, Role.TeamManager, Role.BoardMember]),
        ("The women's forum and its partners", [Role.ForumMember, Role.ForumChair, Role.Champion, Role.PartnerRepresentative, Role.UserGroupFacilitator, Role.Verifier]),
        ("Who reads, and who keeps the records", [Role.PractitionerReader, Role.Auditor, Role.DataOfficer, Role.TrainingLead, Role.RegisterEditor, Role.Administrator]),
    ];

    private static readonly Role[] Order = [.. Groups.SelectMany(g => g.Roles)];

    private static string GroupOf(Role role) => Array.Find(Groups, g => g.Roles.Contains(role)).Words;

    private static int Place(Role role) => Array.IndexOf(Order, role);

    private static string ComesFor(Role role) => role switch
    {
        Role.Director => "To see what nobody owns and nothing dates, give it away, set dates, decide and sign off.",
        Role.ActionOwner => "To report progress in two minutes, attach evidence and close what is done.",
        Role.TeamManager => "To keep their own team's part of each action up to date.",
        Role.BoardMember => "To read the progress report as at a date and see which decisions are wanted.",
        Role.ForumMember => "To follow recommendations and champions, raise an issue and hear back.",
        Role.ForumChair => "To take issues up, put them to a board and bring its answer back to the forum.",
        Role.Champion => "To keep the remit, see what is covered, and brief the teams.",
        Role.PartnerRepresentative => "To answer for their own body, report on it and verify the work of others.",
        Role.UserGroupFacilitator => "To enter what a group of women says, without a name, and to tell the group what came of it.",
        Role.Verifier => "To look at evidence and say whether it shows what it claims.",
        Role.RegisterEditor => "To look after sources, recommendations and what they bear on.",
        Role.PractitionerReader => "To read what changes for their team, and the library of good practice.",
        Role.AreaLead => "To chase, to enter updates for others and to prepare the board's paper.",
        Role.DataOfficer => "To enter women's figures beside men's, period by period, and say what they show.",
        Role.TrainingLead => "To record who was trained, by head-count, and what is still to come.",
        Role.Auditor => "To read everything, with its whole history, and change nothing.",
        Role.Administrator => "To look after people, roles, posts and teams.",
        _ => "",
    };
}
