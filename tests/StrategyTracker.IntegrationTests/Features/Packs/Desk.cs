using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Areas;
using StrategyTracker.Domain.Packs;
using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Strategies;
using StrategyTracker.Features.Packs;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Features.Packs;

/// <summary>An area with a strategy of two actions on 15 January 2008, and a board pack of it that goes to two people.</summary>
internal sealed class Desk : IAsyncDisposable
{
    private Desk(Workplace work) => Work = work;

    public Workplace Work { get; }
    public Area Area { get; } = AChampion.Area();
    public Strategy Strategy { get; } = AStrategy.With();
    public ActionPoint Action { get; private set; } = null!;
    public IReadOnlyList<Person> Board { get; } = [APerson.Named("Ann Example", Role.BoardMember), APerson.Named("Ŵyn Jones", Role.BoardMember)];
    public Guid Pack { get; private set; }
    public Actor Lead { get; } = Actors.AreaLead().Named("Lee Lead");

    public static async Task<Desk> SetAsync(Workplace? work = null)
    {
        var desk = new Desk(work ?? await Workplace.OpenAsync());
        desk.Strategy.BelongTo(desk.Area.Id);
        desk.Action = AnAction.That(of: desk.Strategy, summary: "Run a class for women.");
        await desk.Work.Database.SaveAsync([desk.Area, desk.Strategy, desk.Action, AnAction.That(of: desk.Strategy, order: 2), .. desk.Board]);
        desk.Pack = await desk.Get<AddPack>().RunAsync(desk.Strategy.Code, "Board pack", ["board"], desk.Lead);
        await desk.Get<ChooseRecipients>().RunAsync(desk.Pack, null, [.. desk.Board.Select(p => p.Id)], desk.Lead);
        return desk;
    }

    public T Get<T>() where T : notnull => Work.Get<T>();

    public void GoTo(string day) => Work.Clock.Now = new DateTimeOffset(day.Day(), new TimeOnly(10, 0), TimeSpan.Zero);

    public Task<int> IssueAsync(string? asAt = null, string? since = null, Actor? by = null) => Get<IssuePack>().RunAsync(new PackAsk(Pack, asAt?.Day(), since?.Day()), null, by ?? Lead);

    public async Task<IssuedPack> RowAsync(int number)
    {
        await using var db = Work.Database.Open();
        return db.IssuedPacks.Single(i => i.Number == number);
    }

    public string FileOf(IssuedPack row) => Path.Combine(Work.PacksFolder, row.FileName);

    public IReadOnlyList<string> Files() => Directory.Exists(Work.PacksFolder) ? [.. Directory.EnumerateFileSystemEntries(Work.PacksFolder).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)] : [];

    public ValueTask DisposeAsync() => Work.DisposeAsync();
}
