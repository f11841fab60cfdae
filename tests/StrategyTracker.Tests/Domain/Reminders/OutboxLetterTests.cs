using StrategyTracker.Domain;
using StrategyTracker.Domain.Reminders;

namespace StrategyTracker.Tests.Domain.Reminders;

public class OutboxLetterTests
{
    private static readonly DateTime s_now = new(2008, 3, 4, 7, 0, 0, DateTimeKind.Utc);
    private static readonly TimeSpan s_hold = TimeSpan.FromMinutes(2);

    private static OutboxLetter Letter() => new("digest anna 2008-03-04", Guid.CreateVersion7(), s_now, s_now);

    [Fact]
    public void What_one_has_taken_another_cannot_take_until_the_hold_ends()
    {
        var letter = Letter();
        letter.Take("one", s_hold, s_now);

        Assert.Throws<RuleViolation>(() => letter.Take("two", s_hold, s_now.AddMinutes(1)));
        letter.Take("two", s_hold, s_now + s_hold);
        Assert.Equal(("two", 2), (letter.HeldBy, letter.Tries));
    }

    [Fact]
    public void What_a_dead_server_held_is_free_at_once()
    {
        var letter = Letter();
        letter.Take("one", s_hold, s_now);
        letter.LeftBehind(s_now.AddSeconds(5));

        Assert.True(letter.IsDueAt(s_now.AddSeconds(5)));
    }

    [Fact]
    public void Only_what_is_being_sent_can_be_left_behind()
    {
        var letter = Letter();
        letter.Take("one", s_hold, s_now);
        letter.Sent(s_now);
        letter.LeftBehind(s_now);

        Assert.False(letter.IsDueAt(s_now.AddDays(1)));
    }

    [Fact]
    public void The_message_id_is_the_same_at_every_try()
    {
        var letter = Letter();
        letter.Compose("One", "", "", "anna@example.test", "tracker.test");
        var first = letter.MessageId;
        letter.Compose("Two", "", "", "anna@elsewhere.test", "elsewhere.test");

        Assert.Equal((first, "Two", "anna@elsewhere.test"), (letter.MessageId, letter.Subject, letter.SentTo));
    }

    [Fact]
    public void A_subject_is_one_line()
    {
        var letter = Letter();
        letter.Compose("One\r\nBcc: x@example.test", "", "", "anna@example.test", "tracker.test");

        Assert.Equal("One Bcc: x@example.test", letter.Subject);
    }

    [Fact]
    public void Only_a_parked_letter_is_tried_again_by_hand()
    {
        var letter = Letter();
        Assert.Throws<RuleViolation>(() => letter.TryAgain(s_now));
        letter.Take("one", s_hold, s_now);
        letter.Failed("No such mailbox.", isFinal: true, s_now);
        letter.TryAgain(s_now.AddDays(1));

        Assert.Equal((OutboxState.Waiting, 0, s_now.AddDays(1), "No such mailbox."), (letter.State, letter.Tries, letter.NextTryAt, letter.LastError));
    }
}
