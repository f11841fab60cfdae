using Bunit;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using StrategyTracker.Domain;
using StrategyTracker.Ui;

namespace StrategyTracker.Tests.Ui;

public sealed class ComponentTests : UiTestContext
{
    [Fact]
    public void A_refusal_is_announced_and_absent_when_there_is_none()
    {
        Assert.Equal("alert", Render<RefusalMessage>(p => p.Add(c => c.Message, "You cannot.")).Find("div").GetAttribute("role"));
        Assert.Empty(Render<RefusalMessage>(p => p.Add(c => c.Message, null)).Nodes);
    }

    [Fact]
    public void Every_tone_has_its_own_symbol_beside_the_words()
    {
        var drawn = Enum.GetValues<Tone>().Select(tone => Render<StateBadge>(p => p.Add(c => c.Of, new Badge("Some state", tone)))).ToList();

        Assert.All(drawn, badge => Assert.Equal("Some state", badge.Find(".badge").TextContent.Trim()));
        Assert.Equal(drawn.Count, drawn.Select(badge => badge.Find("svg").InnerHtml).Distinct().Count());
    }

    [Fact]
    public void A_field_ties_label_hint_and_problem_to_its_control()
    {
        var field = Render<DateField>(p => p.Add(c => c.Label, "Target date").Add(c => c.Hint, "A day.").Add(c => c.Error, "Too early.").Add(c => c.Id, "d").Add(c => c.Value, new DateOnly(2007, 12, 31)));

        var input = field.Find("input");
        Assert.Equal("d", field.Find("label").GetAttribute("for"));
        Assert.Equal("d-hint d-error", input.GetAttribute("aria-describedby"));
        Assert.Equal("true", input.GetAttribute("aria-invalid"));
        Assert.Equal("2007-12-31", input.GetAttribute("value"));
    }

    [Theory]
    [InlineData("2007-12-31")]
    [InlineData("31/12/2007")]
    [InlineData("31.12.2007")]
    [InlineData("31 December 2007")]
    public void A_day_is_read_as_a_picker_sends_it_and_as_people_write_it(string typed) =>
        Assert.Equal(new DateOnly(2007, 12, 31), DateField.Read(typed));

