using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using StrategyTracker.Commands;
using StrategyTracker.Domain;
using StrategyTracker.Domain.Equality;
using StrategyTracker.Domain.Measures;
using StrategyTracker.Domain.People;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.EqualityDuty;
using StrategyTracker.Features.Measures;
using StrategyTracker.IntegrationTests.Features;
using StrategyTracker.IntegrationTests.Seeding;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Commands;

public sealed class CommandLineTests(SeededDatabase seeded) : IClassFixture<SeededDatabase>
{
    private static readonly FixedClock Clock = new();

    private sealed record Ran(int Exit, string Out, string Error)
    {
        public string OneLine => Assert.Single(Error.TrimEnd().Split('\n'));
    }

    private static async Task<Ran> RunAsync(TestDatabase? database, string input, params string[] args)
    {
        using StringWriter output = new(), error = new();
        var settings = new ConfigurationBuilder().AddInMemoryCollection(database?.Settings ?? new Dictionary<string, string?>()).Build();
        var exit = await new CommandLine(new Terminal(output, error, new StringReader(input)), settings, AppContext.BaseDirectory, Clock).InvokeAsync(args);
        return new Ran(exit, output.ToString(), error.ToString());
    }

    /// <summary>As the command seeds it.</summary>
    private static Task<TestDatabase> SeededAsync() => TestDatabase.CreateAsync("what the command seeds", async database => Assert.Equal(0, (await RunAsync(database, "", "seed")).Exit));

