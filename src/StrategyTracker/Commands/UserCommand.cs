using System.CommandLine;
using StrategyTracker.Domain;
using StrategyTracker.Domain.People;
using StrategyTracker.Features.Administration;

namespace StrategyTracker.Commands;

/// <summary>Accounts: the first administrator is made here. Passwords come from standard input or a prompt, never as an argument.</summary>
internal static class UserCommand
{
    public static Command Of(CommandLine line) => new("user", "Add people, change their passwords, disable their accounts.") { Add(line), Password(line), Disable(line) };

    private static Command Add(CommandLine line)
    {
        var (email, name) = (Email(), new Option<string>("--name") { Description = "The person's name.", HelpName = "name", Required = true });
        var roles = new Option<string[]>("--role") { Description = $"A role: {string.Join(", ", Enum.GetValues<Role>().Select(r => r.Words().ToLowerInvariant()))}. Give it more than once for several.", HelpName = "role", Required = true };
        var post = new Option<string?>("--post") { Description = "A post that the person holds from today, by its name or another name it goes by.", HelpName = "name" };
        return line.Doing(new Command("add", "Add a person who may sign in. The password is read from standard input.") { email, name, roles, post }, needsDatabase: false, async (asked, ct) =>
        {
            var given = asked.Result.GetRequiredValue(roles).Select(words => Roles.Find(words) ?? throw new RuleViolation($"There is no role \"{words}\"; the roles are {string.Join(", ", Enum.GetValues<Role>().Select(r => r.Words().ToLowerInvariant()))}.")).ToList();
            Guid? postId = asked.Result.GetValue(post) is { } called ? await asked.Get<Lookup>().PostAsync(called, ct) : null;
            var person = new NewPerson(asked.Result.GetRequiredValue(name), asked.Result.GetRequiredValue(email), given, postId, Secret(line));
            await asked.Get<AddPerson>().RunAsync(person, Actor.System, ct);
            await line.Terminal.Out.WriteLineAsync($"{person.Name} may now sign in as {person.Email!.Trim().ToLowerInvariant()} ({string.Join(", ", given.Select(r => r.Words().ToLowerInvariant()))}).");
            return 0;
        });
    }

    private static Command Password(CommandLine line)
    {
        var email = Email();
        return line.Doing(new Command("password", "Give somebody a new password, read from standard input. It ends a lock-out, and whoever is signed in as them is signed out.") { email }, needsDatabase: true, async (asked, ct) =>
        {
            var (id, name) = await asked.Get<Lookup>().PersonAsync(asked.Result.GetRequiredValue(email), ct);
            await asked.Get<SetPassword>().RunAsync(id, Secret(line), Actor.System, ct);
            await line.Terminal.Out.WriteLineAsync($"{name}'s password is changed.");
            return 0;
        });
    }

    private static Command Disable(CommandLine line)
    {
        var email = Email();
        return line.Doing(new Command("disable", "Close somebody's account from their next act on. What they did stays.") { email }, needsDatabase: true, async (asked, ct) =>
        {
            var (id, name) = await asked.Get<Lookup>().PersonAsync(asked.Result.GetRequiredValue(email), ct);
            await asked.Get<DisablePerson>().RunAsync(id, seenVersion: null, why: null, Actor.System, ct);
            await line.Terminal.Out.WriteLineAsync($"{name}'s account is disabled.");
            return 0;
        });
    }

    private static Option<string> Email() => new("--email") { Description = "The e-mail address that the person signs in with.", HelpName = "address", Required = true };

    private static string Secret(CommandLine line)
    {
        var password = line.Terminal.ReadSecret("Password");
        if (string.IsNullOrEmpty(password)) { throw new RuleViolation("No password was given; type it, or send it on standard input."); }
        if (line.Terminal.IsTypedAt && line.Terminal.ReadSecret("Once more") != password) { throw new RuleViolation("The two passwords are not the same."); }
        return password;
    }
}
