using StrategyTracker.Domain.Areas;
using StrategyTracker.Domain.Forums;
using StrategyTracker.Domain.People;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.Issues;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Features.Forums;

/// <summary>An area with a women's forum, a board and somebody of each kind, saved.</summary>
internal sealed class Town : IAsyncDisposable
{
    private Town(Workplace work) => Work = work;

    public Workplace Work { get; }
    public Area Area { get; } = Area.Add("thames-valley", "Thames Valley", Stamps.AtPublication);
    public Forum Forum { get; private set; } = null!;
    public Forum Board { get; private set; } = null!;
    public Person Member { get; } = APerson.In(Role.ForumMember);
    public Domain.Actor Chair { get; } = Actors.In(Role.ForumChair);
    public Domain.Actor BoardMember { get; } = Actors.BoardMember();

    public static async Task<Town> SetAsync()
    {
        var town = new Town(await Workplace.OpenAsync());
        (town.Forum, town.Board) = (AForum.Named("Women's forum", ForumKind.Forum, town.Area.Id), AForum.Named("Partnership board", ForumKind.Board, town.Area.Id));
        await town.Work.Database.SaveAsync([town.Area, town.Forum, town.Board, town.Member]);
        return town;
    }

    public Task<int> RaiseAsync(bool inForumsName = false, Domain.Actor? by = null, string summary = "No woman-only session in the town") =>
        Work.Get<RaiseIssue>().RunAsync(new NewIssue(Forum.Id, IssueKind.Gap, summary, null) { IsInForumsName = inForumsName }, by ?? Member.As());

    public Task<IssueView> SeeAsync(int number, Domain.Actor? by = null) => Work.Get<IssueQuery>().GetAsync(null, number, by ?? Actors.Auditor());

    /// <summary>Raised, taken up and put to the board, with the reply due on a day.</summary>
    public async Task<IssueView> PutToBoardAsync(DateOnly due)
    {
        var number = await RaiseAsync();
        var id = (await SeeAsync(number)).Id;
        await Work.Get<AcceptIssue>().RunAsync(id, null, Entering.Now, Chair);
        await Work.Get<RouteIssue>().RunAsync(id, null, Board.Id, due, Entering.Now, Chair);
        return await SeeAsync(number);
    }

    public ValueTask DisposeAsync() => Work.DisposeAsync();
}
