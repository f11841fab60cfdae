using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Strategies;
using StrategyTracker.Store;
using StrategyTracker.Store.Seeding;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Seeding;

public sealed class SeedStrategyTests(SeededDatabase seeded) : IClassFixture<SeededDatabase>
{
    private static readonly FixedClock Clock = new();

    private static SeedStrategy Seed(TestDatabase database) => new(database.Databases, Clock);

    [Fact]
    public async Task The_seed_loads_with_every_expected_count()
    {
        await using var database = await TestDatabase.CreateAsync();

        var seeded = await Seed(database).RunAsync(SeedCopy.Original);
        var counts = await new ExpectedCounts(database.Databases).GetAsync(SeedCopy.Original);

        Assert.Equal("TVP-WOS-2007", seeded.Code);
        Assert.Empty(seeded.Differences);
        Assert.DoesNotContain(counts, c => !c.IsRight || c.Expected is null);
        Assert.Equal([17, 2, 3, 7, 3, 2, 3, 4, 2, 5, 3, 8, 0, 5, 4, 4, 0], counts.Where(c => c.Name.StartsWith("actions in section", StringComparison.Ordinal)).Select(c => c.Found!.Value));
        Assert.Equal([72, 29, 30, 35, 55], new[] { "actions", "owned by the organisation only", "posts", "partners", "narrative commitments" }
            .Select(name => counts.Single(c => c.Name == name).Found!.Value + (name.StartsWith("owned", StringComparison.Ordinal) ? counts.Single(c => c.Name == "owned by nobody").Found!.Value : 0)));
    }

    [Fact]
    public async Task Owners_are_the_posts_that_the_wording_names()
    {
        await using var db = seeded.Database.Open();
        var posts = await db.Posts.ToDictionaryAsync(p => p.Id, p => p.Name);

        async Task<string> OwnersAsync(string reference) => string.Join("; ", (await db.ActionPoints.Include(a => a.Owners).SingleAsync(a => a.Ref == reference)).Owners.OrderBy(o => o.Part).Select(o => $"{o.Part} {posts[o.PostId]}"));

        Assert.Equal("Accountable Director of Offender Management; CoOwner Director of Interventions", await OwnersAsync("TVP-3.1"));
        Assert.Equal("Doer TVP representatives on partnership groups; Checker Assistant Director (Substance Misuse strategic lead)", await OwnersAsync("TVP-8.2"));
        Assert.Equal("Accountable Thames Valley Probation", await OwnersAsync("TVP-1.2"));
        Assert.Equal("", await OwnersAsync("TVP-1.5"));
        Assert.Equal(11, await db.ActionPoints.CountAsync(a => !a.Owners.Any()));
    }

    [Fact]
    public async Task The_heading_has_its_five_duties_beneath_it()
    {
        await using var db = seeded.Database.Open();

        var heading = await db.ActionPoints.Include(a => a.Children).Include(a => a.Components).SingleAsync(a => a.IsHeading);

        Assert.Equal("TVP-1.3", heading.Ref);
        Assert.Equal(["TVP-1.3a", "TVP-1.3b", "TVP-1.3c", "TVP-1.3d", "TVP-1.3e"], heading.Children.Select(c => c.Ref).Order());
        Assert.Empty(heading.Components);
    }

    [Fact]
    public async Task The_one_named_person_holds_the_post_from_an_unknown_date()
    {
        await using var db = seeded.Database.Open();

        var person = await db.People.SingleAsync();
        var post = await db.Posts.Include(p => p.Holdings).SingleAsync(p => p.Holdings.Any());

        Assert.Equal(("Sue Pearce", (string?)null), (person.Name, person.Email));
        Assert.Equal(("Area Lead", person.Id, (DateOnly?)null), (post.Name, post.Holdings[0].PersonId, post.Holdings[0].From));
        Assert.False(await db.Users.AnyAsync());
    }

    [Fact]
    public async Task Figures_may_be_words_and_framework_rows_keep_what_is_printed()
    {
        await using var db = seeded.Database.Open();

        var (words, number) = (await db.SourceFigures.SingleAsync(f => f.Ref == "F08"), await db.SourceFigures.SingleAsync(f => f.Ref == "F10"));
        var launch = await db.FrameworkSteps.SingleAsync(s => s.Step == "Launch");

        Assert.Equal(("two-thirds", (decimal?)null, "Period not stated"), (words.Value, words.Number, words.PeriodWords));
        Assert.Equal(("1013", (decimal?)1013), (number.Value, number.Number));
        Assert.Equal(("February/March 2008", DatePrecision.MonthRange, new DateOnly(2008, 2, 1), new DateOnly(2008, 3, 31)), (launch.Raw, launch.Precision, launch.DateFrom, launch.DateTo));
        Assert.Equal(["5", "5"], await db.FrameworkSteps.Where(s => s.Order == 5 || s.Order == 6).Select(s => s.PrintedNumber).ToListAsync());
    }

