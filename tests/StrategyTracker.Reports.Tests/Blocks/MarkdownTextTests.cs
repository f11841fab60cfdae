using StrategyTracker.Reports.Blocks;

namespace StrategyTracker.Reports.Tests.Blocks;

public sealed class MarkdownTextTests
{
    [Theory]
    [InlineData("plain words, 5 > 4 - 1", "plain words, 5 > 4 - 1")]
    [InlineData("the **whole** of *it* and _that_", "the whole of it and that")]
    [InlineData("***both*** and **one *inside* it**", "both and one inside it")]
    [InlineData("2 * 3 * 4 and a_b_c and 5*3*2", "2 * 3 * 4 and a_b_c and 5*3*2")]
    [InlineData("## A heading", "A heading")]
    [InlineData("- a point", "• a point")]
    [InlineData("> quoted", "quoted")]
    [InlineData("see [the plan](https://example.org/plan) now", "see the plan (https://example.org/plan) now")]
    [InlineData("[https://example.org](https://example.org)", "https://example.org")]
    [InlineData(@"\*not this\*", "*not this*")]
    [InlineData("`code` ~~gone~~", "code gone")]
    [InlineData("an * alone", "an * alone")]
    [InlineData("---", "")]
    [InlineData("#1 of 3", "#1 of 3")]
    public void Markdown_becomes_the_words_it_stands_for(string markdown, string plain) => Assert.Equal(plain, MarkdownText.Plain(markdown));

    [Fact]
    public void Every_line_is_a_paragraph() =>
        Assert.Equal(["Why", "• one", "• two"], MarkdownText.Paragraphs("# Why\r\n\n- one\n* two\n\n***\n"));

    [Fact]
    public void Signs_without_end_cost_no_more_than_their_length()
    {
        var signs = string.Concat(Enumerable.Repeat("*a [b ", 20_000));

        Assert.Equal(signs.Trim(), MarkdownText.Plain(signs));
    }
}
