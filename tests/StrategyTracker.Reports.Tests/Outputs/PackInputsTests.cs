using StrategyTracker.Reports.Blocks;
using StrategyTracker.Reports.Charts;
using StrategyTracker.Reports.Json;
using StrategyTracker.Reports.Tests.Support;

namespace StrategyTracker.Reports.Tests.Outputs;

/// <summary>What a pack is set from goes to JSON and back and gives the same pack.</summary>
public sealed class PackInputsTests
{
    private static PackTitle Title => new()
    {
        Title = "Board pack, March 2008", Organisation = "Example Area", Below = "Pack 7, as at 31 March 2008", RunAt = new(2008, 4, 2, 8, 0, 0),
        Facts = [new("Number", "7"), new("For", "Ann Example, Ŵyn Jones")], Notice = "Demonstration.",
    };

    /// <summary>Each block in a document of its own, in more than one form where it has one.</summary>
    private static readonly Block[] Blocks =
    [
        new TitleBand("Above", "Title", "Below") { RunningHead = "Head", Footer = "Foot" }, new TitleBand("", "Part", "", 1),
        new Heading(3, "A heading with ŵ and \"quotes\" and <b>"), new ContentsList(3), new ContentsList(),
        new Paragraph("**Markdown** [led](https://example.org)\n\n- one\n- two"), new Paragraph("Quiet", IsQuiet: true), new Notice("Nobody may miss this."),
        new Facts([new("Label", "Value")]), new Tiles([new("Stalled", "3", "of 14", "blocked", Tone.Warning), new("Closed", "5", null, null, Tone.Neutral)]),
        new Terms([new("Overdue", "Past its date."), new("Tick", "Done.", Tone.Good)]), new PageBreak(),
        new Table("Summary", [new("Ref.", 1.4, IsRowHeader: true), new("How many", 0.1, IsNumber: true)],
        [
            new Row([new Cell("A-1") { Address = "https://example.org/?a=1&b=2", Under = "Under", Mark = Tone.Bad, IsStrong = true }, new Cell("2") { IsQuiet = true }]) { Notes = [new("Lead", "Text\nof two lines", "Remark"), new(null, "No lead")] },
            new Row([new Cell(""), "14"]) { IsTotal = true },
        ]),
        new StackedBars("Alt", [new("Closed", Shade.Done), new("Late", Shade.Late)], [new("One", [3, 1], "3 closed, 1 late")]),
        new ChartFigure(ACharts.Quarters(), HasTable: false), new ChartFigure(ACharts.Parity(new(-7, -14, 0.4), ChartPoint.TooFew, ChartPoint.NotRecorded)),
        new ChartFigure(new FunnelChart { Title = "Funnel", Alt = "Fewer women.", SmallestBase = 5, Stages = [new("Referred", new(40), new(400)), new("Began", FunnelCount.TooFew, FunnelCount.NotRecorded)] }),
    ];

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Blocks.Length)];

    [Fact]
    public void Every_kind_of_block_and_of_chart_is_tried_here()
    {
        Assert.Equal(DocumentJson.KindsOf(typeof(Block)).Select(k => k.Name), Blocks.Select(b => b.GetType().Name).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(DocumentJson.KindsOf(typeof(Chart)).Select(k => k.Name), Blocks.OfType<ChartFigure>().Select(c => c.Chart.GetType().Name).Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Each_block_comes_back_as_it_was(int number)
    {
        var document = new ReportDocument("Title", "Author", new(2008, 4, 1, 9, 30, 15, DateTimeKind.Utc), [new Heading(1, "Before"), Blocks[number], new Heading(1, "After")])
        {
            Language = "cy", RunningHead = "Head", Footer = "Foot", About = [new("As at", "1 April 2008")],
        };
        var json = new PackInputs(Title, [document]).Write();

        var back = PackInputs.Read(json);

        Assert.Equal(json, back.Write());
        Assert.Equal(Blocks[number].GetType(), back.Reports[0].Blocks[1].GetType());
        foreach (var format in new[] { ReportFormat.Pdf, ReportFormat.Html, ReportFormat.Word })
        {
            Assert.Equal(new Report(document, []).Bytes(format), new Report(back.Reports[0], []).Bytes(format));
        }
    }

    [Theory]
    [MemberData(nameof(SampleReports.Names), MemberType = typeof(SampleReports))]
    public void A_pack_set_again_from_its_inputs_is_the_same_byte_for_byte(string name)
    {
        var inputs = PackInputs.Read(new PackInputs(Title, [SampleReports.All[name]().Document, SampleReports.EveryBlock().Document]).Write());

        Assert.Equal(inputs.Set().Bytes(ReportFormat.Pdf), PackInputs.Read(inputs.Write()).Set().Bytes(ReportFormat.Pdf));
    }

    [Fact]
    public void Whole_signs_are_set_as_they_were_before_they_were_kept()
    {
        var inputs = new PackInputs(Title, [SampleReports.All["board"]().Document, SampleReports.EveryBlock().Document]);

        Assert.Equal(inputs.Set().Bytes(ReportFormat.Pdf), PackInputs.Read(inputs.Write()).Set().Bytes(ReportFormat.Pdf));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("not JSON")]
    [InlineData("""{"Title":{"Title":"T","Organisation":"O","RunAt":"2008-04-01T00:00:00"},"Reports":[]}""")]
    [InlineData("""{"Title":{"Title":"T","Organisation":"O","RunAt":"2008-04-01T00:00:00"},"Reports":[{"Title":"T","Author":"A","RunAt":"2008-04-01T00:00:00","Blocks":[{"is":"Spell"}]}]}""")]
    public void Other_words_are_refused_with_a_sentence(string json) => Assert.StartsWith("The pack's inputs", Assert.Throws<ReportNotWritten>(() => PackInputs.Read(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void Printing_says_after_each_page_how_far_it_is()
    {
        var told = new Told();
        using var file = new MemoryStream();

        ReportFile.Print(SampleReports.Pack(), file, told);

        Assert.True(told.Pages.Count > 3);
        Assert.Equal(Enumerable.Range(1, told.Pages.Count).Select(n => new PageProgress(n, told.Pages.Count)), told.Pages);
        Assert.Equal(SampleReports.Pack().Bytes(ReportFormat.Pdf), file.ToArray());
    }

    private sealed class Told : IProgress<PageProgress>
    {
        public List<PageProgress> Pages { get; } = [];
        public void Report(PageProgress value) => Pages.Add(value);
    }
}
