using System.Text;
using System.Xml.Linq;
using StrategyTracker.Reports.Tests.Support;

namespace StrategyTracker.Reports.Tests.Board;

public sealed class StructureTests : IDisposable
{
    private readonly PrintedReport _report = new(ABoardReport.Of(72));

    public void Dispose() => _report.Dispose();

    [Fact]
    public void The_file_has_no_syntax_errors() =>
        Assert.Contains("No syntax or stream encoding errors found", _report.Check(), StringComparison.Ordinal);

    [Fact]
    public void The_catalogue_says_that_the_file_is_tagged_English_and_shows_its_title()
    {
        var catalogue = _report.Catalogue;

        Assert.Equal("u:en-GB", catalogue.GetProperty("/Lang").GetString());
        Assert.True(catalogue.GetProperty("/MarkInfo").GetProperty("/Marked").GetBoolean());
        Assert.True(catalogue.GetProperty("/ViewerPreferences").GetProperty("/DisplayDocTitle").GetBoolean());
        Assert.Matches(@"Title:\s+A plan for women: board progress report", _report.Properties());
    }

    [Fact]
    public void The_metadata_is_XML_and_carries_the_PDF_UA_marker_and_the_title()
    {
        var xmp = XDocument.Parse(Encoding.UTF8.GetString(_report.Stream(_report.Catalogue.GetProperty("/Metadata").GetString()!)));

        XNamespace ua = "http://www.aiim.org/pdfua/ns/id/", dc = "http://purl.org/dc/elements/1.1/";
        Assert.Equal("1", xmp.Descendants(ua + "part").Single().Value);
        Assert.Equal("A plan for women: board progress report", xmp.Descendants(dc + "title").Single().Value);
    }

    [Fact]
    public void Headings_begin_with_one_title_and_skip_no_level()
    {
        var levels = _report.Tags.All.Where(n => n.Role is ['H', _]).Select(n => n.Role[1] - '0').ToList();

        Assert.Equal(1, levels[0]);
        Assert.Single(levels, 1);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
    }

    [Fact]
    public void Every_table_has_column_headers_and_every_row_a_row_header()
    {
        Assert.NotEmpty(_report.Tags.Of("Table"));
        foreach (var table in _report.Tags.Of("Table"))
        {
            Assert.False(string.IsNullOrEmpty(table.Attribute("/Summary")));
            Assert.Equal(["THead", "TBody"], table.Kids.Select(k => k.Role));
            Assert.All(table.Kids[0].Kids.Single().Kids, th => Assert.Equal(("TH", "/Column"), (th.Role, th.Attribute("/Scope"))));
            Assert.All(table.Self.Where(n => n.Role == "TH"), th => Assert.NotNull(th.Attribute("/Scope")));

            var covered = 0;
            foreach (var row in table.Kids[1].Kids)
            {
                var header = row.Kids.SingleOrDefault(c => c.Attribute("/Scope") == "/Row");
                Assert.True(header is not null || covered > 0);
                covered = header?.Span("/RowSpan") - 1 ?? covered - 1;
            }
        }
    }

    [Fact]
    public void Every_row_of_a_table_is_as_wide_as_its_header()
    {
        foreach (var table in _report.Tags.Of("Table"))
        {
            var width = table.Kids[0].Kids.Single().Kids.Count;
            var fromAbove = 0;
            foreach (var row in table.Kids[1].Kids)
            {
                Assert.Equal(width, fromAbove + row.Kids.Sum(c => c.Span("/ColSpan")));
                fromAbove = row.Kids.Count(c => c.Span("/RowSpan") == 2);
            }
            Assert.Equal(0, fromAbove);
        }
    }

    [Fact]
    public void Every_list_item_has_a_label_and_a_body()
    {
        Assert.NotEmpty(_report.Tags.Of("LI"));
        Assert.All(_report.Tags.Of("L"), l => Assert.All(l.Kids, k => Assert.Equal("LI", k.Role)));
        Assert.All(_report.Tags.Of("LI"), li => Assert.Equal(["Lbl", "LBody"], li.Kids.Select(k => k.Role)));
    }

    [Fact]
    public void The_bars_are_a_figure_whose_alternative_states_the_finding()
    {
        var figures = _report.Tags.Of("Figure").ToList();

        Assert.Equal(2, figures.Count);
        Assert.Contains("72 actions: 72 no date", figures[0].Alt, StringComparison.Ordinal);
        Assert.Equal("Bars by state. Of 4 recommendations: 3 in delivery, 1 stalled. Most are in delivery.", figures[1].Alt);
        Assert.All(figures, f => Assert.NotNull(f.Attribute("/BBox")));
    }

    [Fact]
    public void Every_mark_on_every_page_is_claimed_once_and_nothing_is_painted_outside_one() =>
        StructureWalk.EveryMarkIsClaimedOnce(_report);

    [Fact]
    public void The_parent_tree_leads_from_each_mark_back_to_its_element()
    {
        var parents = _report.Tags.StructureRoot.GetProperty("/ParentTree").GetProperty("/Nums").EnumerateArray().ToList();
        for (var p = 0; p < _report.Pages.Count; p++)
        {
            Assert.Equal(p, parents[2 * p].GetInt32());
            Assert.Equal(p, _report.Object(_report.Pages[p]).GetProperty("/StructParents").GetInt32());
            var back = _report.Follow(parents[2 * p + 1]).EnumerateArray().Select(e => _report.Follow(e).GetProperty("/S").GetString()![1..]).ToList();
            foreach (var node in _report.Tags.All)
            {
                Assert.All(node.Marks.Where(m => m.Page == _report.Pages[p]), m => Assert.Equal(node.Role, back[m.Mark]));
            }
        }
    }

    [Fact]
    public void Bookmarks_follow_the_headings()
    {
        var titles = _report.Outlines.EnumerateArray().Select(o => o.GetProperty("title").GetString()!).ToList();
        var actions = _report.Outlines.EnumerateArray().Single(o => o.GetProperty("title").GetString() == "Actions by section");

        Assert.Equal("A plan for women", titles[0]);
        Assert.Equal(
            ["Where the strategy stands", "Contents", "Decisions wanted", "Progress by section", "Exceptions", "Recommendations, forum and champions: Example Area", "Every change since 1 January 2008", "Implementation framework", "Actions by section", "Words and marks"],
            titles[1..]);
        Assert.Equal(8, actions.GetProperty("kids").GetArrayLength());
    }

    [Fact]
    public void Every_font_is_embedded_cut_down_and_mapped_to_Unicode()
    {
        var lines = _report.Fonts().Split('\n', StringSplitOptions.RemoveEmptyEntries)[2..];

        Assert.NotEmpty(lines);
        Assert.All(lines, l => Assert.Matches(@"^STRAT[A-Z]\+Inter-\w+ +CID TrueType +Identity-H +yes yes yes", l));
    }

    [Fact]
    public void Two_renderers_read_it_without_complaint()
    {
        var path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}");
        File.WriteAllBytes(path + ".pdf", _report.Bytes);
        try
        {
            Tool.Run("pdftoppm", "-r", "20", "-f", "1", "-l", "2", path + ".pdf", path);
            Tool.Run("mutool", "draw", "-q", "-r", "20", "-o", path + ".%d.png", path + ".pdf", "1-2");
        }
        finally
        {
            foreach (var file in Directory.GetFiles(Path.GetTempPath(), Path.GetFileName(path) + "*"))
            {
                File.Delete(file);
            }
        }
    }
}
