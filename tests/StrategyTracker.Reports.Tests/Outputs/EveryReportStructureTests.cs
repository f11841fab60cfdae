using StrategyTracker.Reports.Layout;
using StrategyTracker.Reports.Pdf;
using StrategyTracker.Reports.Tests.Support;
using Xunit.Sdk;

namespace StrategyTracker.Reports.Tests.Outputs;

public sealed class EveryReportStructureTests
{
    [Theory]
    [MemberData(nameof(SampleReports.Names), MemberType = typeof(SampleReports))]
    public void Every_report_keeps_the_rules_of_an_accessible_file(string name)
    {
        using var report = new PrintedReport(SampleReports.All[name]().Document);

        report.Check();
        StructureWalk.Everything(report);
    }

    [Fact]
    public void Lists_links_and_the_contents_are_what_they_are()
    {
        using var report = new PrintedReport(SampleReports.EveryBlock().Document);
        var text = report.StructureText();

        Assert.Equal(2, report.Tags.Of("L").Count(l => l.Attribute("/ListNumbering") == "/Decimal"));
        Assert.Contains(report.Tags.Of("LBody"), b => b.Kids.Any(k => k.Role == "L"));
        Assert.Equal(5, report.Tags.Of("TOCI").Count());
        Assert.Contains(report.Tags.Of("TOCI"), t => t.Kids.Any(k => k.Role == "TOC"));
        var outside = report.Tags.Of("Link").Where(l => l.Parent!.Role != "Reference").ToList();
        Assert.Equal(3, outside.Count);
        Assert.Contains(outside, l => l.Annotations.Count == 2);             // a link over two lines is one link
        Assert.All(outside.SelectMany(l => l.Annotations), a => Assert.StartsWith("u:https://example.org/", report.Object(a).GetProperty("/A").GetProperty("/URI").GetString(), StringComparison.Ordinal));
        Assert.Contains("<script>alert(1)</script>", text, StringComparison.Ordinal);
        Assert.DoesNotContain("javascript:", text, StringComparison.Ordinal);
    }

    public static TheoryData<string> Breaks => ["H1 H3", "H2", "untitled figure", "TH", "LI", "Weird", "Link"];

    [Theory]
    [MemberData(nameof(Breaks))]
    public void The_walk_fails_on_a_break_of_the_rules(string broken)
    {
        using var file = new MemoryStream();
        using var canvas = new TaggedPdf(PageGeometry.A4, new("Broken", "Nobody", "en-GB", new(2008, 4, 1)), file);
        canvas.NewPage();
        canvas.Artifact(() => canvas.Fill(Ink.Navy, 0, 0, 10, 10));
        void Words(params Tag[] path)
        {
            canvas.MoveTo(path);
            canvas.Text("Words", Style.Body, 50, 100);
            if (path[^1].Name is ['H', _]) { canvas.Bookmark(Math.Max(1, path[^1].Name[1] - '1'), "Words", 100); }
        }
        if (broken != "H2") { Words(new Tag("H1")); }
        switch (broken)
        {
            case "H1 H3": Words(new Tag("H3")); break;
            case "H2": Words(new Tag("H2")); break;
            case "untitled figure": canvas.MoveTo([]); canvas.Figure(" ", 0, 0, 10, 10, () => canvas.Fill(Ink.Navy, 0, 0, 10, 10)); break;
            case "TH": Words(new Tag("Table") { Summary = "A table" }, new Tag("THead"), new Tag("TR"), new Tag("TH")); break;
            case "LI": Words(new Tag("L"), new Tag("LI")); break;
            default: Words(new Tag(broken)); break;
        }
        canvas.Finish();
        using var report = new PrintedReport(file.ToArray());

        Assert.ThrowsAny<XunitException>(() => StructureWalk.Everything(report));
    }

    [Fact]
    public void The_walk_lets_a_sound_file_pass()
    {
        using var report = new PrintedReport(new StrategyTracker.Reports.Blocks.Paragraph("Words."));

        StructureWalk.Everything(report);
    }
}