    [Fact]
    public async Task What_the_seed_says_happened_when_the_strategy_was_published()
    {
        await using var db = seeded.Database.Open();

        Assert.Equal([new DateOnly(2007, 11, 1)], await db.History.Select(h => h.HappenedOn).Distinct().ToListAsync());
        Assert.Equal(["StrategyTracker"], await db.History.Select(h => h.ByName).Distinct().ToListAsync());
        Assert.Equal([Clock.UtcNow], await db.History.Select(h => h.EnteredAt).Distinct().ToListAsync());
    }

    [Fact]
    public async Task Each_pair_of_related_actions_is_linked_once()
    {
        await using var db = seeded.Database.Open();

        var links = await db.ActionLinks.ToListAsync();

        Assert.NotEmpty(links);
        Assert.Equal(links.Count, links.Select(l => l.FromId.CompareTo(l.ToId) < 0 ? (l.FromId, l.ToId) : (l.ToId, l.FromId)).Distinct().Count());
    }

    [Fact]
    public async Task Loading_twice_adds_nothing()
    {
        await using var database = await TestDatabase.CreateAsync();
        await Seed(database).RunAsync(SeedCopy.Original);
        var before = await RowsAsync(database);

        var again = await Seed(database).RunAsync(SeedCopy.Original);

        Assert.Equal(0, again.Added);
        Assert.Empty(again.Differences);
        Assert.Equal(before, await RowsAsync(database));
    }

    [Fact]
    public async Task A_changed_register_adds_what_is_new_says_what_differs_and_overwrites_nothing()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var copy = new SeedCopy();
        await Seed(database).RunAsync(copy.Folder);
        copy.EditAction(2, 0, a => a["summary"] = "Another summary.");
        copy.Edit("sections/02.json", s =>
        {
            var added = s["actions"]![1]!.DeepClone();
            (added["ref"], added["related"]) = ("TVP-2.3", new JsonArray("TVP-2.1"));
            s["actions"]!.AsArray().Add(added);
        });
        copy.Edit("sections/16.json", s => s["actions"]!.AsArray().RemoveAt(3));
        copy.Edit("sections/15.json", s => s["actions"]!.AsArray().ToList().ForEach(a => a!["related"] = new JsonArray()));
        foreach (var file in Directory.EnumerateFiles(copy.PathOf("sections"))) { File.WriteAllText(file, File.ReadAllText(file).Replace("\"TVP-16.4\"", "\"TVP-16.3\"", StringComparison.Ordinal)); }

        var again = await Seed(database).RunAsync(copy.Folder);

