using System.CommandLine;
using System.CommandLine.Invocation;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Setup;
using StrategyTracker.Store;

namespace StrategyTracker.Commands;

/// <summary>The command line: the same verbs and questions as the screens, on the same settings, without the web server.</summary>
public sealed class CommandLine(Terminal terminal, IConfiguration settings, string contentRoot, TimeProvider? clock = null)
{
    private readonly ChosenDatabase _database = new();

    internal Terminal Terminal => terminal;
    internal string ContentRoot => contentRoot;

    /// <summary>Whether these arguments are a command's, with its options before or after it. Settings such as --urls are for the server.</summary>
    public static bool IsAskedBy(string[] args) => args.AsSpan(Hosting(args)) is [{ Length: > 0 } first, ..]
        && (!first.StartsWith('-') || first.Split('=')[0] is "-h" or "-?" or "--help" or "--version" or "--database" or "--demonstration");

    /// <summary>Runs a command with the settings that the server would have.</summary>
    public static Task<int> RunAsync(string[] args)
    {
        var hosting = Hosting(args);
        var builder = WebApplication.CreateBuilder(args[..hosting]);
        return new CommandLine(Terminal.OfThisProgram(), builder.Configuration, builder.Environment.ContentRootPath).InvokeAsync(args[hosting..]);
    }

    /// <summary>How many arguments come before the command: "dotnet run" puts the environment and the content root there.</summary>
    private static int Hosting(string[] args)
    {
        var at = 0;
        while (at + 1 < args.Length && args[at] is "--environment" or "--contentRoot") { at += 2; }
        return Math.Min(at, args.Length);
    }

    /// <summary>Runs one command; 0 when it did what was asked.</summary>
    public async Task<int> InvokeAsync(params string[] args)
    {
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (CultureInfo.GetCultureInfo("en-GB"), CultureInfo.GetCultureInfo("en-GB"));
        var asked = Commands().Parse(args);
        if (asked.Action is ParseErrorAction)
        {
            var unknown = asked.Errors.Where(_ => asked.UnmatchedTokens.Count > 0).Select(e => e.Message).Where(m => asked.UnmatchedTokens.Any(m.Contains));
            var said = unknown.Any() ? unknown : asked.Errors.Select(e => e.Message);
            await terminal.Error.WriteLineAsync($"{string.Join(" ", said.Distinct())} Add --help to see what {asked.CommandResult.Command.Name} takes.");
            return 1;
        }
        return await asked.InvokeAsync(new InvocationConfiguration { Output = terminal.Out, Error = terminal.Error, EnableDefaultExceptionHandler = false });
    }

    /// <summary>Gives a command its act: opens the database, brings it to the newest shape, and turns refusals into one sentence and exit code 1.</summary>
    internal Command Doing(Command command, bool needsDatabase, Func<Asked, CancellationToken, Task<int>> act)
    {
        command.SetAction(async (result, ct) =>
        {
            string? where = null;
            try
            {
                using var databases = _database.Open(result, settings, contentRoot, needsDatabase);
                where = databases.Description;
                await databases.MigrateAsync(ct);
                await using var services = Services(databases);
                await using var scope = services.CreateAsyncScope();
                return await act(new Asked(result, scope.ServiceProvider, _database.IsDemonstration(result)), ct);
            }
            catch (RuleViolation refusal)
            {
                await terminal.Error.WriteLineAsync(refusal.Message);
            }
            catch (OperationCanceledException) when (ct.IsCancellationRequested)
            {
                await terminal.Error.WriteLineAsync("Stopped; what was not saved by then is not saved.");
            }
            catch (Exception fault) when (StoreFaults.Explain(fault, where) is { } sentence)
            {
                await terminal.Error.WriteLineAsync(sentence);
            }
            catch (Exception fault)
            {
                await terminal.Error.WriteLineAsync($"This is a fault of the program, not of what was asked:{Environment.NewLine}{fault}");
                return 2;
            }
            return 1;
        });
        return command;
    }

    private RootCommand Commands()
    {
        var root = new RootCommand("StrategyTracker tracks the promises in public bodies' strategies. Without a command it serves its pages.")
        {
            _database.File, _database.Demonstration,
            SeedCommand.Of(this), FiguresCommand.Of(this), ReportCommand.Of(this), PackCommand.Of(this), CheckCommand.Of(this), UserCommand.Of(this), BackupCommand.Of(this), MeasureCommand.Of(this), RemindCommand.Of(this), OutboxCommand.Of(this),
        };
        return root;
    }

    private ServiceProvider Services(TrackerDbContextFactory databases)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton(databases);
        services.AddSingleton<IDbContextFactory<TrackerDbContext>>(databases);
        services.AddScoped(_ => databases.CreateDbContext()); // scoped for Identity's stores, as in the server
        services.AddSingleton(clock ?? TimeProvider.System);
        services.AddSingleton(settings.GetSection("Clock").Get<LocalClockOptions>() ?? new LocalClockOptions());
        services.AddSingleton<LocalClock>();
        services.AddSingleton(settings);
        services.KeepFilesUnder(contentRoot);
        services.AddUseCases();
        services.AddAccounts();
        services.AddTransient<Lookup>();
        return services.BuildServiceProvider(validateScopes: true);
    }
}

/// <summary>One command as it was asked, with the services it needs.</summary>
internal sealed record Asked(ParseResult Result, IServiceProvider Services, bool OfDemonstration)
{
    public T Get<T>() where T : notnull => Services.GetRequiredService<T>();
}
