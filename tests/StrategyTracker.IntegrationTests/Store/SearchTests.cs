using Microsoft.EntityFrameworkCore;
using StrategyTracker.Store;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Store;

public sealed class SearchTests(SearchTests.Register register) : IClassFixture<SearchTests.Register>
{
    public sealed class Register : IAsyncLifetime
    {
        public TestDatabase Database { get; private set; } = null!;

        public async Task InitializeAsync()
        {
            Database = await TestDatabase.CreateAsync();
            string[] summaries = ["Meet women's childcare needs on unpaid work.", "Train every officer in gender awareness.", "Press the pathway boards to commission services."];
            await Database.SaveStrategyAsync(3, (of, n) => AnAction.That(of: of, order: n, reference: $"TVP-14.{n}", summary: summaries[n - 1],
                detail: n == 2 ? "The programme covers the whole front line." : null, ownerAsWritten: n == 3 ? "Senior Managers" : null, themes: n == 1 ? "children,placements" : ""));
        }

        public async Task DisposeAsync() => await Database.DisposeAsync();
    }

    [Theory]
    [InlineData("childcare", "TVP-14.1")]
    [InlineData("CHILDCARE", "TVP-14.1")]
    [InlineData("childc", "TVP-14.1")]                      // the beginning of a word
    [InlineData("training", "TVP-14.2")]                    // the same stem as "train"
    [InlineData("officers gend", "TVP-14.2")]               // all of several words
    [InlineData("programme", "TVP-14.2")]                   // the detail
    [InlineData("senior manager", "TVP-14.3")]              // the owner as written
    [InlineData("placements", "TVP-14.1")]                  // a theme
    [InlineData("commissioning services", "TVP-14.3")]
    [InlineData("TVP-14.2", "TVP-14.2")]                    // the reference
    [InlineData("childcare commission", "")]                // not any of several words
    [InlineData("prison", "")]
    public async Task Actions_are_found_by_their_words(string typed, string expected) => Assert.Equal(expected, string.Join(" ", await FindAsync(typed)));

    [Theory]
    [InlineData("\"childcare")]
    [InlineData("child'care\"")]
    [InlineData("childcare OR")]
    [InlineData("childcare AND NOT (")]
    [InlineData("childcare* -women")]
    [InlineData("childcare & ! | <-> :*")]
    [InlineData("Words:childcare")]
    [InlineData("NEAR(childcare, 2)")]
    [InlineData("'; DROP TABLE \"ActionPoints\"; --")]
    [InlineData("{0} {childcare}")]
    [InlineData("\0")]
    [InlineData("%_\\")]
    [InlineData("ﷺ 中文 ß é 👩‍👧")]
    public async Task Quotes_and_operators_are_only_words(string typed)
    {
        await FindAsync(typed);
        Assert.Equal(["TVP-14.1"], await FindAsync("childcare"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\"*&|!")]
    public async Task Nothing_to_look_for_is_no_fault(string typed) => await FindAsync(typed);

    [Fact]
    public async Task A_very_long_text_is_no_fault() => await FindAsync(string.Join(' ', Enumerable.Repeat("childcare", 5_000)));

    [Fact]
    public async Task A_search_goes_together_with_a_filter_and_a_sort()
    {
        await using var db = register.Database.Open();
        var found = await db.SearchActions("tvp").Where(a => a.Order > 1).OrderByDescending(a => a.Ref).Take(1).Select(a => a.Ref).ToListAsync();
        Assert.Equal(["TVP-14.3"], found);
    }

    [Fact]
    public void Typed_words_are_split_at_everything_that_is_no_letter_or_digit() =>
        Assert.Equal(["women", "s", "needs", "14"], SearchWords.In("women's \"needs\"* -14"));

    private async Task<List<string>> FindAsync(string typed)
    {
        await using var db = register.Database.Open();
        return await db.SearchActions(typed).OrderBy(a => a.Ref).Select(a => a.Ref).ToListAsync();
    }
}
