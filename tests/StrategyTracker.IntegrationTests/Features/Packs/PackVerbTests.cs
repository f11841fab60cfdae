using StrategyTracker.Domain;
using StrategyTracker.Domain.People;
using StrategyTracker.Features.Packs;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Features.Packs;

public sealed class PackVerbTests : IAsyncLifetime
{
    private Desk _desk = null!;

    public async Task InitializeAsync() => _desk = await Desk.SetAsync();
    public async Task DisposeAsync() => await _desk.DisposeAsync();

    [Fact]
    public async Task A_pack_keeps_what_was_chosen_and_its_history_says_for_whom()
    {
        var view = await _desk.Get<PackQuery>().GetAsync(_desk.Pack, _desk.Lead);

        Assert.Equal(("Board pack", _desk.Strategy.Code, "Lee Lead", true, true), (view.Name, view.Strategy, view.AddedByName, view.MayKeep, view.MayIssue));
        Assert.Equal(["board"], view.Reports);
        Assert.Equal(["Ann Example", "Ŵyn Jones"], view.Recipients.Select(r => r.Name));
        Assert.Contains(view.History, h => h is { What: "recipients", To: "Ann Example, Ŵyn Jones" });
        Assert.Equal(("Board pack", 2, null), Assert.Single(await _desk.Get<PacksQuery>().GetAsync(Actors.BoardMember())) is var row ? (row.Name, row.Recipients, row.LastNumber) : default);
    }

    [Fact]
    public async Task Reports_that_are_not_there_and_names_that_are_taken_are_refused()
    {
        var add = _desk.Get<AddPack>();

        Assert.StartsWith("There is no report \"poems\". There are: board", (await Workplace.RefusedAsync(() => add.RunAsync(_desk.Strategy.Code, "Another", ["poems"], _desk.Lead))).Message, StringComparison.Ordinal);
        Assert.StartsWith("There is a pack called board PACK already", (await Workplace.RefusedAsync(() => add.RunAsync(_desk.Strategy.Code, "board PACK", ["board"], _desk.Lead))).Message, StringComparison.Ordinal);
        Assert.StartsWith("Choose at least one report", (await Workplace.RefusedAsync(() => add.RunAsync(_desk.Strategy.Code, "Another", [], _desk.Lead))).Message, StringComparison.Ordinal);
        Assert.Equal("There is no strategy \"ATLANTIS\".", (await Workplace.RefusedAsync(() => add.RunAsync("atlantis", "Another", ["board"], _desk.Lead))).Message);
        Assert.Equal("The pack's name is missing.", (await Workplace.RefusedAsync(() => add.RunAsync(_desk.Strategy.Code, " ", ["board"], _desk.Lead))).Message);
    }

    [Fact]
    public async Task Readers_keep_packs_of_their_own_and_leave_those_of_others()
    {
        var member = _desk.Board[0].As();
        var own = await _desk.Get<AddPack>().RunAsync(_desk.Strategy.Code, "My own", ["board"], member);

        await _desk.Get<ChangePack>().RunAsync(own, null, "Mine", ["board"], member);
        await _desk.Get<ChangePack>().RunAsync(own, null, "Mine too", ["board"], Actors.Director());

        Assert.Equal("Mine too", (await _desk.Get<PackQuery>().GetAsync(own, member)).Name);
        foreach (var act in new Func<Task>[]
        {
            () => _desk.Get<ChangePack>().RunAsync(_desk.Pack, null, "Taken over", ["board"], member),
            () => _desk.Get<ChooseRecipients>().RunAsync(_desk.Pack, null, [], member),
            () => _desk.Get<RetirePack>().RunAsync(_desk.Pack, null, member),
        })
        {
            Assert.StartsWith("This pack is Lee Lead's", (await Workplace.RefusedAsync(act)).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Those_who_read_no_progress_keep_no_pack_and_read_none()
    {
        var practitioner = Actors.In(Role.PractitionerReader);

        Assert.Contains("cannot keep packs", (await Workplace.RefusedAsync(() => _desk.Get<AddPack>().RunAsync(_desk.Strategy.Code, "Mine", ["board"], practitioner))).Message, StringComparison.Ordinal);
        await Workplace.RefusedAsync(() => _desk.Get<PacksQuery>().GetAsync(practitioner));
        await Workplace.RefusedAsync(() => _desk.Get<PackQuery>().GetAsync(_desk.Pack, practitioner));
        await Workplace.RefusedAsync(() => _desk.Get<IssuedPacksQuery>().GetAsync(practitioner));
    }

    [Fact]
    public async Task Somebody_else_was_first_and_nothing_is_lost()
    {
        var seen = (await _desk.Get<PackQuery>().GetAsync(_desk.Pack, _desk.Lead)).Version;
        await _desk.Get<ChangePack>().RunAsync(_desk.Pack, seen, "Renamed", ["board"], Actors.Director());

        await Assert.ThrowsAsync<StaleEdit>(() => _desk.Get<ChangePack>().RunAsync(_desk.Pack, seen, "Mine", ["board"], _desk.Lead));
        await Assert.ThrowsAsync<StaleEdit>(() => _desk.Get<IssuePack>().RunAsync(new PackAsk(_desk.Pack), seen, _desk.Lead));
        Assert.Empty(_desk.Files());
    }

    [Fact]
    public async Task A_retired_pack_leaves_the_list_and_its_name_is_free_again()
    {
        await _desk.IssueAsync();
        await _desk.Get<RetirePack>().RunAsync(_desk.Pack, null, _desk.Lead);
        await _desk.Get<RetirePack>().RunAsync(_desk.Pack, null, _desk.Lead);

        Assert.Empty(await _desk.Get<PacksQuery>().GetAsync(_desk.Lead));
        Assert.Single((await _desk.Get<IssuedPacksQuery>().GetAsync(_desk.Lead)).Rows);
        Assert.Contains("was taken off", (await Workplace.RefusedAsync(() => _desk.IssueAsync())).Message, StringComparison.Ordinal);
        await _desk.Get<AddPack>().RunAsync(_desk.Strategy.Code, "Board pack", ["board"], _desk.Lead);
    }

    [Fact]
    public async Task Somebody_who_is_not_there_receives_nothing() =>
        Assert.StartsWith("Somebody chosen is not here", (await Workplace.RefusedAsync(() => _desk.Get<ChooseRecipients>().RunAsync(_desk.Pack, null, [Guid.NewGuid()], _desk.Lead))).Message, StringComparison.Ordinal);
}
