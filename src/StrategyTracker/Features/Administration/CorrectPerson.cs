using StrategyTracker.Domain;
using StrategyTracker.Features.SignIn;

namespace StrategyTracker.Features.Administration;

/// <summary>Changes a person's name or e-mail address; they sign in with the new address from then on. Somebody who had none gets an account.</summary>
public sealed class CorrectPerson(EditPerson edit) : IUseCase
{
    public Task RunAsync(Guid personId, Guid? seenVersion, string? name, string? email, Actor by, CancellationToken ct = default) =>
        edit.RunAsync(personId, seenVersion, null, by, async (person, stamp, desk) =>
        {
            var before = person.Email;
            person.Rename(name ?? "", stamp);
            person.ChangeEmail(email, stamp);
            if (person.Email == before) { return; }

            await AddPerson.RefuseTakenAsync(desk.Db, person, ct);
            if (await desk.OfAsync(person, ct) is not { } account) { await desk.OpenAsync(person); return; }
            if (person.Email is null) { throw new RuleViolation($"{person.Name} signs in with this e-mail address, so it cannot be left empty. Disable the account instead."); }
            (account.UserName, account.Email, account.EmailConfirmed) = (person.Email, person.Email, false);
            (await desk.Accounts.UpdateSecurityStampAsync(account)).OrRefuse();
        }, ct);
}
