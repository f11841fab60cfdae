using StrategyTracker.Domain.Reminders;
using StrategyTracker.Features.Reminders.Outbox;

namespace StrategyTracker.Tests.Features.Reminders;

public class DigestLetterTests
{
    private static readonly DigestFoot s_foot = new("https://tracker.test/", "https://tracker.test/reminders/choices", [(ReminderTopic.Forum, "https://tracker.test/reminders/stop/abc")]);

    private static DigestLine Line(string what = "Agree the protocol", ReminderWeight weight = ReminderWeight.MustDo, string? asker = null) =>
        new(weight, ReminderTopic.YourWork, "TVP-1.2", what, "Overdue since 4 March 2008", "Report progress", "https://tracker.test/actions/TVP-1.2?act=report&x=1", "You hold Director", asker);

    [Fact]
    public void What_must_be_done_comes_before_what_may_be_of_interest_in_both_parts()
    {
        var letter = DigestLetter.Write("Anna", [Line("Of interest", ReminderWeight.MayWantToKnow), Line("To be done")], s_foot);

        Assert.Equal("StrategyTracker: 2 things for you", letter.Subject);
        InOrder(letter.PlainText, "Anna,", "YOU MUST DO", "TVP-1.2  To be done", "Overdue since 4 March 2008", "Report progress: https://tracker.test/actions/TVP-1.2?act=report&x=1", "You hold Director", "YOU MAY WANT TO KNOW", "Of interest", "https://tracker.test/reminders/choices", "No more mail about the forum: https://tracker.test/reminders/stop/abc");
        InOrder(letter.Html, "<h1", "2 things for you", "Anna", "<h2", "You must do", "To be done", "Overdue since", "act=report&amp;x=1", "Report progress", "You hold Director", "You may want to know", "Of interest", "reminders/choices", "reminders/stop/abc", "the forum");
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("\" onmouseover=\"alert(1)")]
    [InlineData("{0} {{1}} {name}")]
    [InlineData("</p></li></ul><h1>Your account is closed</h1>")]
    public void Nothing_that_was_typed_becomes_markup(string typed)
    {
        var line = new DigestLine(ReminderWeight.MustDo, ReminderTopic.YourWork, typed, typed, typed, typed, $"https://tracker.test/{typed}", typed, typed);

        var letter = DigestLetter.Write(typed, [line], s_foot);

        Assert.DoesNotContain("<script", letter.Html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", letter.Html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("\" onmouseover", letter.Html, StringComparison.OrdinalIgnoreCase);
        Assert.Single(letter.Html.Split("<h1").Skip(1));
        Assert.DoesNotContain(typed, letter.Subject, StringComparison.Ordinal);
        Assert.Contains(System.Text.Encodings.Web.HtmlEncoder.Create(System.Text.Unicode.UnicodeRanges.All).Encode(typed), letter.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_with_breaks_in_it_stays_one_line_of_the_plain_text()
    {
        var letter = DigestLetter.Write("Anna\r\nBcc: x@example.test", [Line("One\r\n\r\nYOU MUST DO\r\n* Two")], s_foot);

        Assert.Contains("* TVP-1.2  One  YOU MUST DO * Two\n", letter.PlainText, StringComparison.Ordinal);
        Assert.StartsWith("Anna Bcc: x@example.test,\n", letter.PlainText, StringComparison.Ordinal);
    }

    [Fact]
    public void More_than_a_letter_holds_is_counted_and_led_to()
    {
        var letter = DigestLetter.Write("Anna", [.. Enumerable.Range(1, DigestLetter.MostLines + 7).Select(n => Line($"Thing {n}"))], s_foot);

        Assert.Equal("StrategyTracker: 57 things for you", letter.Subject);
        Assert.Contains("And 7 things more: https://tracker.test/", letter.PlainText, StringComparison.Ordinal);
        Assert.Contains("And 7 things more", letter.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Thing 51<", letter.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_asked_by_hand_is_named() =>
        Assert.Contains("Asked by The area lead", DigestLetter.Write("Anna", [Line(asker: "The area lead")], s_foot).PlainText, StringComparison.Ordinal);

    [Fact]
    public void It_brings_no_picture_no_script_and_no_style_from_elsewhere()
    {
        var html = DigestLetter.Write("Anna", [Line()], s_foot).Html;

        Assert.DoesNotMatch("(?i)<img|<script|<style|<link|url\\(|src=|@import", html);
    }

    private static void InOrder(string text, params string[] pieces)
    {
        var at = 0;
        foreach (var piece in pieces)
        {
            var next = text.IndexOf(piece, at, StringComparison.Ordinal);
            Assert.True(next >= 0, $"\"{piece}\" does not come after what should stand before it:\n{text}");
            at = next + piece.Length;
        }
    }
}
