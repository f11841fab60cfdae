using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Store.Seeding;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Seeding;

/// <summary>Each thing that can be wrong with a register gets a sentence that names the file, the entry and the field, and nothing is saved.</summary>
public sealed class BadRegisterTests
{
    [Fact]
    public Task An_unknown_post_as_owner() => RefusedAsync(
        copy => copy.EditAction(2, 0, a => a["owner"]!["post"] = "Director of Nothing"),
        "sections/02.json, TVP-2.1: the field \"owner.post\" cannot be used: there is no post called \"Director of Nothing\".");

    [Fact]
    public Task A_name_that_may_be_two_posts() => RefusedAsync(
        copy => copy.EditAction(3, 0, a => a["owner"]!["post"] = "TVP Directors of Offender Management and Interventions"),
        "sections/03.json, TVP-3.1: the field \"owner.post\" cannot be used: \"TVP Directors of Offender Management and Interventions\" may be Director of Interventions or Director of Offender Management");

    [Fact]
    public Task An_unknown_co_owner() => RefusedAsync(
        copy => copy.EditAction(3, 0, a => a["owner"]!["coOwners"] = new JsonArray("Nobody")), "sections/03.json, TVP-3.1: the field \"owner.coOwners\"");

    [Fact]
    public Task An_unknown_actor_of_a_prose_promise() => RefusedAsync(
        copy => copy.Edit("sections/10.json", s => s["commitments"]![0]!["actor"] = "The Ministry"), "sections/10.json, TVP-10.N1: the field \"actor\" cannot be used: there is no post called \"The Ministry\".");

    [Fact]
    public Task A_reference_that_stands_twice() => RefusedAsync(
        copy => copy.EditAction(4, 1, a => a["ref"] = "TVP-4.1"), "sections/04.json, TVP-4.1: the ref \"TVP-4.1\" stands twice.");

    [Fact]
    public Task A_reference_that_is_missing() => RefusedAsync(
        copy => copy.EditAction(4, 1, a => a.AsObject().Remove("ref")), "sections/04.json, entry 2: the field \"ref\" is missing.");

    [Fact]
    public Task A_heading_that_is_not_there() => RefusedAsync(
        copy => copy.EditAction(1, 3, a => a["parent"] = "TVP-1.99"), "sections/01.json, TVP-1.3a: the field \"parent\" names \"TVP-1.99\", and there is no such action");

    [Fact]
    public Task A_related_action_that_is_not_there() => RefusedAsync(
        copy => copy.EditAction(8, 0, a => a["related"] = new JsonArray("TVP-99.9")), "sections/08.json, TVP-8.1: the field \"related\" names \"TVP-99.9\"");

    [Fact]
    public Task A_mirrored_action_that_is_not_there() => RefusedAsync(
        copy => copy.Edit("sections/01.json", s => s["commitments"]![0]!["mirrors"] = new JsonArray("TVP-0.0")), "sections/01.json, TVP-1.N1: the field \"mirrors\" names \"TVP-0.0\"");

    [Fact]
    public Task A_measured_action_that_is_not_there() => RefusedAsync(
        copy => copy.Edit("measures.json", m => m[0]!["actions"] = new JsonArray("TVP-0.0")), "measures.json, M01: the field \"actions\" names \"TVP-0.0\"");

    [Fact]
    public Task A_programme_that_is_neither_open_nor_closed() => RefusedAsync(
        copy => copy.Edit("programmes.json", p => p[0]!["openToWomen"] = "perhaps"), "programmes.json, Sex Offender Treatment Programmes (SOTP): the field \"openToWomen\" says \"perhaps\"; it must be one of not-known, yes, in-part, no.");

    [Fact]
    public Task A_programme_of_an_action_that_is_not_there() => RefusedAsync(
        copy => copy.Edit("programmes.json", p => p[0]!["actions"] = new JsonArray("TVP-0.0")), "programmes.json, Sex Offender Treatment Programmes (SOTP): the field \"actions\" names \"TVP-0.0\"");

    [Fact]
    public Task An_unknown_partner() => RefusedAsync(
        copy => copy.EditAction(1, 0, a => a["partners"] = new JsonArray("Acme")), "sections/01.json, TVP-1.1: the field \"partners\" names \"Acme\", and there is no such partner in partners.json.");

    [Theory]
    [InlineData("2008-02-31")]
    [InlineData("31.02.2008")]
    public Task A_deadline_that_is_no_day(string day) => RefusedAsync(
        copy => copy.EditAction(1, 1, a => a["deadline"]!["date"] = day), $"sections/01.json, TVP-1.2: the field \"deadline.date\" says \"{day}\", which is not a day of the calendar");

    [Fact]
    public Task A_printed_day_that_is_no_day() => RefusedAsync(
        copy => copy.Edit("framework.json", f => f[0]!["asWritten"] = "31.02.2008"), "framework.json, step 1: the field \"asWritten\" says \"31.02.2008\", which is not a day of the calendar.");

