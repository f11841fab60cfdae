using System.Diagnostics;
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
    [InlineData("3. third\n4. fourth", "3. third\n4. fourth")]
    [InlineData("- a\n  - within\n- b", "• a\n   • within\n• b")]
    [InlineData("> quoted", "quoted")]
    [InlineData("see [the plan](https://example.org/plan) now", "see the plan (https://example.org/plan) now")]
    [InlineData("[https://example.org](https://example.org)", "https://example.org")]
    [InlineData("[press](javascript:alert(1)) and [here](data:text/html,x)", "press and here")]
    [InlineData("<me@example.org>", "me@example.org")]
    [InlineData("![a map](https://example.org/map.png)", "Image: a map (https://example.org/map.png)")]
    [InlineData(@"\*not this\*", "*not this*")]
    [InlineData("`code` &amp; R&D", "code & R&D")]
    [InlineData("an * alone", "an * alone")]
    [InlineData("---", "")]
    [InlineData("#1 of 3", "#1 of 3")]
    [InlineData("<b onclick=\"x()\">bold</b> <script>alert(1)</script>", "<b onclick=\"x()\">bold</b> <script>alert(1)</script>")]
    [InlineData("| Who | How many |\n| --- | --- |\n| Women | 14 |\n| Men | **20** |", "• Who: Women; How many: 14\n• Who: Men; How many: 20")]
    [InlineData("    kept as it was", "kept as it was")]
    public void Markdown_becomes_the_words_it_stands_for(string markdown, string plain) => Assert.Equal(plain, MarkdownText.Plain(markdown));

    [Fact]
    public void Every_line_is_a_passage() =>
        Assert.Equal("Why\n• one\n• two", MarkdownText.Plain("# Why\r\n\n- one\n* two\n\n***\n"));

    [Fact]
    public void Lines_typed_one_under_the_other_stay_apart() =>
        Assert.Equal(["First *line", "Second line"], MarkdownText.Read("First *line\nSecond line").Cast<Passage>().Select(p => p.Text));

    [Fact]
    public void Strong_words_and_links_keep_what_they_are()
    {
        var passage = Assert.IsType<Passage>(Assert.Single(MarkdownText.Read("A **strong [link](http://example.org/a)** and *more*")));

        Assert.Equal([new("A "), new("strong ", IsStrong: true), new("link", IsStrong: true, Address: "http://example.org/a"), new(" and "), new("more", IsEmphasised: true)], passage.Spans);
    }

    [Theory]
    [InlineData("*a [b ")]
    [InlineData("**a*b_c~")]
    [InlineData("> - ")]
    [InlineData("![](")]
    [InlineData("| - \n")]
    [InlineData("`a``b")]
    [InlineData("[[")]
    [InlineData("[a][")]
    [InlineData("<a ")]
    [InlineData("[x](<y ")]
    [InlineData("1) ")]
    public void Signs_without_end_cost_no_more_than_their_length(string sign)
    {
        var signs = string.Concat(Enumerable.Repeat(sign, 20_000));
        var watch = Stopwatch.StartNew();

        Assert.NotEmpty(MarkdownText.Plain(signs));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"{watch.Elapsed}");
    }

    [Fact]
    public void Ten_thousand_lines_with_HTML_lists_and_tables_keep_every_word()
    {
        var lines = Enumerable.Range(1, 10_000).Select(n => (n % 5) switch { 0 => $"- item{n}", 1 => $"<b>row{n}</b>", 2 => $"\n| a | b |\n|---|---|\n| x{n} | y |\n", 3 => $"**strong{n}** words", _ => $"plain{n}" });

        var plain = MarkdownText.Plain(string.Join('\n', lines));

        Assert.All(Enumerable.Range(1, 10_000), n => Assert.Contains((n % 5) switch { 0 => "item", 1 => "<b>row", 2 => "a: x", 3 => "strong", _ => "plain" } + n, plain, StringComparison.Ordinal));
    }
}
