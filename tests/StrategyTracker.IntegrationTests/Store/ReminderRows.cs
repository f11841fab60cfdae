using StrategyTracker.Domain.People;
using StrategyTracker.Domain.Reminders;
using StrategyTracker.Domain.Strategies;
using StrategyTracker.TestSupport;

namespace StrategyTracker.IntegrationTests.Store;

/// <summary>A rule, what it told somebody and the letter that it went in, a choice of pace, a calendar address and a run: every field filled with something awkward.</summary>
internal static class ReminderRows
{
    public static IEnumerable<object> Filled(string nasty, Strategy strategy, Person person)
    {
        var (made, later) = ("2008-03-30 00:59".Moment(), "2008-10-26 01:30".Moment());
        var rule = ReminderRule.Add("round-trip", nasty, new RuleNumbers { DaysBefore = [30, 7, 1], DaysAfter = 0, RepeatEvery = 7, DirectorAfter = 10, AreaLeadAfter = 20, BoardAfter = 40, Pace = Pace.Weekly }, isLocal: true, Stamps.On("2008-01-02"));
        rule.TurnOff(Stamps.On("2008-01-03"));

        var letter = new OutboxLetter(nasty, person.Id, made, made);
        letter.Take(nasty, TimeSpan.FromMinutes(5), later);
        letter.Compose(nasty, nasty, $"<p>{nasty}</p>", "ann@example.org", "example.org");
        letter.Failed(nasty, isFinal: false, later);
        var held = new OutboxLetter("at-once held", person.Id, made, made);
        held.Take(nasty, TimeSpan.FromMinutes(5), later);
        var sent = new OutboxLetter("at-once sent", person.Id, made, made);
        sent.Sent(later);

        var reminder = new Reminder(new ReminderKey("round-trip", strategy.Id, person.Id, "2008-02-29".Day(), -7, Rung.AreaLead), ReminderSubject.Followed, ReminderTopic.Following, ReminderWeight.MayWantToKnow,
            new ReminderWords(nasty[..20], nasty, nasty, nasty, "/actions/TVP-1.2", nasty), Pace.Weekly, "2008-03-03".Day(), made);
        reminder.SentBy(person.Id, nasty);
        reminder.GoesIn(letter);
        reminder.See(later);
        reminder.End(nasty, later);

        var feed = new CalendarFeed(person.Id, strategy.Id, new string('f', 64), made);
        feed.Read(later);
        feed.End(later);
        var (run, running) = (new JobRun(nasty, nasty, nasty, made), new JobRun("remind", "the schedule", "here", made));
        run.Failed(nasty, later);

        return [rule, letter, held, sent, reminder, new ReminderChoice(person.Id, ReminderTopic.Duty, Pace.InboxOnly), feed, run, running];
    }
}
