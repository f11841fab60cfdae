using Microsoft.Extensions.Configuration;
using StrategyTracker.Commands;
using StrategyTracker.IntegrationTests.Features.Packs;

namespace StrategyTracker.IntegrationTests.Commands;

public sealed class PackCommandTests : IAsyncLifetime
{
    private Desk _desk = null!;

    public async Task InitializeAsync() => _desk = await Desk.SetAsync();
    public async Task DisposeAsync() => await _desk.DisposeAsync();

    private async Task<(int Exit, string Out, string Error)> RunAsync(params string[] args)
    {
        using StringWriter output = new(), error = new();
        var settings = new ConfigurationBuilder().AddInMemoryCollection([.. _desk.Work.Database.Settings, new("Packs:Folder", _desk.Work.PacksFolder)]).Build();
        var exit = await new CommandLine(new Terminal(output, error, TextReader.Null), settings, AppContext.BaseDirectory, _desk.Work.Clock).InvokeAsync(args);
        return (exit, output.ToString().Trim(), error.ToString().Trim());
    }

    [Fact]
    public async Task A_pack_is_issued_listed_verified_and_checked()
    {
        var issued = await RunAsync("pack", "issue", "--pack", "board PACK", "--as-at", "2008-01-10", "--since", "2007-12-01");
        var row = await _desk.RowAsync(1);
        var (listed, verified, check) = (await RunAsync("pack", "list"), await RunAsync("pack", "verify", "1"), await RunAsync("check"));

        Assert.Equal((0, $"Pack 1 is issued: pack-1-board-pack-2008-01-10.pdf, stored as {_desk.FileOf(row)}", ""), issued);
        Assert.Equal(("StrategyTracker", "2008-01-10", "2007-12-01"), (row.IssuedByName, $"{row.AsAt:yyyy-MM-dd}", $"{row.Since:yyyy-MM-dd}"));
        Assert.Equal((0, ""), (listed.Exit, listed.Error));
        Assert.Contains("Board pack  (", listed.Out, StringComparison.Ordinal);
        Assert.Contains("last issued as pack 1", listed.Out, StringComparison.Ordinal);
        Assert.Contains($"1  Board pack  as at 2008-01-10 since 2007-12-01  issued 2008-01-15 by StrategyTracker  {row.Sha256}", listed.Out, StringComparison.Ordinal);
        Assert.Equal((0, ""), (verified.Exit, verified.Error));
        Assert.Contains("The stored file is as it was issued", verified.Out, StringComparison.Ordinal);
        Assert.Contains("the same byte for byte", verified.Out, StringComparison.Ordinal);
        Assert.Equal(0, check.Exit);
        Assert.Contains("1 issued packs and 0 evidence files checked", check.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_file_fails_verify_and_check()
    {
        await RunAsync("pack", "issue", "--pack", "Board pack");
        var file = _desk.FileOf(await _desk.RowAsync(1));
        var bytes = await File.ReadAllBytesAsync(file);
        bytes[bytes.Length / 2] ^= 8;
        await File.WriteAllBytesAsync(file, bytes);

        var (verified, check) = (await RunAsync("pack", "verify", "1"), await RunAsync("check"));

        Assert.Equal((1, ""), (verified.Exit, verified.Out));
        Assert.Contains("The stored file is not what was issued", verified.Error, StringComparison.Ordinal);
        Assert.Equal(1, check.Exit);
        Assert.Contains("Pack 1, Board pack: its stored file is not what was issued", check.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There is no pack \"Poems\"; there are: Board pack.", "issue", "--pack", "Poems")]
    [InlineData("There is no pack \"Board pack\"; none is kept yet.", "issue", "--pack", "Board pack", "--strategy", "ATLANTIS")]
    [InlineData("\"Since\" is 11 January 2008, after \"as at\" 10 January 2008; turn them round.", "issue", "--pack", "Board pack", "--as-at", "2008-01-10", "--since", "2008-01-11")]
    [InlineData("is still to come", "issue", "--pack", "Board pack", "--as-at", "2008-01-16")]
    [InlineData("was published on 1 November 2007", "issue", "--pack", "Board pack", "--as-at", "2007-02-01")]
    [InlineData("there is no 2008-02-31 in the calendar", "issue", "--pack", "Board pack", "--as-at", "2008-02-31")]
    [InlineData("--pack", "issue")]
    [InlineData("There is no issued pack 7.", "verify", "7")]
    [InlineData("\"seven\" is not a pack's number", "verify", "seven")]
    [InlineData("--help", "verify")]
    public async Task Bad_input_gets_one_line_and_nothing_is_issued(string sentence, params string[] args)
    {
        var (exit, output, error) = await RunAsync(["pack", .. args]);

        Assert.Equal((1, ""), (exit, output));
        Assert.Contains(sentence, Assert.Single(error.Split('\n')), StringComparison.Ordinal);
        Assert.Empty(_desk.Files());
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_to_gets_a_sentence()
    {
        await File.WriteAllTextAsync(_desk.Work.PacksFolder, "no folder");
        var ran = await RunAsync("pack", "issue", "--pack", "Board pack");
        File.Delete(_desk.Work.PacksFolder);

        Assert.Equal((1, "", $"The pack cannot be kept in {_desk.Work.PacksFolder}: the folder cannot be written to. Nothing was issued."), ran);
    }

    [Theory]
    [InlineData]
    [InlineData("issue")]
    [InlineData("verify")]
    [InlineData("list")]
    public async Task Every_command_has_help(params string[] command) => Assert.Contains("Usage:", (await RunAsync(["pack", .. command, "--help"])).Out, StringComparison.Ordinal);
}
