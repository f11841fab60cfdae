using Microsoft.EntityFrameworkCore;
using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Features.ActionPoints;

public sealed class EvidenceVerbTests : IAsyncLifetime
{
    private static readonly NewEvidence Minutes = new("Minutes of the board", EvidenceKind.Minute, "2008-01-08".Day()) { Address = " https://example.org/minutes " };
    private Workplace _work = null!;

    public async Task InitializeAsync() => _work = await Workplace.OpenAsync();
    public async Task DisposeAsync() => await _work.DisposeAsync();

    private AddEvidence Add => _work.Get<AddEvidence>();
    private Task<int> CountAsync() => _work.AskAsync(db => db.Evidence.CountAsync());

    [Fact]
    public async Task One_piece_serves_three_actions_and_is_kept_once()
    {
        var (_, actions) = await _work.Database.SaveStrategyAsync(3);
        await Add.RunAsync(actions[0].Id, null, Minutes, Entering.Now, Actors.Director());
        var piece = await _work.AskAsync(db => db.Evidence.SingleAsync());

        await Add.RunAsync(actions[1].Id, null, new NewEvidence("", EvidenceKind.Other, null) { ExistingId = piece.Id }, Entering.Now, Actors.Director());
        await Add.RunAsync(actions[2].Id, null, new NewEvidence("", EvidenceKind.Other, null) { ExistingId = piece.Id }, Entering.Now, Actors.Director());
        await Add.RunAsync(actions[2].Id, null, new NewEvidence("", EvidenceKind.Other, null) { ExistingId = piece.Id }, Entering.Now, Actors.Director());

        Assert.Equal(1, await CountAsync());
        Assert.Equal(3, await _work.AskAsync(db => db.EvidenceUses.CountAsync(u => u.EvidenceId == piece.Id && u.Kind == EvidenceKind.Minute)));
        var row = Assert.Single((await _work.Get<ActionStoryQuery>().GetAsync(actions[0].Ref, Actors.Auditor()))!.Evidence);
        Assert.Equal((Minutes.Title, "https://example.org/minutes"), (row.Title, row.Address));
        Assert.Equal(new[] { actions[1].Ref, actions[2].Ref }.Order(StringComparer.Ordinal), row.AlsoFor.Order(StringComparer.Ordinal));
        foreach (var action in actions) { Assert.Single(await _work.HistoryAsync(action.Id), h => h.What == "evidence" && h.To == Minutes.Title); }
    }

    [Theory]
    [InlineData("javascript:alert(document.cookie)")]
    [InlineData("JavaScript:alert(1)")]
    [InlineData("data:text/html;base64,PHNjcmlwdD4=")]
    [InlineData("file:///etc/passwd")]
    [InlineData("//example.org/x")]
    [InlineData("example.org")]
    public async Task Only_web_addresses_are_links(string address)
    {
        var scene = await Scene.SetAsync(_work);

        var refusal = await Workplace.RefusedAsync(() => Add.RunAsync(scene.Id, null, Minutes with { Address = address }, Entering.Now, Actors.Director()));

        Assert.Equal($"\"{address}\" is not an address that starts with https:// or http://.", refusal.Message);
        Assert.Equal(0, await CountAsync());
        Assert.DoesNotContain(await scene.HistoryAsync(), h => h.What == "evidence");
    }

    [Fact]
    public async Task Evidence_for_a_part_that_is_not_there_is_not_kept_either()
    {
        var scene = await Scene.SetAsync(_work, s => AnAction.That(of: s, parts: ["One", "Two"]));

        await Assert.ThrowsAsync<NotFound>(() => Add.RunAsync(scene.Id, null, Minutes with { ComponentId = Guid.NewGuid() }, Entering.Now, Actors.Director()));

        Assert.Equal(0, await CountAsync());
        Assert.Equal(ActionState.NotStarted, (await scene.NowAsync()).State);
    }

    [Fact]
    public async Task A_part_is_settled_by_its_evidence_and_taken_back_with_a_reason()
    {
        var scene = await Scene.SetAsync(_work, s => AnAction.That(of: s, parts: ["One", "Two"]));
        var (part, back) = (scene.Action.Components[0].Id, _work.Get<ReopenComponent>());

        await Add.RunAsync(scene.Id, null, Minutes with { ComponentId = part }, Entering.Now, Actors.Director());
        Assert.Equal([true, false], (await scene.NowAsync()).Components.OrderBy(c => c.Order).Select(c => c.IsSettled));
        await Workplace.RefusedAsync(() => _work.Get<CloseAction>().RunAsync(scene.Id, null, Because.How, Actors.Director()));
        await Workplace.RefusedAsync(() => back.RunAsync(scene.Id, null, part, Entering.Now, Actors.Director()));
        await back.RunAsync(scene.Id, null, part, Because.How, Actors.Director());

        Assert.Equal([false, false], (await scene.NowAsync()).Components.OrderBy(c => c.Order).Select(c => c.IsSettled));
        Assert.Single(await scene.HistoryAsync(), h => h.What == "part taken back" && h.Why == Because.Why && h.From == "One");
    }

    [Fact]
    public async Task Evidence_of_another_strategy_is_not_found()
    {
        var (here, there) = (await Scene.SetAsync(_work), await Scene.SetAsync(_work));
        await Add.RunAsync(there.Id, null, Minutes, Entering.Now, Actors.Director());
        var piece = await _work.AskAsync(db => db.Evidence.SingleAsync());

        await Assert.ThrowsAsync<NotFound>(() => Add.RunAsync(here.Id, null, Minutes with { ExistingId = piece.Id }, Entering.Now, Actors.Director()));

        Assert.Empty((await here.NowAsync()).Evidence);
        Assert.Empty(await _work.Get<EvidenceChoicesQuery>().GetAsync(here.Id));
        Assert.Single(await _work.Get<EvidenceChoicesQuery>().GetAsync(there.Id));
    }

    [Fact]
    public async Task Evidence_needs_a_title_and_something_to_look_at()
    {
        var scene = await Scene.SetAsync(_work);

        await Workplace.RefusedAsync(() => Add.RunAsync(scene.Id, null, Minutes with { Address = null }, Entering.Now, Actors.Director()));
        await Workplace.RefusedAsync(() => Add.RunAsync(scene.Id, null, Minutes with { Title = " " }, Entering.Now, Actors.Director()));
        await Workplace.RefusedAsync(() => Add.RunAsync(scene.Id, null, new NewEvidence("Seen", EvidenceKind.Statement, null), Entering.Now, Actors.Director()));
        Assert.Equal(0, await CountAsync());

        await Add.RunAsync(scene.Id, null, new NewEvidence("Seen", EvidenceKind.Statement, null) { Note = "The room is there." }, Entering.Now, Actors.Director());
        Assert.Equal(1, await CountAsync());
    }

    [Fact]
    public async Task A_heading_takes_no_evidence()
    {
        var scene = await Scene.SetAsync(_work, s => AnAction.That(of: s, isHeading: true));

        await Workplace.RefusedAsync(() => Add.RunAsync(scene.Id, null, Minutes, Entering.Now, Actors.Director()));

        Assert.Equal(0, await CountAsync());
    }
}
