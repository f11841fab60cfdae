namespace StrategyTracker.Domain.Reminders;

/// <summary>What makes a reminder the one it is: a sweep that finds it again, on any machine and after any break, adds nothing.</summary>
/// <param name="DueOn">The day the rule speaks of: what is due, or the day a state began.</param>
/// <param name="Turn">Which reminder of the rule about that day: minus the days before it, 0 and up for the days after.</param>
public sealed record ReminderKey(string Rule, Guid SubjectId, Guid PersonId, DateOnly DueOn, int Turn, Rung Rung);

/// <summary>What a reminder says, and where it leads.</summary>
/// <param name="Ref">The subject's reference, where it has one.</param>
/// <param name="What">The subject in a line.</param>
/// <param name="Why">Why it is sent: "Overdue since 4 March 2008".</param>
/// <param name="Act">The words of its link: "Report progress".</param>
/// <param name="Href">A path on this site.</param>
/// <param name="Because">Why this person: "You hold Director of Interventions", "The post is vacant; you are its director".</param>
public sealed record ReminderWords(string? Ref, string What, string Why, string Act, string Href, string Because);

/// <summary>
/// One person told of one thing, once. It stands in the inbox "For you" from then on and in one letter at most, and ends when
/// what it asks for is done. The key is unique in the database.
/// </summary>
public sealed class Reminder
{
    private Reminder() { }

    public Reminder(ReminderKey key, ReminderSubject subject, ReminderTopic topic, ReminderWeight weight, ReminderWords words, Pace pace, DateOnly fallsOn, DateTime madeAt)
    {
        (RuleKey, SubjectId, PersonId, DueOn, Turn, Rung) = (Text.Line(key.Rule, "The rule", 60), key.SubjectId, key.PersonId, key.DueOn, key.Turn, key.Rung);
        (Subject, Topic, Weight, Pace, FallsOn, MadeAt) = (subject, topic, weight, pace, fallsOn, madeAt);
        (Ref, What, Why, Act, Href, Because) = (words.Ref, Short(words.What, 300), Short(words.Why, 300), Short(words.Act, 80), Short(words.Href, 300), Short(words.Because, 300));
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public string RuleKey { get; private set; } = "";
    public Guid SubjectId { get; private set; }
    public Guid PersonId { get; private set; }
    public DateOnly DueOn { get; private set; }
    public int Turn { get; private set; }
    public Rung Rung { get; private set; }
    public ReminderSubject Subject { get; private set; }
    public ReminderTopic Topic { get; private set; }
    public ReminderWeight Weight { get; private set; }
    public Pace Pace { get; private set; }
    /// <summary>The working day on which it goes: a day of rest moves the sending, never the due date.</summary>
    public DateOnly FallsOn { get; private set; }
    public DateTime MadeAt { get; private set; }
    public string? Ref { get; private set; }
    public string What { get; private set; } = "";
    public string Why { get; private set; } = "";
    public string Act { get; private set; } = "";
    public string Href { get; private set; } = "";
    public string Because { get; private set; } = "";
    /// <summary>Who sent it by hand, for a nudge; null for the sweep.</summary>
    public Guid? ById { get; private set; }
    public string? ByName { get; private set; }
    /// <summary>The letter it went, or is to go, in; null when it stays in the inbox.</summary>
    public Guid? LetterId { get; private set; }
    public DateTime? SeenAt { get; private set; }
    /// <summary>When what it asks for was found done, or the person no longer the one to ask.</summary>
    public DateTime? EndedAt { get; private set; }
    public string? EndedWhy { get; private set; }
    public bool IsOpen => EndedAt is null;

    public ReminderKey Key => new(RuleKey, SubjectId, PersonId, DueOn, Turn, Rung);

    public void SentBy(Guid? id, string name) => (ById, ByName) = (id, name);

    public void GoesIn(OutboxLetter letter) => LetterId ??= letter.Id;

    public void See(DateTime at) => SeenAt ??= at;

    /// <param name="why">In words: "Progress was reported", "You no longer hold the post".</param>
    public void End(string why, DateTime at)
    {
        if (EndedAt is not null) { return; }
        (EndedAt, EndedWhy) = (at, Short(why, 200));
    }

    private static string Short(string text, int longest) => text.Length <= longest ? text : $"{text[..(longest - 1)]}…";
}

/// <summary>The pace a person chose for a topic. No row is the rule's own pace.</summary>
public sealed class ReminderChoice
{
    private ReminderChoice() { }
    public ReminderChoice(Guid personId, ReminderTopic topic, Pace pace) => (PersonId, Topic, Pace) = (personId, topic, pace);

    public Guid PersonId { get; private set; }
    public ReminderTopic Topic { get; private set; }
    public Pace Pace { get; private set; }

    public void Choose(Pace pace) => Pace = pace;
}