    [Fact]
    public Task A_fixed_deadline_without_a_date() => RefusedAsync(
        copy => copy.EditAction(1, 1, a => a["deadline"]!.AsObject().Remove("date")), "sections/01.json, TVP-1.2: its deadline is fixed, but the field \"deadline.date\" is missing.");

    [Fact]
    public Task An_unknown_word() => RefusedAsync(
        copy => copy.EditAction(1, 0, a => a["level"] = "promise"), "sections/01.json, TVP-1.1: the field \"level\" says \"promise\"; it must be one of ensure, should, seek, consider, investigate, continue.");

    [Fact]
    public Task A_narrative_that_is_too_long() => RefusedAsync(
        copy => copy.Edit("sections/07.json", s => s["narrative"] = new string('x', 200_000)),
        $"sections/07.json, section 7: The narrative of section 7 is 200,000 characters long; {Text.LongestNarrative:N0} is the most that can be kept.");

    [Fact]
    public Task A_summary_that_is_missing() => RefusedAsync(
        copy => copy.EditAction(7, 0, a => a.AsObject().Remove("summary")), "sections/07.json, TVP-7.1: The summary of TVP-7.1 is missing.");

    [Fact]
    public Task A_missing_file() => RefusedAsync(copy => File.Delete(copy.PathOf("posts.json")), "posts.json: is missing from ");

    [Fact]
    public Task A_missing_folder_of_sections() => RefusedAsync(copy => Directory.Delete(copy.PathOf("sections"), recursive: true), "sections: the folder is missing from ");

    [Fact]
    public Task A_slip_of_the_pen_in_a_file() => RefusedAsync(
        copy => File.WriteAllText(copy.PathOf("partners.json"), "[\n  { \"name\": \"A\" },\n  { \"name\": \"B\",, }\n]"), "partners.json, line 3: cannot be read as it is written.");

    [Fact]
    public Task A_misspelt_field() => RefusedAsync(
        copy => copy.Edit("partners.json", p => p[0]!["nmae"] = "x"), "partners.json, line ", "There is no field called 'nmae'.");

    [Fact]
    public Task A_value_of_the_wrong_kind() => RefusedAsync(
        copy => copy.Edit("sections/05.json", s => s["number"] = "five"), "sections/05.json, line ", "The value is of the wrong kind. ($.number)");

    [Fact]
    public Task A_section_that_stands_twice() => RefusedAsync(
        copy => copy.Edit("sections/05.json", s => s["number"] = 4), "sections/05.json, 4: the number \"4\" stands twice.");

    [Theory]
    [InlineData("November", "the field \"published\" says \"November\"; write it like 2007, 2007-11 or 2007-11-22.")]
    [InlineData("2008-02", "it is published on 1 February 2008, which is still to come")]
    public Task A_day_of_publication_that_cannot_be(string published, string sentence) => RefusedAsync(
        copy => copy.Edit("strategy.json", s => s["published"] = published), "strategy.json, TVP-WOS-2007: ", sentence);

    [Fact]
    public async Task Every_problem_is_named_at_once()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var copy = new SeedCopy();
        copy.EditAction(1, 0, a => a["level"] = "promise");
        copy.EditAction(2, 0, a => a["owner"]!["post"] = "Nobody");
        copy.Edit("duties.json", d => d[0]!["action"] = "TVP-0.0");

        var refusal = await Assert.ThrowsAsync<BadRegister>(() => new SeedStrategy(database.Databases, new FixedClock()).RunAsync(copy.Folder));

        Assert.Equal(3, refusal.Problems.Count);
        Assert.Contains("has 3 problems, so nothing was saved.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bad_register_leaves_what_is_stored_as_it_was()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var copy = new SeedCopy();
        var seed = new SeedStrategy(database.Databases, new FixedClock());
        await seed.RunAsync(copy.Folder);
        copy.Edit("posts.json", p => p[0]!["alsoKnownAs"]!.AsArray().Add("A new name"));
        copy.EditAction(2, 0, a => a["owner"]!["post"] = "Nobody");

        await Assert.ThrowsAsync<BadRegister>(() => seed.RunAsync(copy.Folder));

        await using var db = database.Open();
        Assert.False(await db.Posts.AnyAsync(p => p.Variants.Any(v => v.Name == "A new name")));
    }

    private static async Task RefusedAsync(Action<SeedCopy> spoil, params string[] parts)
    {
        await using var database = await TestDatabase.CreateAsync();
        using var copy = new SeedCopy();
        spoil(copy);

        var refusal = await Assert.ThrowsAsync<BadRegister>(() => new SeedStrategy(database.Databases, new FixedClock()).RunAsync(copy.Folder));

        Assert.Contains(refusal.Problems, problem => parts.All(part => problem.Contains(part, StringComparison.Ordinal)));
        await using var db = database.Open();
        Assert.False(await db.Strategies.AnyAsync() || await db.Posts.AnyAsync() || await db.Partners.AnyAsync() || await db.History.AnyAsync());
    }
}
