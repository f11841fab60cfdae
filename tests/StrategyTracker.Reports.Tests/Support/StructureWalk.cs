using System.Text;
using System.Text.Json;
using System.Xml.Linq;

namespace StrategyTracker.Reports.Tests.Support;

/// <summary>What must hold of every tagged file of ours, whatever it says: the rules of PDF/UA-1 that a program can check.</summary>
internal static class StructureWalk
{
    private static readonly HashSet<string> _roles =
        ["Document", "H1", "H2", "H3", "H4", "P", "L", "LI", "Lbl", "LBody", "Table", "THead", "TBody", "TR", "TH", "TD", "Figure", "Link", "TOC", "TOCI", "Reference"];

    /// <summary>Every rule, one after the other.</summary>
    public static void Everything(PrintedReport report)
    {
        TheCatalogueSaysWhatItIs(report);
        TheMetadataCarriesTitleAndMarker(report);
        EveryRoleIsAStandardOne(report);
        HeadingsAreInOrder(report);
        BookmarksFollowTheHeadings(report);
        TablesHaveHeadersWithScope(report);
        ListsAreMadeOfItems(report);
        FiguresHaveWords(report);
        ContentsLeadToPages(report);
        LinksHaveWordsAndLeadBack(report);
        EveryMarkIsClaimedOnce(report);
        TheParentTreeLeadsBack(report);
        FontsAreEmbeddedWithUnicode(report);
    }

    public static void TheCatalogueSaysWhatItIs(PrintedReport report)
    {
        var catalogue = report.Catalogue;
        Assert.Equal("u:en-GB", catalogue.GetProperty("/Lang").GetString());
        Assert.True(catalogue.GetProperty("/MarkInfo").GetProperty("/Marked").GetBoolean(), "The file is not marked as tagged.");
        Assert.True(catalogue.GetProperty("/ViewerPreferences").GetProperty("/DisplayDocTitle").GetBoolean(), "A reader would show the file's name, not its title.");
    }

    public static void TheMetadataCarriesTitleAndMarker(PrintedReport report)
    {
        var xmp = XDocument.Parse(Encoding.UTF8.GetString(report.Stream(report.Catalogue.GetProperty("/Metadata").GetString()!)));
        XNamespace ua = "http://www.aiim.org/pdfua/ns/id/", dc = "http://purl.org/dc/elements/1.1/";
        Assert.Equal("1", xmp.Descendants(ua + "part").Single().Value);
        Assert.False(string.IsNullOrWhiteSpace(xmp.Descendants(dc + "title").Single().Value), "The file has no title.");
    }

    public static void EveryRoleIsAStandardOne(PrintedReport report)
    {
        Assert.Equal("Document", report.Tags.Root.Role);
        Assert.All(report.Tags.All, n => Assert.True(_roles.Contains(n.Role), $"{n.Role} is no role of ours."));
    }

