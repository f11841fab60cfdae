using Microsoft.Playwright;
using StrategyTracker.Domain.People;
using StrategyTracker.EndToEndTests.Stage;
using Xunit.Abstractions;
using static Microsoft.Playwright.Assertions;

namespace StrategyTracker.EndToEndTests.Journeys;

/// <summary>An issue goes up to a board and comes back, and only the forum's own word closes it.</summary>
public class ForumIssueTests(ITestOutputHelper output) : Journey(output)
{
    private static readonly (string Address, string Name, Role Role)[] People =
        [("issue-member@example.test", "The member", Role.ForumMember), ("issue-chair@example.test", "The chair", Role.ForumChair), ("issue-board@example.test", "The board", Role.BoardMember)];

    [Fact]
    public async Task An_issue_runs_from_the_member_to_the_board_and_back_until_the_forum_says_resolved()
    {
        foreach (var (address, name, role) in People) { await Server.AddPersonAsync(address, name, role); }
        var (member, chair, board) = (await WindowAsync(People[0].Address), await WindowAsync(People[1].Address), await WindowAsync(People[2].Address));
        await AddAsync(chair, "Journey board", "Board");
        await AddAsync(chair, "Journey forum", "Forum");

        await member.OpenAsync("/issues?act=raise");
        var form = member.Locator("form.form");
        if (await form.GetByLabel("In which forum").CountAsync() > 0) { await form.PickAsync("In which forum", "Journey forum"); }
        await form.FillAsync("The issue in one line", "No woman-only session in the town");
        await form.Button("Raise it").ClickAsync();
        await Expect(member.Locator("h1")).ToContainTextAsync("No woman-only session in the town");
        var issue = new Uri(member.Url).PathAndQuery;

        await chair.OpenAsync(issue);
        await chair.Button("Take it up").ClickAsync();
        await chair.ActForm().PickAsync("To which board", "Journey board");
        await chair.Button("Put it to the board").ClickAsync();
        await Expect(chair.Locator(".page-heading .meta")).ToContainTextAsync("reply due in 42 days");

        await AnswerAsync(board, issue, "A session starts in spring.");
        await TellAsync(chair, issue);
        await JudgeAsync(member, issue, "Not resolved", "When in spring?");
        await member.SeesAsync("The forum says it is not resolved.");

        await AnswerAsync(board, issue, "On the first Monday in April.");
        await TellAsync(chair, issue);
        await Expect(chair.Button("Give the forum's view")).ToHaveCountAsync(0);
        await Expect(chair.Button("Take it back")).ToHaveCountAsync(0);
        await JudgeAsync(member, issue, "Resolved", null);
        await member.SeesAsync("Nothing: the forum says that it is resolved.");
    }

    private static async Task AddAsync(IPage chair, string name, string kind)
    {
        await chair.OpenAsync("/forums?act=add");
        var form = chair.Locator("form.form");
        await form.FillAsync("Name", name);
        await form.GetByLabel("Kind").SelectOptionAsync(new SelectOptionValue { Label = kind });
        await form.Button("Add it").ClickAsync();
        await Expect(chair.Locator("h1")).ToContainTextAsync(name);
    }

    private static async Task AnswerAsync(IPage board, string issue, string words)
    {
        await board.OpenAsync(issue);
        await board.ActForm().FillAsync("The answer", words);
        await board.ActForm().FillAsync("Why", "There is money for it.");
        await board.Button("Answer the forum").ClickAsync();
        await board.SaysAsync("Answered.");
        await board.SeesAsync(words);
    }

    private static async Task TellAsync(IPage chair, string issue)
    {
        await chair.OpenAsync(issue);
        await chair.Button("Tell the forum").ClickAsync();
        await chair.SeesAsync("The forum says whether this resolves it.");
    }

    private static async Task JudgeAsync(IPage member, string issue, string view, string? missing)
    {
        await member.OpenAsync(issue);
        await member.ActForm().GetByLabel("The forum's view").SelectOptionAsync(new SelectOptionValue { Label = view });
        if (missing is not null) { await member.ActForm().FillAsync("What is still missing", missing); }
        await member.Button("Give the forum's view").ClickAsync();
        await member.SaysAsync(missing is null ? "Resolved" : "Back to the board");
    }
}