    [Fact]
    public async Task Figures_of_an_area_stand_beside_those_of_a_strategy()
    {
        await using var database = await SeededAsync();

        var ran = await RunAsync(database, "", "figures", "--area", "thames-valley", "--strategy", "TVP-WOS-2007");
        Assert.Equal((0, ""), (ran.Exit, ran.Error));
        var root = JsonDocument.Parse(ran.Out).RootElement;
        Assert.Equal(72, root.GetProperty("actions").GetInt32());
        var recommendations = root.GetProperty("recommendations");
        Assert.Equal((77, 77, 0, 0), (recommendations.GetProperty("byAnswer").GetProperty("awaiting").GetInt32(), recommendations.GetProperty("byState").GetProperty("awaitingAnswer").GetInt32(),
            recommendations.GetProperty("awaitingOverdue").GetInt32(), recommendations.GetProperty("brokenThreads").GetInt32()));
        Assert.Equal((0, 0), (root.GetProperty("forum").GetProperty("openIssues").GetInt32(), root.GetProperty("champions").GetProperty("vacant").GetInt32()));

        Assert.Equal("There is no area \"atlantis\" in this database.", (await RunAsync(database, "", "figures", "--area", "atlantis")).OneLine);
        Assert.Contains("'--strategy' or '--area' is required", (await RunAsync(database, "", "figures")).OneLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("seed")]
    [InlineData("figures")]
    [InlineData("report")]
    [InlineData("report", "board")]
    [InlineData("user")]
    [InlineData("user", "add")]
    [InlineData("user", "password")]
    [InlineData("user", "disable")]
    [InlineData("check")]
    public async Task Every_command_has_help(params string[] command)
    {
        var ran = await RunAsync(null, "", [.. command, "--help"]);

        Assert.Equal((0, ""), (ran.Exit, ran.Error));
        Assert.Contains("Usage:", ran.Out, StringComparison.Ordinal);
        Assert.Contains("--database", ran.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, "seed")]
    [InlineData(true, "--help")]
    [InlineData(true, "nonsense")]
    [InlineData(true, "--environment", "Development", "--contentRoot", "/x", "check")]
    [InlineData(true, "--database", "t.db", "report", "board")]
    [InlineData(true, "--database=t.db", "check")]
    [InlineData(true, "--demonstration", "figures")]
    [InlineData(false, "--Database:File", "t.db")]
    [InlineData(false)]
    [InlineData(false, "--urls", "http://localhost:5081")]
    [InlineData(false, "--environment", "Production")]
    public void Only_a_first_word_is_a_command(bool isCommand, params string[] args) => Assert.Equal(isCommand, CommandLine.IsAskedBy(args));

    [Theory]
    [InlineData("nonsense")]
    [InlineData("figures")]
    [InlineData("user")]
    [InlineData("seed", "--colour", "red")]
    [InlineData("report", "board", "--strategy", "TVP-WOS-2007")]
    public async Task What_is_not_understood_gets_one_line_and_a_non_zero_exit(params string[] args)
    {
        var ran = await RunAsync(null, "", args);

        Assert.Equal((1, ""), (ran.Exit, ran.Out));
        Assert.Contains("--help", ran.OneLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Seeding_prints_its_counts_and_again_adds_nothing()
    {
        await using var database = await TestDatabase.CreateAsync();

        var (first, second) = (await RunAsync(database, "", "seed"), await RunAsync(database, "", "seed"));

        Assert.Equal((0, 0, ""), (first.Exit, second.Exit, first.Error));
        Assert.Matches(@"(?m)^\s+72  actions$", first.Out);
        Assert.Contains("expected counts are right", first.Out, StringComparison.Ordinal);
        Assert.Contains("nothing new", second.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Seeding_fails_with_a_list_when_a_count_is_wrong()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var copy = new SeedCopy();
        copy.Edit("expected-counts.json", c => c["actions"] = 73);

        var ran = await RunAsync(database, "", "seed", "--folder", copy.SeedRoot);

        Assert.Equal(1, ran.Exit);
        Assert.Contains("- actions: 73 expected, 72 found", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Seeding_prints_what_differs()
    {
        await using var database = await SeededAsync();
        using var copy = new SeedCopy();
        copy.EditAction(2, 0, a => a["notes"] = "Other.");

        var ran = await RunAsync(database, "", "seed", "--folder", copy.SeedRoot);

        Assert.Equal(0, ran.Exit);
        Assert.Contains("TVP-2.1, notes: stored \"Printed under", ran.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_a_strategy_gets_a_sentence()
    {
        await using var database = await TestDatabase.CreateAsync();

        Assert.Contains("There is no folder", (await RunAsync(database, "", "seed", "--folder", "/no/such/folder")).OneLine, StringComparison.Ordinal);
        var empty = Directory.CreateTempSubdirectory();
        Assert.Contains("There is no strategy in", (await RunAsync(database, "", "seed", "--folder", empty.FullName)).OneLine, StringComparison.Ordinal);
        empty.Delete();
    }

    [Fact]
    public async Task The_demonstration_has_a_database_of_its_own()
    {
        await using var database = await TestDatabase.CreateAsync();
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            using StringWriter output = new(), error = new();
            var settings = new ConfigurationBuilder().AddInMemoryCollection([.. database.Settings, new("Demonstration:DatabaseFile", Path.Combine(folder.FullName, "demonstration.db"))]).Build();
            var line = new CommandLine(new Terminal(output, error, TextReader.Null), settings, AppContext.BaseDirectory, Clock);

            Assert.Equal(0, await line.InvokeAsync("seed", "--demonstration"));
            Assert.Equal(0, await line.InvokeAsync("check", "--demonstration"));

            Assert.Contains("dates moved by", output.ToString(), StringComparison.Ordinal);
            await using var db = database.Open();
            Assert.False(await db.Strategies.AnyAsync());
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Figures_are_JSON_with_the_agreed_keys()
    {
        var database = seeded.Database;

        var ran = await RunAsync(database, "", "figures", "--strategy", "TVP-WOS-2007");

        Assert.Equal((0, ""), (ran.Exit, ran.Error));
        using var json = JsonDocument.Parse(ran.Out);
        var root = json.RootElement;
        Assert.Equal(
            ["sections", "actions", "leaves", "closed", "overdue", "dueSoon", "noDate", "ongoing", "recurring", "needsFirstDate", "unowned", "jointWithoutLead", "waitingOnPartner",
                "byOwnerKind", "byCommitment", "bySection", "frameworkSteps", "frameworkStepsBlank", "duty", "measures"],
            root.EnumerateObject().Select(p => p.Name));
        int Of(string name) => root.GetProperty(name).GetInt32();
        Assert.Equal([17, 72, 71, 0, 1, 33, 35, 3, 3, 29, 5, 0, 7, 4],
            new[] { "sections", "actions", "leaves", "closed", "overdue", "noDate", "ongoing", "recurring", "needsFirstDate", "unowned", "jointWithoutLead", "waitingOnPartner", "frameworkSteps", "frameworkStepsBlank" }.Select(Of));
        Assert.Equal("{\"post\":23,\"postGroup\":12,\"body\":8,\"organisation\":18,\"none\":11}", JsonSerializer.Serialize(root.GetProperty("byOwnerKind")));
        Assert.Equal(17, root.GetProperty("bySection").GetArrayLength());
        Assert.Equal(["number", "actions", "closed", "overdue", "noDate", "unowned"], root.GetProperty("bySection")[0].EnumerateObject().Select(p => p.Name));
    }

    [Fact]
    public async Task Duty_and_measures_are_counted_as_the_screens_count_them()
    {
        await using var database = await SeededAsync();
        var work = Workplace.On(database, new FixedClock());
        var (area, measure) = await work.AskAsync(async db => (await db.Areas.SingleAsync(), await db.Measures.SingleAsync(m => m.Ref == "M18")));
        await work.Get<LogPolicy>().RunAsync(area.Id, new PolicyChoice("Opening hours", AssessmentKind.Gender, true, null, null), null, Actors.AreaLead());
        await work.Get<EnterReading>().RunAsync(measure.Id, null, AMeasure.Quarter(new Tally(10, 40), new Tally(60, 90)), Entering.Now, Actors.In(Role.DataOfficer));
        var (duty, measures) = ((await work.Get<DutyStandingQuery>().GetAsync(area.Id, "2008-01-15".Day())).Figures, (await work.Get<MeasuresQuery>().GetAsync(area.Id, Actors.BoardMember())).Figures);

        foreach (var asked in new[] { new[] { "--strategy", "TVP-WOS-2007" }, ["--area", area.Code] })
        {
            var ran = await RunAsync(database, "", ["figures", .. asked, "--as-at", "2008-01-15"]);
            Assert.Equal((0, ""), (ran.Exit, ran.Error));
            var root = JsonDocument.Parse(ran.Out).RootElement;
            Assert.Equal($$"""{"regime":"{{duty.Regime}}","goals":0,"cycleReviewDue":"2010-12-31","assessmentsOutstanding":1,"published":0}""", JsonSerializer.Serialize(root.GetProperty("duty")));
            Assert.Equal($$"""{"total":28,"withSplit":{{measures.WithSplit}},"missingComparator":{{measures.MissingComparator}},"gapsFlagged":1,"suppressed":{{measures.Suppressed}}}""", JsonSerializer.Serialize(root.GetProperty("measures")));
        }
        Assert.Equal((28, 1, "2010-12-31".Day()), (measures.Total, measures.GapsFlagged, duty.CycleReviewDue!.Value));
        Assert.Equal(0, JsonDocument.Parse((await RunAsync(database, "", "figures", "--strategy", "TVP-WOS-2007", "--as-at", "2008-01-14")).Out).RootElement.GetProperty("measures").GetProperty("gapsFlagged").GetInt32());
    }

    [Theory]
    [InlineData("2007-12-31", 0)]
    [InlineData("2008-01-01", 1)]
    public async Task Figures_as_at_a_day(string day, int overdue)
    {
        var database = seeded.Database;

        var ran = await RunAsync(database, "", "figures", "--strategy", "TVP-WOS-2007", "--as-at", day);

        Assert.Equal("", ran.Error);
        using var json = JsonDocument.Parse(ran.Out);
        Assert.Equal(overdue, json.RootElement.GetProperty("overdue").GetInt32());
    }

    [Theory]
    [InlineData("2008-02-31", "there is no 2008-02-31 in the calendar")]
    [InlineData("31.02.2008", "is not a day")]
    [InlineData("2007-02-01", "was published on 1 November 2007")]
    [InlineData("2008-01-16", "is still to come")]
    public async Task A_day_that_cannot_be_asked_about_gets_a_sentence(string day, string sentence)
    {
        var database = seeded.Database;

        var ran = await RunAsync(database, "", "figures", "--strategy", "TVP-WOS-2007", "--as-at", day);

        Assert.Equal((1, ""), (ran.Exit, ran.Out));
        Assert.Contains(sentence, ran.OneLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_board_report_is_written_whole_or_not_at_all()
    {
        var database = seeded.Database;
        var folder = Directory.CreateTempSubdirectory();
        var file = Path.Combine(folder.FullName, "board.pdf");

        var written = await RunAsync(database, "", "report", "board", "--strategy", "TVP-WOS-2007", "--since", "2007-12-01", "--output", file);
        var refused = await RunAsync(database, "", "report", "board", "--strategy", "TVP-WOS-2007", "--output", Path.Combine(folder.FullName, "none", "board.pdf"));
        var turned = await RunAsync(database, "", "report", "board", "--strategy", "TVP-WOS-2007", "--as-at", "2007-12-01", "--since", "2007-12-02", "--output", file);

        Assert.Equal((0, file), (written.Exit, written.Out.Trim()));
        Assert.Equal("%PDF-"u8.ToArray(), (await File.ReadAllBytesAsync(file))[..5]);
        Assert.Equal((1, 1), (refused.Exit, turned.Exit));
        Assert.Contains("could not be written to", refused.OneLine, StringComparison.Ordinal);
        Assert.Equal([file], Directory.EnumerateFileSystemEntries(folder.FullName));
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_person_is_added_with_roles_a_post_and_a_password_that_is_not_kept()
    {
        await using var database = await SeededAsync();

        var ran = await RunAsync(database, "four unrelated plain words\n", "user", "add", "--email", "First@Example.org", "--name", "First Person", "--role", "administrator", "--role", "area-lead", "--post", "Director HR");

        Assert.Equal((0, ""), (ran.Exit, ran.Error));
        await using var db = database.Open();
        var person = await db.People.Include(p => p.Roles).SingleAsync(p => p.Email == "first@example.org");
        var account = await db.Users.SingleAsync();
        Assert.Equal([Role.Administrator, Role.AreaLead], person.Roles.Select(r => r.Role).Order());
        Assert.Equal(person.Id, account.PersonId);
        Assert.DoesNotContain("unrelated", account.PasswordHash, StringComparison.Ordinal);
        Assert.Equal("Director of Human Resources", (await db.Posts.SingleAsync(p => p.Holdings.Any(h => h.PersonId == person.Id))).Name);
    }

    [Theory]
    [InlineData("four unrelated plain words", "a@example.org", "king", null, "There is no role \"king\"")]
    [InlineData("four unrelated plain words", "not an address", "director", null, "is not an e-mail address")]
    [InlineData("four unrelated plain words", "a@example.org", "director", "Director of Nothing", "There is no post \"Director of Nothing\"")]
    [InlineData("four unrelated plain words", "a@example.org", "director", "TVP Directors of Offender Management and Interventions", "may be Director of")]
    [InlineData("short", "a@example.org", "director", null, "at least 12 characters")]
    [InlineData("", "a@example.org", "director", null, "No password was given")]
    public async Task A_person_who_cannot_be_added_gets_a_sentence_and_nothing_is_saved(string password, string email, string role, string? post, string sentence)
    {
        var database = seeded.Database;

        var ran = await RunAsync(database, password, ["user", "add", "--email", email, "--name", "A Person", "--role", role, .. post is null ? Array.Empty<string>() : ["--post", post]]);

        Assert.Equal((1, ""), (ran.Exit, ran.Out));
        Assert.Contains(sentence, ran.OneLine, StringComparison.Ordinal);
        await using var db = database.Open();
        Assert.False(await db.People.AnyAsync(p => p.Name == "A Person") || await db.Users.AnyAsync());
    }

    [Fact]
    public async Task A_password_is_changed_and_an_account_disabled()
    {
        await using var database = await SeededAsync();
        await RunAsync(database, "four unrelated plain words", "user", "add", "--email", "a@example.org", "--name", "A Person", "--role", "director");
        await using var db = database.Open();
        var before = await db.Users.AsNoTracking().SingleAsync();

        var twice = await RunAsync(database, "four unrelated plain words", "user", "add", "--email", "A@example.org", "--name", "B Person", "--role", "director");
        var changed = await RunAsync(database, "five other quite plain words", "user", "password", "--email", "a@example.org");
        var refused = await RunAsync(database, "short", "user", "password", "--email", "a@example.org");
        var disabled = await RunAsync(database, "", "user", "disable", "--email", "A@example.org");
        var unknown = await RunAsync(database, "", "user", "disable", "--email", "nobody@example.org");

        var after = await db.Users.AsNoTracking().SingleAsync();
        Assert.Equal([1, 0, 1, 0, 1], new[] { twice, changed, refused, disabled, unknown }.Select(r => r.Exit));
        Assert.Contains("already", twice.OneLine, StringComparison.Ordinal);
        Assert.NotEqual(before.PasswordHash, after.PasswordHash);
        Assert.NotEqual(before.SecurityStamp, after.SecurityStamp);
        Assert.False((await db.People.SingleAsync(p => p.Email == "a@example.org")).IsActive);
    }

    [Fact]
    public async Task A_sound_database_is_said_to_be_sound_and_a_broken_one_is_listed()
    {
        await using var database = await SeededAsync();
        var sound = await RunAsync(database, "", "check");
        await using var db = database.Open();
        await db.Database.ExecuteSqlRawAsync("""UPDATE "ActionPoints" SET "IsUnowned" = NOT "IsUnowned" WHERE "Ref" = 'TVP-2.1'""");
        await db.Database.ExecuteSqlRawAsync("""UPDATE "ActionPoints" SET "HistoryCount" = 9 WHERE "Ref" = 'TVP-2.2'""");
        await db.Database.ExecuteSqlRawAsync("""UPDATE "ActionPoints" SET "State" = 'Closed', "Ending" = 'Done', "ClosedOn" = '2008-01-02' WHERE "Ref" = 'TVP-4.2'""");

        var broken = await RunAsync(database, "", "check");

        Assert.Equal((0, 1), (sound.Exit, broken.Exit));
        Assert.Contains("72 actions", sound.Out, StringComparison.Ordinal);
        Assert.Contains("TVP-2.1: it is counted as unowned, wrongly.", broken.Error, StringComparison.Ordinal);
        Assert.Contains("TVP-2.2: it has had 9 changes, but its history ends at row", broken.Error, StringComparison.Ordinal);
        Assert.Contains("TVP-4.2: how it stands now is not how its last standing", broken.Error, StringComparison.Ordinal);
        Assert.Contains("TVP-4.2: it is closed, but there is no evidence yet that it was done.", broken.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_that_cannot_be_used_gets_a_sentence()
    {
        var folder = Directory.CreateTempSubdirectory();
        var torn = Path.Combine(folder.FullName, "torn.db");
        await File.WriteAllTextAsync(torn, new string('x', 8_192));

        var missing = await RunAsync(null, "", "check", "--database", Path.Combine(folder.FullName, "none.db"));
        var both = await RunAsync(null, "", "check", "--database", "a.db", "--demonstration");
        var unsound = await RunAsync(null, "", "check", "--database", torn);
        var noFile = await RunAsync(null, "", "check", "--database", folder.FullName);

        Assert.Equal([1, 1, 1, 1], new[] { missing, both, unsound, noFile }.Select(r => r.Exit));
        Assert.Contains("the command seed makes one", missing.OneLine, StringComparison.Ordinal);
        Assert.Contains("not both", both.OneLine, StringComparison.Ordinal);
        Assert.Contains("is not a sound SQLite database", unsound.OneLine, StringComparison.Ordinal);
        Assert.Contains("is a folder", noFile.OneLine, StringComparison.Ordinal);
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }
}
