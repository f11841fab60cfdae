using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace StrategyTracker.Tests.Architecture;

/// <summary>Who may touch what, read from the source text.</summary>
public sealed class LayeringTests
{
    private static readonly string s_root = RootOf();
    private static readonly string s_app = Path.Combine(s_root, "src", "StrategyTracker");

    [Fact]
    public void The_domain_knows_nothing_of_database_web_or_screens() =>
        AssertNowhere(Sources(Path.Combine(s_app, "Domain"), "*.cs"),
            @"Microsoft\.EntityFrameworkCore|Microsoft\.AspNetCore|Microsoft\.Extensions|\bRadzen\b|\bQuartz\b|OpenXml|StrategyTracker\.(Store|Features|Ui|Setup|Reports)\b|System\.Net\.Http");

    [Fact]
    public void No_page_holds_a_store() => AssertNowhere(Sources(s_app, "*.razor", "*.razor.cs"), @"DbContext|EntityFrameworkCore");

    [Fact]
    public void No_page_holds_an_entity() => AssertNowhere(Sources(s_app, "*.razor", "*.razor.cs"), @"\b(LoadActionAsync|LoadForEdit|LoadPostAsync|LoadPersonAsync)\b");

    [Fact]
    public void Nobody_asks_the_machine_what_time_it_is() =>
        AssertNowhere(Sources(Path.Combine(s_root, "src"), "*.cs", "*.razor"), @"\bDateTime(Offset)?\.(Now|UtcNow|Today)\b");

    [Fact]
    public void No_one_reaches_for_the_request_from_outside_it() => AssertNowhere(Sources(Path.Combine(s_root, "src"), "*.cs", "*.razor"), @"\bIHttpContextAccessor\b");

    private static readonly string[] s_markup = [Path.Combine("Ui", "MarkdownText.razor"), Path.Combine("Ui", "ChartFigure.razor"), Path.Combine("ReportCentre", "ReportArticle.razor")];

    /// <summary>Text of people's becomes markup in one component; the others take a chart and a report's document, and never text.</summary>
    [Fact]
    public void Raw_markup_comes_from_three_components_only() =>
        AssertNowhere(Sources(s_app, "*.cs", "*.razor").Where(f => !s_markup.Any(m => f.EndsWith(m, StringComparison.Ordinal))), @"\bMarkupString\b|AddMarkupContent");

    [Fact]
    public void The_report_component_takes_a_document_and_lets_the_reports_write_it()
    {
        var source = File.ReadAllText(Path.Combine(s_app, "Features", "ReportCentre", "ReportArticle.razor"));
        Assert.Equal(["public required ReportDocument Of { get; set; }"], Regex.Matches(source, @"(?<=\[Parameter[^\]]*\] ).*").Select(m => m.Value.TrimEnd()));
        Assert.Contains("written = DocumentHtml.Article(Of);", source, StringComparison.Ordinal);
        Assert.Single(Regex.Matches(source, @"MarkupString"));
    }

    [Fact]
    public void The_chart_component_takes_a_chart_and_paints_it_itself()
    {
        var source = File.ReadAllText(Path.Combine(s_app, "Ui", "ChartFigure.razor"));
        Assert.Equal(["public required Chart Of { get; set; }"], Regex.Matches(source, @"(?<=\[Parameter[^\]]*\] ).*").Select(m => m.Value.TrimEnd()));
        Assert.Contains("drawn, table, shown) = (ChartSvg.Of(Of, id)", source, StringComparison.Ordinal);
        Assert.Single(Regex.Matches(source, @"MarkupString"));
    }

    [Fact]
    public void The_reports_stand_alone() =>
        Assert.DoesNotContain("ProjectReference", File.ReadAllText(Path.Combine(s_root, "src", "StrategyTracker.Reports", "StrategyTracker.Reports.csproj")), StringComparison.Ordinal);

    /// <summary>Loading and checking the register are use cases of the store's own, so they may bear the mark of one.</summary>
    [Fact]
    public void The_store_knows_no_feature_and_no_screen() =>
        AssertNowhere(Sources(Path.Combine(s_app, "Store"), "*.cs"), @"StrategyTracker\.(Features\.\w|Ui\b|Reports\b)|\bRadzen\b|\bQuartz\b");

    [Fact]
    public void Nothing_is_saved_without_the_write_gate() =>
        AssertNowhere(Sources(Path.Combine(s_app, "Features"), "*.cs", "*.razor"), @"\b(ExecuteUpdate|ExecuteDelete|ExecuteSql(Raw|Interpolated)?)(Async)?\(|\.SaveChanges\(");

    [Fact]
    public void The_checks_read_something()
    {
        Assert.NotEmpty(Sources(Path.Combine(s_app, "Domain"), "*.cs"));
        Assert.NotEmpty(Sources(s_app, "*.razor"));
    }

    private static void AssertNowhere(IEnumerable<string> files, string forbidden)
    {
        var found =
            from file in files
            from line in File.ReadLines(file).Select((text, i) => (Text: text, Number: i + 1))
            where !line.Text.TrimStart().StartsWith("//", StringComparison.Ordinal) && Regex.IsMatch(line.Text, forbidden)
            select $"{Path.GetRelativePath(s_root, file)}:{line.Number}: {line.Text.Trim()}";
        Assert.Equal([], found);
    }

    private static IEnumerable<string> Sources(string folder, params string[] patterns) =>
        from pattern in patterns
        from file in Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories)
        where !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj")
        select file;

    private static string RootOf([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
