using StrategyTracker.Domain.Reminders;

namespace StrategyTracker.Features.Reminders;

/// <summary>Topics in the words of letters.</summary>
public static class TopicWords
{
    public static string InLetters(this ReminderTopic topic) => topic switch
    {
        ReminderTopic.YourWork => "your own work",
        ReminderTopic.Office => "your posts",
        ReminderTopic.Recommendations => "recommendations",
        ReminderTopic.Forum => "the forum",
        ReminderTopic.Champions => "champions",
        ReminderTopic.Duty => "the equality duty",
        ReminderTopic.Measures => "measures",
        ReminderTopic.Registers => "the registers",
        _ => "what you follow",
    };
}
