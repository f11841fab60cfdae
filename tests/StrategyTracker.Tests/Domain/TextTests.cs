using StrategyTracker.Domain;
using StrategyTracker.TestSupport;

namespace StrategyTracker.Tests.Domain;

public sealed class TextTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  \t\n ")]
    public void A_required_line_that_is_empty_is_named_as_missing(string? typed)
    {
        var refusal = Assert.Throws<RuleViolation>(() => Text.Line(typed, "The post's name"));
        Assert.Equal("The post's name is missing.", refusal.Message);
    }

    [Fact]
    public void A_line_is_trimmed_before_it_is_measured() => Assert.Equal("abc", Text.Line("   abc   ", "It", 3));

    [Fact]
    public void A_line_of_the_longest_length_is_kept_and_one_more_character_refused()
    {
        Assert.Equal(500, Text.Line(new string('x', 500), "The title").Length);
        var refusal = Assert.Throws<RuleViolation>(() => Text.Line(new string('x', 501), "The title"));
        Assert.Equal("The title is 501 characters long; 500 is the most that can be kept.", refusal.Message);
    }

    [Fact]
    public void An_optional_text_of_spaces_is_nothing() => Assert.Null(Text.Optional("   ", "The note"));

    [Fact]
    public void A_narrative_of_100_000_characters_is_kept_and_one_of_200_000_refused()
    {
        Assert.Equal(100_000, Text.Optional(new string('x', 100_000), "The narrative")!.Length);
        var refusal = Assert.Throws<RuleViolation>(() => Text.Optional(new string('x', 200_000), "The narrative"));
        Assert.Equal("The narrative is 200,000 characters long; 100,000 is the most that can be kept.", refusal.Message);
    }

    [Fact]
    public void A_day_is_written_as_people_here_write_it_whatever_the_machine_speaks()
    {
        Assert.Equal("31 December 2007", Text.Day("2007-12-31".Day()));
        Assert.Equal("no date", Text.Day(null));
    }

    [Fact]
    public void Characters_that_no_database_keeps_are_left_out_and_a_line_is_one_line()
    {
        Assert.Equal("ab", Text.Line("a\0b", "It"));
        Assert.Equal("a b", Text.Line("a\r\nb", "It"));
        Assert.Equal("a\nb\tc", Text.Optional("a\n\u0001b\tc\u0007", "It"));
        Assert.Equal("a\uFFFDb", Text.Optional("a\uD800b", "It"));
        Assert.Equal("Zoë 👩‍👧 – “ok”", Text.Line("Zoë 👩‍👧 – “ok”", "It"));
    }
}
