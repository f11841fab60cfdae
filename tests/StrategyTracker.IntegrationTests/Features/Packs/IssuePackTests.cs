using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using StrategyTracker.Domain;
using StrategyTracker.Domain.People;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.Packs;
using StrategyTracker.Features.ReportCentre;
using StrategyTracker.IntegrationTests.Features.ActionPoints;
using StrategyTracker.Reports;
using StrategyTracker.Setup;
using StrategyTracker.Store;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Features.Packs;

public sealed class IssuePackTests : IAsyncLifetime
{
    private Desk _desk = null!;

    public async Task InitializeAsync() => _desk = await Desk.SetAsync();
    public async Task DisposeAsync() => await _desk.DisposeAsync();

    private Task<PackVerdict> VerdictAsync(int number) => _desk.Get<VerifyPack>().GetAsync(number, _desk.Lead);
    private async Task<IReadOnlyList<string>> FaultsAsync() => (await _desk.Get<IssuedPackFaults>().GetAsync()).Faults;
    private async Task<string> InputsAsync(int number) => (await _desk.RowAsync(number)).Inputs;

    [Fact]
    public async Task An_issued_pack_is_numbered_stored_whole_and_written_down()
    {
        List<MakingProgress> told = [];
        var number = await _desk.Get<IssuePack>().RunAsync(new PackAsk(_desk.Pack), null, _desk.Lead, told.Add);

        var row = await _desk.RowAsync(number);
        Assert.Equal((1, "Board pack", "board", "Ann Example, Ŵyn Jones", "2008-01-15".Day(), null), (row.Number, row.Title, row.Reports, row.Recipients, row.AsAt, row.Since));
        Assert.Equal(("Lee Lead", "2008-01-15".Day(), ProgramVersion.Now), (row.IssuedByName, row.IssuedOn, row.Version));
        var bytes = await File.ReadAllBytesAsync(_desk.FileOf(row));
        Assert.Equal("%PDF-"u8.ToArray(), bytes[..5]);
        Assert.Equal((row.Size, row.Sha256, $"{row.Sha256}.pdf"), (bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes)), row.FileName));
        Assert.Equal([row.FileName], _desk.Files());
        Assert.Contains((await _desk.Get<PackQuery>().GetAsync(_desk.Pack, _desk.Lead)).History, h => h is { What: "issued", To: "pack 1, as at 15 January 2008" });
        Assert.Equal(MakingStage.Reading, told[0].Stage);
        Assert.True(told[^1] is { Stage: MakingStage.Setting } last && last.Page == last.Pages && last.Pages > 0);
        var verdict = await VerdictAsync(number);
        Assert.Equal((true, KeptFileState.Sound, SetAgain.SameBytes), (verdict.IsSound, verdict.File, verdict.Again));
        Assert.Empty(await FaultsAsync());
    }

    [Fact]
    public async Task Later_corrections_leave_it_as_it_was_and_stand_in_the_next_one()
    {
        var first = await _desk.IssueAsync();
        var before = await File.ReadAllBytesAsync(_desk.FileOf(await _desk.RowAsync(first)));
        _desk.GoTo("2008-02-20");
        var person = APerson.Named("Olive Officer");
        await _desk.Work.Database.SaveAsync([person]);
        await _desk.Get<MoveTargetDate>().RunAsync(_desk.Action.Id, null, "2008-06-01".Day(), new Entering("2008-01-10".Day(), null, "The date that was agreed, entered too late."), Actors.Director());
        await _desk.Get<ChangePack>().RunAsync(_desk.Pack, null, "Another name", ["board"], _desk.Lead);
        await _desk.Get<ChooseRecipients>().RunAsync(_desk.Pack, null, [], _desk.Lead);

        var verdict = await VerdictAsync(first);
        Assert.Equal((KeptFileState.Sound, SetAgain.SameBytes), (verdict.File, verdict.Again));
        Assert.Equal(before, await File.ReadAllBytesAsync(_desk.FileOf(await _desk.RowAsync(first))));
        Assert.Equal(("Board pack", "Ann Example, Ŵyn Jones"), (await _desk.RowAsync(first)) is var kept ? (kept.Title, kept.Recipients) : default);

        var second = await _desk.RowAsync(await _desk.IssueAsync());
        Assert.Equal((2, "2008-01-15".Day(), "Another name", ""), (second.Number, second.Since, second.Title, second.Recipients));
        Assert.Contains("Entered since pack 1 about the days before it", second.Inputs, StringComparison.Ordinal);
        Assert.Contains("The date that was agreed, entered too late.", second.Inputs, StringComparison.Ordinal);
        Assert.DoesNotContain("entered too late", await InputsAsync(first), StringComparison.Ordinal);
        Assert.Equal(SetAgain.SameBytes, (await VerdictAsync(2)).Again);
    }

    [Fact]
    public async Task Since_is_the_day_that_the_last_pack_told_of_unless_it_is_said()
    {
        await _desk.IssueAsync("2007-12-01");
        await _desk.IssueAsync("2008-01-10");

        Assert.Equal("2008-01-10".Day(), (await _desk.RowAsync(await _desk.IssueAsync("2008-01-15"))).Since);
        Assert.Equal("2007-12-01".Day(), (await _desk.RowAsync(await _desk.IssueAsync("2008-01-10"))).Since);     // again as at that day: what is new is new since the one before
        Assert.Equal("2007-11-20".Day(), (await _desk.RowAsync(await _desk.IssueAsync("2008-01-15", "2007-11-20"))).Since);
        Assert.Equal([1, 2, 3, 4, 5], (await _desk.Get<IssuedPacksQuery>().GetAsync(_desk.Lead)).Rows.Select(r => r.Number).Order());
    }

    [Theory]
    [InlineData("2008-01-16", null, "is still to come")]
    [InlineData("2008-01-10", "2008-01-11", "turn them round")]
    [InlineData("2007-10-01", null, "was published on 1 November 2007")]
    public async Task An_impossible_day_gets_a_sentence_and_nothing_is_issued(string asAt, string? since, string sentence)
    {
        Assert.Contains(sentence, (await Workplace.RefusedAsync(() => _desk.IssueAsync(asAt, since))).Message, StringComparison.Ordinal);
        Assert.Empty(_desk.Files());
        Assert.Empty((await _desk.Get<IssuedPacksQuery>().GetAsync(_desk.Lead)).Rows);
    }

    [Fact]
    public async Task Only_a_director_and_the_area_lead_issue()
    {
        foreach (var role in Enum.GetValues<Role>().Except([Role.Director, Role.AreaLead]))
        {
            Assert.Contains("cannot issue a pack to a board", (await Workplace.RefusedAsync(() => _desk.IssueAsync(by: Actors.In(role)))).Message, StringComparison.Ordinal);
        }
        Assert.Empty(_desk.Files());
        Assert.Equal(1, await _desk.IssueAsync(by: Actors.Director()));
    }

    [Fact]
    public async Task Those_who_issue_at_once_get_numbers_of_their_own()
    {
        var other = await _desk.Get<AddPack>().RunAsync(_desk.Strategy.Code, "Another", ["board"], _desk.Lead);
        var third = await _desk.Get<AddPack>().RunAsync(_desk.Strategy.Code, "A third", ["board"], _desk.Lead);

        var numbers = await Task.WhenAll(new[] { _desk.Pack, other, third }.Select(pack => _desk.Get<IssuePack>().RunAsync(new PackAsk(pack), null, _desk.Lead)));

        Assert.Equal([1, 2, 3], numbers.Order());
        Assert.Empty(await FaultsAsync());
        foreach (var number in numbers)
        {
            Assert.True((await VerdictAsync(number)).IsSound);
            Assert.Contains($"\"Pack {number}, as at 15 January 2008\"", await InputsAsync(number), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("changed")]
    [InlineData("cut short")]
    [InlineData("missing")]
    public async Task A_stored_file_that_was_touched_is_found(string how)
    {
        var row = await _desk.RowAsync(await _desk.IssueAsync());
        await _desk.IssueAsync("2008-01-14");
        var file = _desk.FileOf(row);
        var bytes = await File.ReadAllBytesAsync(file);
        switch (how)
        {
            case "changed": bytes[^100] ^= 1; await File.WriteAllBytesAsync(file, bytes); break;
            case "cut short": await File.WriteAllBytesAsync(file, bytes[..^1]); break;
            default: File.Delete(file); break;
        }

        var (read, faults) = await _desk.Get<IssuedPackFaults>().GetAsync();
        var verdict = await VerdictAsync(1);

        Assert.Equal(2, read);
        Assert.StartsWith(how == "missing" ? "Pack 1, Board pack: its stored file is missing" : "Pack 1, Board pack: its stored file is not what was issued", Assert.Single(faults), StringComparison.Ordinal);
        Assert.False(verdict.IsSound);
        Assert.Equal(how == "missing" ? KeptFileState.Missing : KeptFileState.Changed, verdict.File);
        Assert.Equal(SetAgain.SameBytes, verdict.Again);                // from its inputs it can still be had
        Assert.True((await VerdictAsync(2)).IsSound);
    }

    [Fact]
    public void Another_version_of_the_program_is_named_and_the_stored_file_counts()
    {
        PackVerdict Verdict(KeptFileState file, SetAgain again, string version) => new(1, "Board pack", new("a.pdf", 1, "a"), file, again, version);

        Assert.True(Verdict(KeptFileState.Sound, SetAgain.OtherBytes, "0.1, .NET 9.0.0").IsSound);
        Assert.Contains("Another version of the program issued it (0.1, .NET 9.0.0", Verdict(KeptFileState.Sound, SetAgain.OtherBytes, "0.1, .NET 9.0.0").AgainWords, StringComparison.Ordinal);
        Assert.False(Verdict(KeptFileState.Sound, SetAgain.OtherBytes, ProgramVersion.Now).IsSound);
        Assert.False(Verdict(KeptFileState.Sound, SetAgain.CannotBeRead, ProgramVersion.Now).IsSound);
        Assert.False(Verdict(KeptFileState.Changed, SetAgain.OtherBytes, "0.1, .NET 9.0.0").IsSound);
    }

    [Fact]
    public async Task A_disk_that_fills_half_way_leaves_neither_a_file_nor_a_row()
    {
        var issue = new IssuePack(_desk.Work.Database.Databases, _desk.Get<BuildPack>(), new FullDisk(_desk.Work.PacksFolder), _desk.Get<ReportSlots>(), _desk.Get<LocalClock>());

        var refusal = await Workplace.RefusedAsync(() => issue.RunAsync(new PackAsk(_desk.Pack), null, _desk.Lead));

        Assert.Equal($"The pack cannot be kept in {_desk.Work.PacksFolder}: the disk is full. Nothing was issued.", refusal.Message);
        Assert.Empty(_desk.Files());
        Assert.False(await _desk.Work.AskAsync(db => db.IssuedPacks.AnyAsync()));
        Assert.Equal(1, await _desk.IssueAsync());
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_to_gets_a_sentence()
    {
        await File.WriteAllTextAsync(_desk.Work.PacksFolder, "no folder");
        try
        {
            Assert.Equal($"The pack cannot be kept in {_desk.Work.PacksFolder}: the folder cannot be written to. Nothing was issued.", (await Workplace.RefusedAsync(() => _desk.IssueAsync())).Message);
            Assert.False(await _desk.Work.AskAsync(db => db.IssuedPacks.AnyAsync()));
        }
        finally
        {
            File.Delete(_desk.Work.PacksFolder);
        }
    }

    [Fact]
    public async Task Cancelled_half_way_nothing_is_issued()
    {
        using var stop = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _desk.Get<IssuePack>().RunAsync(new PackAsk(_desk.Pack), null, _desk.Lead, p => { if (p is { Stage: MakingStage.Setting, Page: 2 }) { stop.Cancel(); } }, stop.Token));

        Assert.Empty(_desk.Files());
        Assert.False(await _desk.Work.AskAsync(db => db.IssuedPacks.AnyAsync()));
    }

    [Fact]
    public async Task A_look_at_it_is_stored_nowhere()
    {
        var draft = await _desk.Get<BuildPack>().RunAsync(new PackAsk(_desk.Pack), null, Actors.BoardMember());

        Assert.Equal("Preview, not issued, as at 15 January 2008", draft.Inputs.Title.Below);
        Assert.Equal("pack-preview-board-pack-2008-01-15", draft.FileStem(null));
        Assert.Empty(_desk.Files());
    }

    /// <summary>A disk on which the first kilobytes have room and no more.</summary>
    private sealed class FullDisk(string folder) : PackFiles(Options.Create(new PackOptions { Folder = folder }))
    {
        protected override Stream New(string path) => new Filling(base.New(path));

        private sealed class Filling(Stream inner) : Stream
        {
            private int _left = 4_000;
            public override bool CanRead => false;
            public override bool CanSeek => false;
            public override bool CanWrite => true;
            public override long Length => inner.Length;
            public override long Position { get => inner.Position; set => throw new NotSupportedException(); }
            public override void Flush() => inner.Flush();
            public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();
            public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
            public override void SetLength(long value) => throw new NotSupportedException();
            public override void Write(byte[] buffer, int offset, int count)
            {
                if ((_left -= count) < 0) { throw new IOException("No space left on device", unchecked((int)0x8007001C)); }
                inner.Write(buffer, offset, count);
            }

            protected override void Dispose(bool disposing)
            {
                inner.Dispose();
                base.Dispose(disposing);
            }
        }
    }
}
