using System.Globalization;
using System.Xml.Linq;
using StrategyTracker.Reports.Tests.Support;

namespace StrategyTracker.Reports.Tests.Svg;

public sealed class ChartSvgTests
{
    private static readonly XNamespace _svg = "http://www.w3.org/2000/svg";

    [Theory]
    [MemberData(nameof(ACharts.Names), MemberType = typeof(ACharts))]
    public void It_is_sound_XML_that_names_and_describes_itself(string name)
    {
        var chart = ACharts.Awkward[name];
        var page = XElement.Parse($"<body>{ChartSvg.Of(chart, "gap")}</body>");

        var svgs = page.Elements(_svg + "svg").ToList();
        Assert.Equal(["chart chart-wide", "chart chart-narrow"], svgs.Select(s => s.Attribute("class")!.Value));
        foreach (var svg in svgs)
        {
            var id = svg.Attribute("id")!.Value;
            var (title, desc) = (svg.Element(_svg + "title")!, svg.Element(_svg + "desc")!);
            Assert.Equal("img", svg.Attribute("role")!.Value);
            Assert.Equal($"{title.Attribute("id")!.Value} {desc.Attribute("id")!.Value}", svg.Attribute("aria-labelledby")!.Value);
            Assert.Equal($"{id}-title", title.Attribute("id")!.Value);
            Assert.Equal(chart.Title, title.Value);
            Assert.NotEmpty(desc.Value);
            Assert.NotNull(svg.Attribute("viewBox"));
            Assert.Null(svg.Attribute("height"));
        }
        var ids = page.Descendants().Attributes("id").Select(a => a.Value).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(ACharts.Names), MemberType = typeof(ACharts))]
    public void It_holds_nothing_that_a_strict_policy_forbids(string name)
    {
        var elements = XElement.Parse(ChartSvg.Wide(ACharts.Awkward[name], "gap")).DescendantsAndSelf().ToList();

        Assert.Subset(new HashSet<string> { "svg", "title", "desc", "rect", "polyline", "polygon", "circle", "text" }, elements.Select(e => e.Name.LocalName).ToHashSet());
        Assert.DoesNotContain(elements.Attributes(), a => a.Name == "style" || a.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase) || a.Value.Contains("currentColor", StringComparison.OrdinalIgnoreCase));
        Assert.All(elements.Where(e => e.Name.LocalName is "text" or "polygon" or "circle" or "rect"), e => Assert.StartsWith("#", e.Attribute("fill")!.Value, StringComparison.Ordinal));
    }

    [Fact]
    public void The_description_is_the_finding_and_hostile_text_stays_text()
    {
        Assert.Equal(ACharts.Finding, XElement.Parse(ChartSvg.Wide(ACharts.Quarters(), "gap")).Element(_svg + "desc")!.Value);

        var hostile = XElement.Parse(ChartSvg.Wide(ACharts.Awkward["hostile names"], "gap"));
        Assert.Equal("x < y & \uFFFDz", hostile.Element(_svg + "desc")!.Value);
        Assert.Contains("<script>", string.Concat(hostile.Elements(_svg + "text").Select(t => t.Value)), StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_are_written_the_same_in_every_land()
    {
        var before = CultureInfo.CurrentCulture;
        var here = ChartSvg.Of(ACharts.Quarters(), "gap");
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Assert.Equal(here, ChartSvg.Of(ACharts.Quarters(), "gap"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("1st")]
    [InlineData("two words")]
    [InlineData("a\"onload=\"x")]
    public void What_is_no_id_is_refused(string id) => Assert.Throws<ArgumentException>(() => ChartSvg.Of(ACharts.Quarters(), id));
}
