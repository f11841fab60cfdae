using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using StrategyTracker.Commands;
using StrategyTracker.Features.ReportCentre;
using StrategyTracker.IntegrationTests.Seeding;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Commands;

public sealed class ReportCommandTests(SeededDatabase seeded) : IClassFixture<SeededDatabase>, IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("report-command-");

    public void Dispose() => _folder.Delete(recursive: true);

    private string At(string name) => Path.Combine(_folder.FullName, name);

    private async Task<(int Exit, string Out, string Error)> RunAsync(params string[] args)
    {
        using StringWriter output = new(), error = new();
        var settings = new ConfigurationBuilder().AddInMemoryCollection(seeded.Database.Settings).Build();
        var exit = await new CommandLine(new Terminal(output, error, TextReader.Null), settings, AppContext.BaseDirectory, new FixedClock("2008-01-15T10:00:00Z")).InvokeAsync(["report", .. args]);
        return (exit, output.ToString(), error.ToString());
    }

    [Fact]
    public async Task The_list_names_every_report_and_what_it_tells_in_words_and_as_JSON()
    {
        var (words, json) = (await RunAsync("list"), await RunAsync("list", "--json"));

        Assert.Equal((0, "", 0), (words.Exit, words.Error, json.Exit));
        Assert.Equal(ReportCatalogue.All.Select(r => r.Name), words.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(' ')[0]));
        Assert.All(ReportCatalogue.All, r => Assert.Contains(r.Tells, words.Out, StringComparison.Ordinal));
        Assert.Equal(ReportCatalogue.All.Select(r => (r.Name, r.CanCompare)), JsonDocument.Parse(json.Out).RootElement.EnumerateArray().Select(r => (r.GetProperty("name").GetString()!, r.GetProperty("since").GetBoolean())));
    }

    [Theory]
    [InlineData("unowned.pdf", null, "%PDF-")]
    [InlineData("unowned.docx", null, "PK")]
    [InlineData("unowned.xlsx", null, "PK")]
    [InlineData("unowned.csv", null, "\uFEFFRef.")]
    [InlineData("unowned.html", null, "<!DOCTYPE html>")]
    [InlineData("unowned", null, "%PDF-")]
    [InlineData("unowned.txt", "csv", "\uFEFFRef.")]
    [InlineData("unowned.pdf", "WORD", "PK")]
    public async Task The_format_is_that_asked_for_or_that_of_the_files_ending(string file, string? format, string start)
    {
        var ran = await RunAsync(["unowned-undated", "--strategy", "TVP-WOS-2007", "--output", At(file), .. format is null ? Array.Empty<string>() : ["--format", format]]);

        Assert.Equal((0, At(file), ""), (ran.Exit, ran.Out.Trim(), ran.Error));
        Assert.StartsWith(start, Encoding.UTF8.GetString(await File.ReadAllBytesAsync(At(file))), StringComparison.Ordinal);
        Assert.Equal([At(file)], Directory.EnumerateFileSystemEntries(_folder.FullName));
    }

    [Theory]
    [InlineData("There is no report \"weather\". There are: board,", "weather", "--output", "x.pdf")]
    [InlineData("was published on 1 November 2007, so there is nothing to say", "board", "--as-at", "2007-10-31", "--output", "x.pdf")]
    [InlineData("was published on 1 November 2007, so there is nothing to say", "champion-coverage", "--as-at", "2007-10-31", "--output", "x.pdf")]
    [InlineData("turn them round", "area-implementation", "--area", "thames-valley", "--as-at", "2007-12-01", "--since", "2007-12-02", "--output", "x.pdf")]
    [InlineData("is still to come", "duty", "--as-at", "2008-01-16", "--output", "x.pdf")]
    [InlineData("There is no area \"atlantis\"", "duty", "--area", "atlantis", "--output", "x.pdf")]
    [InlineData("There is no strategy XYZ", "section", "--strategy", "XYZ", "--output", "x.pdf")]
    [InlineData("has no section \"99\"", "section", "--part", "99", "--output", "x.pdf")]
    [InlineData("There is no format \"odt\". There are: pdf, docx, xlsx, csv, html.", "board", "--format", "odt", "--output", "x.pdf")]
    [InlineData("The ending \".odt\" tells no format", "board", "--output", "x.odt")]
    [InlineData("there is no folder", "board", "--output", "none/x.pdf")]
    [InlineData("that is a folder, not a file", "board", "--output", ".")]
    public async Task Bad_input_gets_one_sentence_and_leaves_no_file(string sentence, params string[] args)
    {
        var ran = await RunAsync([.. args.Select((a, i) => i > 0 && args[i - 1] == "--output" ? Path.Combine(_folder.FullName, a) : a)]);

        Assert.Equal((1, ""), (ran.Exit, ran.Out));
        Assert.Contains(sentence, ran.Error, StringComparison.Ordinal);
        Assert.Single(ran.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.FullName));
    }

    [Fact]
    public async Task A_report_that_was_there_stays_when_the_new_one_cannot_be_made()
    {
        await File.WriteAllTextAsync(At("board.pdf"), "the one before");

        Assert.Equal(1, (await RunAsync("board", "--as-at", "2007-10-31", "--output", At("board.pdf"))).Exit);

        Assert.Equal("the one before", await File.ReadAllTextAsync(At("board.pdf")));
    }
}
