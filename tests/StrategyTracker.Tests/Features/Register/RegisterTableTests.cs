using Bunit;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Features.ActionPoints;
using StrategyTracker.Features.Register;
using StrategyTracker.Features.Register.Components;
using StrategyTracker.Tests.Ui;

namespace StrategyTracker.Tests.Features.Register;

public sealed class RegisterTableTests : UiTestContext
{
    [Fact]
    public void The_column_sorted_by_says_so_and_its_link_turns_the_list_round()
    {
        var table = Table(new RegisterFilter(), Row("T-1"));

        var head = table.Find("th[aria-sort]");
        Assert.Equal("ascending", head.GetAttribute("aria-sort"));
        Assert.Equal("/register?sort=-due", head.QuerySelector("a")!.GetAttribute("href"));
        Assert.Single(table.FindAll("caption"));
    }

    [Fact]
    public void Rows_stand_in_groups_by_section_number()
    {
        var table = Table(new RegisterFilter { Group = RegisterGroup.Section }, Row("T-1", section: 10), Row("T-2", section: 2), Row("T-3", section: 10));

        Assert.Equal(["2. Section 2 (1 on this page)", "10. Section 10 (2 on this page)"], table.FindAll("th[scope=rowgroup]").Select(h => h.TextContent));
    }

    [Fact]
    public void Somebody_who_may_not_act_gets_no_boxes_to_tick() => Assert.Empty(Table(new RegisterFilter(), Row("T-1")).FindAll("input"));

    [Fact]
    public void One_box_ticks_the_whole_page()
    {
        IReadOnlyList<ChosenAction> chosen = [];
        var table = Render<RegisterTable>(p => p.Add(t => t.Filter, new RegisterFilter()).Add(t => t.Rows, [Row("T-1"), Row("T-2")]).Add(t => t.MayChoose, true).Add(t => t.ChosenChanged, all => chosen = all));

        table.Find("thead input").Change(true);

        Assert.Equal(["T-1", "T-2"], chosen.Select(c => c.Ref));
        Assert.All(table.FindAll("tbody label"), label => Assert.Contains("Choose T-", string.Join(" ", label.TextContent.Split()), StringComparison.Ordinal));
    }

    [Fact]
    public void What_nobody_owns_and_what_nothing_dates_is_said_in_words()
    {
        var text = Table(new RegisterFilter(), Row("T-1")).Markup;

        Assert.Contains("Nobody owns it", text, StringComparison.Ordinal);
        Assert.Contains("No date", text, StringComparison.Ordinal);
    }

    private IRenderedComponent<RegisterTable> Table(RegisterFilter filter, params RegisterRow[] rows) =>
        Render<RegisterTable>(p => p.Add(t => t.Filter, filter).Add(t => t.Rows, rows));

    internal static RegisterRow Row(string reference, int section = 1) => new(
        new ActionRow(Guid.CreateVersion7(), Guid.CreateVersion7(), reference, "A promise.", "S-1", section, $"Section {section}",
            new ActionKind(CommitmentLevel.Ensure, Control.Direct, DeadlineKind.Unspecified, OwnerKind.None, false, null, new DateOnly(2007, 11, 1)),
            new StandingFacts(), null, [], null, null, false, null),
        Condition.NoDate);
}