        await using var db = database.Open();
        Assert.Contains(again.Differences, d => d is { Ref: "TVP-2.1", Field: "summary", InFile: "Another summary." } && d.Stored!.StartsWith("Set up processes", StringComparison.Ordinal));
        Assert.Contains(again.Differences, d => d is { Ref: "TVP-16.4", Field: "action", InFile: null });
        Assert.StartsWith("Set up processes", (await db.ActionPoints.SingleAsync(a => a.Ref == "TVP-2.1")).Summary, StringComparison.Ordinal);
        Assert.True(await db.ActionPoints.AnyAsync(a => a.Ref == "TVP-16.4"));
        var added = await db.ActionPoints.Include(a => a.Owners).SingleAsync(a => a.Ref == "TVP-2.3");
        Assert.Single(added.Owners);
        Assert.True(await db.ActionLinks.AnyAsync(l => l.ToId == added.Id || l.FromId == added.Id));
    }

    [Fact]
    public async Task Progress_since_survives_another_loading_and_changes_no_count()
    {
        await using var database = await TestDatabase.CreateAsync();
        await Seed(database).RunAsync(SeedCopy.Original);
        var (stamp, officer) = (new Stamp(Actor.System, Clock.UtcNow, Clock.Today, Why: "Because."), Guid.Empty);
        await using (var db = database.Open())
        {
            var person = Person.Add("Someone", "someone@example.org", [Role.Director], stamp);
            officer = person.Id;
            db.Add(person);
            var action = await db.WholeActions().SingleAsync(a => a.Ref == "TVP-1.2");
            action.ChooseOfficer(person, null, stamp);
            action.AssignTo(await db.Posts.SingleAsync(p => p.Name == "Director of Human Resources"), stamp, _ => "before");
            (await db.FrameworkSteps.SingleAsync(s => s.Step == "Board Approval")).Fill(new StepValue("15 January 2008", new DateOnly(2008, 1, 15)), stamp);
            var commitment = await db.NarrativeCommitments.FirstAsync(c => c.Ref == "TVP-10.N1");
            db.Add(commitment.Promote("TVP-10.6", 80, new DateOnly(2007, 11, 1), OwnerKind.Organisation, stamp)!);
            await db.SaveChangesAsync();
        }

        var again = await Seed(database).RunAsync(SeedCopy.Original);

        await using var after = database.Open();
        Assert.Equal((0, 0), (again.Added, again.Differences.Count));
        Assert.Equal(officer, (await after.ActionPoints.SingleAsync(a => a.Ref == "TVP-1.2")).OfficerId);
        Assert.Equal("15 January 2008", (await after.FrameworkSteps.SingleAsync(s => s.Step == "Board Approval")).Raw);
        Assert.All(await new ExpectedCounts(database.Databases).GetAsync(SeedCopy.Original), c => Assert.True(c.IsRight, c.ToString()));
    }

    [Fact]
    public async Task Moving_the_dates_moves_all_of_them_and_is_remembered()
    {
        await using var database = await TestDatabase.CreateAsync();
        await Seed(database).RunAsync(SeedCopy.Original, movedByDays: -50);

        var again = await Seed(database).RunAsync(SeedCopy.Original, movedByDays: 0);

        await using var db = database.Open();
        var (strategy, plan) = (await db.Strategies.SingleAsync(), await db.ActionPoints.SingleAsync(a => a.Ref == "TVP-1.2"));
        Assert.Equal((-50, 0), (again.MovedByDays, again.Differences.Count));
        Assert.Equal((new DateOnly(2007, 9, 12), DatePrecision.Day, -50), (strategy.PublishedOn, strategy.PublishedPrecision, strategy.MovedByDays));
        Assert.Equal(new DateOnly(2007, 11, 11), plan.SourceDeadline);
        Assert.DoesNotContain("2007", plan.Summary, StringComparison.Ordinal);
        Assert.Equal(["3 October 2007", "13 December 2007 to 10 February 2008"], await db.FrameworkSteps.Where(s => s.DateFrom != null).OrderBy(s => s.Order).Select(s => s.Raw).ToListAsync());
    }

    [Fact]
    public async Task A_wrong_expected_count_is_found()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var copy = new SeedCopy();
        copy.Edit("expected-counts.json", c => (c["actions"], c["unicorns"]) = (73, 1));
        await Seed(database).RunAsync(copy.Folder);

        var wrong = (await new ExpectedCounts(database.Databases).GetAsync(copy.Folder)).Where(c => !c.IsRight).Select(c => c.ToString());

        Assert.Equal(["actions: 73 expected, 72 found", "unicorns: 1 expected, but nothing of that name is counted"], wrong);
    }

    private static async Task<List<int>> RowsAsync(TestDatabase database)
    {
        await using var db = database.Open();
        return
        [
            await db.ActionPoints.CountAsync(), await db.ActionOwners.CountAsync(), await db.ActionStandings.CountAsync(), await db.ActionLinks.CountAsync(), await db.Posts.CountAsync(),
            await db.PostHoldings.CountAsync(), await db.People.CountAsync(), await db.Partners.CountAsync(), await db.PartnerDependencies.CountAsync(), await db.Sections.CountAsync(),
            await db.FrameworkSteps.CountAsync(), await db.NarrativeCommitments.CountAsync(), await db.Measures.CountAsync(), await db.SourceFigures.CountAsync(), await db.BaselineRows.CountAsync(),
            await db.Aims.CountAsync(), await db.Drivers.CountAsync(), await db.ReferenceDocuments.CountAsync(), await db.GlossaryTerms.CountAsync(), await db.Anomalies.CountAsync(),
            await db.Duties.CountAsync(), await db.History.CountAsync(),
        ];
    }
}