    [Fact]
    public void A_day_that_does_not_exist_is_told_and_not_passed_on()
    {
        DateOnly? got = new(2000, 1, 1);
        var field = Render<DateField>(p => p.Add(c => c.Label, "Day").Add(c => c.ValueChanged, day => got = day));

        field.Find("input").Change("31.02.2008");

        Assert.Equal(new DateOnly(2000, 1, 1), got);
        Assert.Contains("“31.02.2008” is not a date", field.Find(".error").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_text_counts_refuses_too_much_and_is_kept_while_typed()
    {
        var field = Render<TextAreaField>(p => p.Add(c => c.Label, "What was done").Add(c => c.Value, new string('x', 12)).Add(c => c.Longest, 10).Add(c => c.KeepKey, "update:TVP-1.2"));

        Assert.Equal("12 of 10 characters", field.Find(".counter").TextContent);
        Assert.Contains("2 characters too long", field.Find(".error").TextContent, StringComparison.Ordinal);
        Assert.Equal("update:TVP-1.2", field.Find("textarea").GetAttribute("data-keep"));
        Assert.Null(field.Find("textarea").GetAttribute("maxlength"));
    }

    [Fact]
    public void In_a_static_form_a_long_text_carries_its_name_and_what_was_typed()
    {
        var area = Render<TextAreaField>(p => p.Add(c => c.Label, "What was done").Add(c => c.Name, "Form.Done").Add(c => c.Value, "Half")).Find("textarea");

        Assert.Equal("Form.Done", area.GetAttribute("name"));
        Assert.Equal("Half", area.TextContent);
    }

    [Fact]
    public void A_consequential_act_is_asked_about_first()
    {
        var confirmed = 0;
        var button = Render<ConfirmButton>(p => p.Add(c => c.Text, "Close").Add(c => c.Question, "Close this action?").Add(c => c.OnConfirmed, () => confirmed++));

        button.Find("button").Click();
        Assert.Equal(0, confirmed);
        Assert.Equal("Close this action?", button.Find("[role=group]").GetAttribute("aria-label"));
        button.FindAll("button")[1].Click();
        Assert.Equal(0, confirmed);

        button.Find("button").Click();
        button.Find("button").Click();
        Assert.Equal(1, confirmed);
        Assert.Single(button.FindAll("button"));
    }

    [Fact]
    public void A_double_click_asks_and_does_not_confirm()
    {
        var confirmed = 0;
        var button = Render<ConfirmButton>(p => p.Add(c => c.Text, "Close").Add(c => c.Question, "Close this action?").Add(c => c.OnConfirmed, () => confirmed++));

        button.Find("button").Click(new MouseEventArgs { Detail = 1 });
        button.Find("button").Click(new MouseEventArgs { Detail = 2 });
        Assert.Equal(0, confirmed);
        Assert.Single(button.FindAll("[role=group]"));

        button.Find("button").Click(new MouseEventArgs { Detail = 1 });
        Assert.Equal(1, confirmed);
    }

    [Fact]
    public void The_focus_goes_to_the_question_and_back_to_the_button()
    {
        var button = Render<ConfirmButton>(p => p.Add(c => c.Text, "Close").Add(c => c.Question, "Close this action?"));

        button.Find("button").Click();
        JSInterop.VerifyFocusAsyncInvoke().Arguments[0].ShouldBeElementReferenceTo(button.Find("[role=group]"));
        button.Find("[role=group]").KeyDown(Key.Tab);
        Assert.Single(button.FindAll("[role=group]"));
        button.Find("[role=group]").KeyDown(Key.Escape);
        Assert.Empty(button.FindAll("[role=group]"));
        JSInterop.VerifyFocusAsyncInvoke(calledTimes: 2)[1].Arguments[0].ShouldBeElementReferenceTo(button.Find("button"));
    }

    [Fact]
    public void An_empty_list_says_what_to_do_next()
    {
        var empty = Render<EmptyState>(p => p.Add(c => c.Sentence, "Nobody has raised an issue.").AddChildContent("<a href=\"/raise\">Raise one</a>"));

        Assert.Equal("Nobody has raised an issue.", empty.Find("p").TextContent);
        Assert.Equal("/raise", empty.Find("a").GetAttribute("href"));
    }

    [Fact]
    public void A_history_row_tells_when_who_for_whom_from_what_to_what_and_why()
    {
        var row = new HistoryRow(new(2008, 2, 14), new(2008, 2, 14, 10, 3, 0, DateTimeKind.Utc), "Sue Pearce", "the Board", "target date", "31 December 2007", "31 March 2008", "A quarter more.");
        var words = Render<HistoryTimeline>(p => p.Add(c => c.Rows, [row])).Find("li").TextContent;

        foreach (var part in (string[])["14 February 2008", "Target date", "31 December 2007", "31 March 2008", "A quarter more.", "Sue Pearce, on behalf of the Board, 10:03"])
        {
            Assert.Contains(part, words, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_was_entered_later_says_so()
    {
        var row = new HistoryRow(new(2007, 11, 1), new(2008, 7, 9, 10, 3, 0, DateTimeKind.Utc), "Sue Pearce", null, "closed", null, null, null, EnteredAfter: true);
        var words = Render<HistoryTimeline>(p => p.Add(c => c.Rows, [row])).Find("li").TextContent;

        Assert.Contains("entered after this date", words, StringComparison.Ordinal);
        Assert.Contains("entered 9 July 2008, 11:03", words, StringComparison.Ordinal); // summer time in London
    }

    [Theory]
    [InlineData(1, "1 to 50 of 72", new[] { "/register?page=2" })]
    [InlineData(2, "51 to 72 of 72", new[] { "/register?page=1" })]
    public void Pages_are_links(int page, string words, string[] links)
    {
        var pager = Render<Pager>(p => p.Add(c => c.Page, page).Add(c => c.PageSize, 50).Add(c => c.Total, 72).Add(c => c.Href, n => $"/register?page={n}"));

        Assert.Equal(words, pager.Find("p").TextContent);
        Assert.Equal(links, pager.FindAll("a").Select(a => a.GetAttribute("href")!));
    }

    [Fact]
    public void A_figure_may_lead_somewhere()
    {
        Assert.Equal("/queue", Render<FigureTile>(p => p.Add(c => c.Value, "29").Add(c => c.Label, "nobody owns").Add(c => c.Href, "/queue")).Find("a").GetAttribute("href"));
        Assert.Empty(Render<FigureTile>(p => p.Add(c => c.Value, "29").Add(c => c.Label, "nobody owns")).FindAll("a"));
    }

    [Fact]
    public void A_share_is_told_in_words_too()
    {
        var share = Render<ShareBar>(p => p.Add(c => c.Parts, [new SharePart("closed", 4, Tone.Good), new SharePart("overdue", 0, Tone.Bad), new SharePart("on track", 12, Tone.Neutral)]));

        Assert.Equal(["4 closed", "12 on track"], share.FindAll(".share-part").Select(s => s.TextContent));
        Assert.Equal(["0", "25"], share.FindAll("rect").Select(r => r.GetAttribute("x")!));
    }

    [Fact]
    public void A_heading_shows_the_way_back_and_one_h1()
    {
        var heading = Render<PageHeading>(p => p.Add(c => c.Title, "Action").Add(c => c.Trail, [new Crumb("Register", Urls.Register)]));

        Assert.Single(heading.FindAll("h1"));
        Assert.Equal(Urls.Register, heading.Find("nav a").GetAttribute("href"));
    }

    [Fact]
    public void A_note_of_success_is_announced_and_can_be_closed()
    {
        var region = Render<ToastRegion>();
        Services.GetRequiredService<Toasts>().Say("Saved.");

        Assert.Equal("status", region.Find("div").GetAttribute("role"));
        Assert.Contains("Saved.", region.Markup, StringComparison.Ordinal);
        region.Find("button").Click();
        Assert.Empty(region.FindAll(".toast"));
    }
}
