using AngleSharp.Html.Parser;
using Bunit;
using StrategyTracker.Ui;

namespace StrategyTracker.Tests.Ui;

public sealed class SafeMarkdownTests : UiTestContext
{
    private static readonly HashSet<string> Tags =
        ["p", "em", "strong", "code", "pre", "ul", "ol", "li", "blockquote", "h3", "h4", "h5", "h6", "hr", "br", "a", "table", "tbody", "tr", "th", "td", "div"];

    public static TheoryData<string> Payloads =>
    [
        "<script>alert(1)</script>",
        "<ScRiPt src=//evil.example></sCrIpT>",
        "<img src=x onerror=alert(1)>",
        "<svg/onload=alert(1)>",
        "<a href=\"javascript:alert(1)\">x</a>",
        "<iframe src=\"https://evil.example\"></iframe>",
        "<style>*{display:none}</style>",
        "<base href=\"https://evil.example/\">",
        "<form action=https://evil.example><button>x</button></form>",
        "<!-- <script>alert(1)</script> -->",
        "<![CDATA[<script>alert(1)</script>]]>",
        "<?php echo 1 ?>",
        "a <b onclick=alert(1)>b</b>",
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x](javascript&colon;alert(1))",
        "[x](&#106;avascript:alert(1))",
        "[x](&#x6A;&#x61;vascript:alert(1))",
        "[x](javascript&#58;alert(1))",
        "[x](java\tscript:alert(1))",
        "[x](<java\nscript:alert(1)>)",
        "[x](<java&#10;script:alert(1)>)",
        "[x](java&#9;script:alert(1))",
        "[x](&#1;javascript:alert(1))",
        "[x](<\u0001javascript:alert(1)>)",
        "[x](<\u200bjavascript:alert(1)>)",
        "[x](< javascript:alert(1)>)",
        "[x](\\javascript:alert(1))",
        "[x](javascript\\:alert(1))",
        "[x](javascript%3Aalert(1))",
        "[x](javascript://%0aalert(1))",
        "[x](data:text/html,<script>alert(1)</script>)",
        "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
        "[x](DATA:image/svg+xml,<svg/onload=alert(1)>)",
        "[x](vbscript:msgbox(1))",
        "[x](VBScript:msgbox(1))",
        "[x](file:///etc/passwd)",
        "[x](blob:https://a/b)",
        "[x](view-source:https://a)",
        "[x](feed:javascript:alert(1))",
        "[x](//evil.example)",
        "[x](/\\evil.example)",
        "[x](\\\\evil.example)",
        "[x](ht\ttp://evil.example)",
        "<javascript:alert(1)>",
        "<data:text/html,x>",
        "<vbscript:x>",
        "<JAVASCRIPT:alert(1)>",
        "![x](javascript:alert(1))",
        "![x](data:image/svg+xml;base64,PHN2Zz4=)",
        "![x](https://evil.example/pixel.png)",
        "![x](x \"onerror=alert(1)\")",
        "[x][r]\n\n[r]: javascript:alert(1)",
        "[r]\n\n[r]: <javascript:alert(1)> 'title'",
        "![r]\n\n[r]: data:text/html,x",
        "[x](https://a.example \"\\\" onmouseover=alert(1) \\\"\")",
        "[x](https://a.example/\"onmouseover=\"alert(1))",
        "[x](https://a.example/'onmouseover='alert(1))",
        "[![x](javascript:alert(1))](javascript:alert(2))",
        "`<script>alert(1)</script>`",
        "```html\n<script>alert(1)</script>\n```",
        "```\"><script>alert(1)</script>\nx\n```",
        "    <script>alert(1)</script>",
        "# <script>alert(1)</script>",
        "| <script>alert(1)</script> |\n|---|\n| <img src=x onerror=alert(1)> |",
        "> <script>alert(1)</script>",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "[x](mailto:a@b.c?body=\"><script>alert(1)</script>)",
        "<a@b.c\"onmouseover=alert(1)>",
    ];

    [Theory]
    [MemberData(nameof(Payloads))]
    public void Nothing_that_runs_or_fetches_comes_through(string payload)
    {
        var body = new HtmlParser().ParseDocument($"<body>{SafeMarkdown.ToHtml(payload)}</body>").Body!;

        foreach (var element in body.QuerySelectorAll("*"))
        {
            Assert.Contains(element.LocalName, Tags);
            foreach (var attribute in element.Attributes)
            {
                Assert.Contains(attribute.Name, (string[])["href", "rel", "class", "tabindex", "role", "aria-label", "start"]);
                if (attribute.Name != "href") { continue; }
                Assert.Matches("^(https?:|mailto:)|^/(?![/\\\\])", attribute.Value);
            }
        }
    }

    [Theory]
    [InlineData("[a](https://a.example/x?y=1&z=2)", "https://a.example/x?y=1&z=2")]
    [InlineData("[a](HTTP://a.example)", "HTTP://a.example")]
    [InlineData("<https://a.example>", "https://a.example")]
    [InlineData("[a](mailto:a@b.example)", "mailto:a@b.example")]
    [InlineData("<a@b.example>", "mailto:a@b.example")]
    [InlineData("[a](/actions/TVP-1.2)", "/actions/TVP-1.2")]
    [InlineData("[a][r]\n\n[r]: https://a.example", "https://a.example")]
    public void Ordinary_links_lead_where_they_say(string text, string address)
    {
        var link = new HtmlParser().ParseDocument(SafeMarkdown.ToHtml(text)).QuerySelector("a")!;

        Assert.Equal(address, link.GetAttribute("href"));
        Assert.Contains("noopener", link.GetAttribute("rel"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("# One", "<h3>One</h3>")]
    [InlineData("**a** and *b*", "<p><strong>a</strong> and <em>b</em></p>")]
    [InlineData("- a\n- b", "<ul><li>a</li><li>b</li></ul>")]
    [InlineData("3. a\n4. b", "<ol start=\"3\"><li>a</li><li>b</li></ol>")]
    [InlineData("> a", "<blockquote><p>a</p></blockquote>")]
    [InlineData("a  \nb", "<p>a<br>b</p>")]
    [InlineData("`a<b`", "<p><code>a&lt;b</code></p>")]
    [InlineData("Women’s £5 – “yes”", "<p>Women’s £5 – “yes”</p>")]
    [InlineData("a & b < c", "<p>a &amp; b &lt; c</p>")]
    [InlineData("", "")]
    public void Ordinary_text_is_set_as_written(string text, string html) => Assert.Equal(html, SafeMarkdown.ToHtml(text));

    [Fact]
    public void Text_nested_beyond_reason_is_shown_as_typed()
    {
        var html = SafeMarkdown.ToHtml(new string('>', 50_000) + "<b>");

        Assert.DoesNotContain("<b>", html, StringComparison.Ordinal);
        Assert.StartsWith("<", html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_component_follows_its_text()
    {
        var text = Render<MarkdownText>(p => p.Add(c => c.Source, "one"));
        text.Render(p => p.Add(c => c.Source, "*two*"));

        text.MarkupMatches("<div class=\"prose\"><p><em>two</em></p></div>");
    }

    [Theory]
    [InlineData("[a](/actions/TVP-1.2)", "<p>a</p>")]
    [InlineData("[a](/published/../actions)", "<p>a</p>")]
    [InlineData("[a](/publishedx)", "<p>a</p>")]
    [InlineData("[a](/published/area)", "<p><a rel=\"noopener noreferrer nofollow\" href=\"/published/area\">a</a></p>")]
    [InlineData("[a](https://example.org/)", "<p><a rel=\"noopener noreferrer nofollow\" href=\"https://example.org/\">a</a></p>")]
    public void For_readers_without_an_account_no_link_leads_into_the_closed_part(string text, string html) => Assert.Equal(html, SafeMarkdown.ToHtml(text, isPublic: true));

    [Theory]
    [InlineData("## a", "<h3>a</h3>")]
    [InlineData("# a\n### b\n# c", "<h3>a</h3><h4>b</h4><h3>c</h3>")]
    [InlineData("### a\n### b", "<h3>a</h3><h3>b</h3>")]
    public void Headings_skip_no_level_whatever_was_typed(string text, string html) => Assert.Equal(html, SafeMarkdown.ToHtml(text));
}