    public static void HeadingsAreInOrder(PrintedReport report)
    {
        var headings = report.Tags.All.Where(n => n.Role is ['H', _]).ToList();
        var levels = headings.Select(n => n.Role[1] - '0').ToList();
        Assert.All(headings, h => Assert.True(h.HasContent, "A heading is empty."));
        Assert.True(levels.Count > 0 && levels[0] == 1, "The first heading is not the title.");
        Assert.Single(levels, 1);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"A heading of level {pair.Second} stands under one of level {pair.First}."));
    }

    public static void BookmarksFollowTheHeadings(PrintedReport report)
    {
        static IEnumerable<(int Depth, string Title)> Flat(JsonElement items, int depth) => items.EnumerateArray().SelectMany(i =>
            Flat(i.GetProperty("kids"), depth + 1).Prepend((depth, i.GetProperty("title").GetString()!)));
        var bookmarks = Flat(report.Outlines, 1).ToList();
        // The document's own title stands beside its first-level headings.
        var levels = report.Tags.All.Where(n => n.Role is ['H', _]).Select(n => Math.Max(1, n.Role[1] - '0' - 1)).ToList();
        Assert.Equal(levels, bookmarks.Select(b => b.Depth));
        Assert.All(bookmarks, b => Assert.False(string.IsNullOrWhiteSpace(b.Title)));
    }

    public static void TablesHaveHeadersWithScope(PrintedReport report)
    {
        foreach (var table in report.Tags.Of("Table"))
        {
            Assert.False(string.IsNullOrEmpty(table.Attribute("/Summary")), "A table has no summary.");
            Assert.Equal(["THead", "TBody"], table.Kids.Select(k => k.Role));
            var head = Assert.Single(table.Kids[0].Kids).Kids;
            Assert.All(head, th => Assert.Equal(("TH", "/Column"), (th.Role, th.Attribute("/Scope"))));
            Assert.All(table.Self.Where(n => n.Role == "TH"), th => Assert.True(th.Attribute("/Scope") is "/Row" or "/Column", "A header cell has no scope."));
            var (headed, covered) = (0, 0);
            foreach (var row in table.Kids[1].Kids)
            {
                Assert.Equal("TR", row.Role);
                Assert.True(head.Count == covered + row.Kids.Sum(c => c.Span("/ColSpan")), "A row is not as wide as its table.");
                Assert.True(headed > 0 || row.Kids.Any(c => c.Attribute("/Scope") == "/Row"), "A row has no header.");
                headed = row.Kids.SingleOrDefault(c => c.Attribute("/Scope") == "/Row") is { } header ? header.Span("/RowSpan") - 1 : headed - 1;
                covered = row.Kids.Count(c => c.Span("/RowSpan") == 2);
            }
            Assert.Equal(0, covered);
        }
    }

    public static void ListsAreMadeOfItems(PrintedReport report)
    {
        Assert.All(report.Tags.Of("L"), l => Assert.All(l.Kids, k => Assert.Equal("LI", k.Role)));
        Assert.All(report.Tags.Of("LI"), li => Assert.Equal(["Lbl", "LBody"], li.Kids.Select(k => k.Role)));
        Assert.All(report.Tags.All.Where(n => n.Role is "LI"), n => Assert.Equal("L", n.Parent!.Role));
        Assert.All(report.Tags.Of("L"), l => Assert.True(l.Attribute("/ListNumbering") is "/None" or "/Disc" or "/Decimal"));
    }

    public static void FiguresHaveWords(PrintedReport report) => Assert.All(report.Tags.Of("Figure"), f =>
    {
        Assert.False(string.IsNullOrWhiteSpace(f.Alt), "A figure has no alternative text.");
        Assert.NotNull(f.Attribute("/BBox"));
    });

    public static void ContentsLeadToPages(PrintedReport report)
    {
        Assert.All(report.Tags.Of("TOC"), t => Assert.All(t.Kids, k => Assert.Equal("TOCI", k.Role)));
        foreach (var entry in report.Tags.Of("TOCI"))
        {
            var reference = Assert.Single(entry.Kids, k => k.Role == "Reference");
            var link = Assert.Single(reference.Kids);
            Assert.Equal("Link", link.Role);
            Assert.All(link.Annotations, a => Assert.Contains(report.Object(a).GetProperty("/Dest")[0].GetString(), report.Pages));
        }
    }

    public static void LinksHaveWordsAndLeadBack(PrintedReport report)
    {
        var places = Numbers(report);
        var claimed = new List<string>();
        foreach (var link in report.Tags.Of("Link"))
        {
            Assert.True(link.HasContent && link.Annotations.Count > 0, "A link has no words or leads nowhere.");
            foreach (var annotation in link.Annotations.Select(report.Object))
            {
                Assert.True(annotation.GetProperty("/Contents").GetString()!.Length > 2, "A link has no alternative text.");
                Assert.True(annotation.TryGetProperty("/Dest", out _) || annotation.GetProperty("/A").GetProperty("/URI").GetString()!.StartsWith("u:http", StringComparison.Ordinal), "A link leads to what is no address.");
                Assert.Equal("/Link", report.Follow(places[annotation.GetProperty("/StructParent").GetInt32()]).GetProperty("/S").GetString());
            }
            claimed.AddRange(link.Annotations);
        }
        var painted = report.Pages.Select(report.Object).Where(p => p.TryGetProperty("/Annots", out _)).SelectMany(p => report.Follow(p.GetProperty("/Annots")).EnumerateArray().Select(a => a.GetString()!)).ToList();
        Assert.Equal(claimed.Order(), painted.Order());
        Assert.All(report.Pages, p => Assert.Equal("/S", report.Object(p).GetProperty("/Tabs").GetString()));
    }

    public static void EveryMarkIsClaimedOnce(PrintedReport report)
    {
        var claimed = report.Tags.All.SelectMany(n => n.Marks).ToLookup(m => m.Page, m => m.Mark);
        for (var p = 0; p < report.Pages.Count; p++)
        {
            var page = new PageContent(report.Content(p));

            Assert.Equal(page.Marks.Order(), claimed[report.Pages[p]].Order());
            Assert.Equal(page.Marks.Count, page.Marks.Distinct().Count());
            Assert.Equal((0, 0, 0, 1), (page.Unmarked, page.LeftOpen, page.MarksInsideText, page.Deepest));
            Assert.True(page.Artifacts > 0);
        }
    }

    public static void TheParentTreeLeadsBack(PrintedReport report)
    {
        var places = Numbers(report);
        var byPage = report.Tags.All.SelectMany(n => n.Marks.Select(m => (m.Page, m.Mark, n.Role))).ToLookup(m => m.Page);
        for (var p = 0; p < report.Pages.Count; p++)
        {
            Assert.Equal(p, report.Object(report.Pages[p]).GetProperty("/StructParents").GetInt32());
            var back = report.Follow(places[p]).EnumerateArray().Select(e => report.Follow(e).GetProperty("/S").GetString()![1..]).ToList();
            Assert.All(byPage[report.Pages[p]], m => Assert.Equal(m.Role, back[m.Mark]));
        }
    }

    public static void FontsAreEmbeddedWithUnicode(PrintedReport report)
    {
        var fonts = report.AllObjects.Where(o => o.TryGetProperty("/Subtype", out var s) && s.GetString() == "/Type0").ToList();
        Assert.NotEmpty(fonts);
        foreach (var font in fonts)
        {
            Assert.True(font.TryGetProperty("/ToUnicode", out _), "A font has no Unicode map.");
            var descriptor = report.Follow(report.Follow(report.Follow(font.GetProperty("/DescendantFonts"))[0]).GetProperty("/FontDescriptor"));
            Assert.True(descriptor.TryGetProperty("/FontFile2", out _), "A font is not embedded.");
        }
    }

    private static Dictionary<int, JsonElement> Numbers(PrintedReport report)
    {
        var numbers = report.Follow(report.Tags.StructureRoot.GetProperty("/ParentTree")).GetProperty("/Nums").EnumerateArray().ToList();
        Assert.Equal(Enumerable.Range(0, numbers.Count / 2), numbers.Where((_, i) => i % 2 == 0).Select(n => n.GetInt32()));
        return Enumerable.Range(0, numbers.Count / 2).ToDictionary(i => i, i => numbers[2 * i + 1]);
    }
}
