namespace StrategyTracker.Domain.Reminders;

/// <summary>What reminders are about, in the words of pages.</summary>
public static class ReminderTopics
{
    public static string Words(this ReminderTopic topic) => topic switch
    {
        ReminderTopic.YourWork => "Your own work",
        ReminderTopic.Office => "Your office",
        ReminderTopic.Recommendations => "Recommendations",
        ReminderTopic.Forum => "The forum",
        ReminderTopic.Champions => "Champions",
        ReminderTopic.Duty => "The equality duty",
        ReminderTopic.Measures => "Measures",
        ReminderTopic.Registers => "The library and the registers",
        _ => "What you follow",
    };

    /// <summary>What stands under that heading.</summary>
    public static string About(this ReminderTopic topic) => topic switch
    {
        ReminderTopic.YourWork => "Actions that you answer for: given to you, coming due, overdue, silent, to assure, recurring, touched by a change of law or policy; nudges from a director or the area lead.",
        ReminderTopic.Office => "What falls to you by your office: what nobody owns, updates to sign off, vacant posts, blank framework steps.",
        ReminderTopic.Recommendations => "Answers owed, dates, stalled work and outcome reviews.",
        ReminderTopic.Forum => "Issues that wait for an answer, what women said and no board has decided, packs before a board meets, briefings to acknowledge, partners' plans, bodies with one contact.",
        ReminderTopic.Champions => "Vacant champion posts, terms that end, missing remits and deputies, newsletters that come due.",
        ReminderTopic.Duty => "Reviews of the duty, policies without an assessment, and harm that is not softened yet.",
        ReminderTopic.Measures => "Missing figures, gaps found, guard rails breached.",
        ReminderTopic.Registers => "Entries that are past their review, documents to ask for, and funding that ends or is not confirmed.",
        _ => "Recommendations, champion posts, issues, sections and actions that you follow, when they move.",
    };

    /// <summary>Whether a person may stop the letters of a topic. What waits for their own act they may not: they choose when it comes, and its place in the inbox stays.</summary>
    public static bool MayBeStopped(this ReminderTopic topic) => topic.WhyItGoes() is null;

    /// <summary>Why mail of a topic cannot be stopped; null when it can.</summary>
    public static string? WhyItGoes(this ReminderTopic topic) => topic switch
    {
        ReminderTopic.YourWork => "It cannot be stopped while you answer for something: somebody waits for you. It ends by itself with each update.",
        ReminderTopic.Office => "It cannot be stopped while you hold the office: nobody else is asked in your place.",
        _ => null,
    };

    public static string Words(this Pace pace) => pace switch
    {
        Pace.AtOnce => "At once, each by itself",
        Pace.Daily => "One letter a day",
        Pace.Weekly => "One letter a week",
        _ => "No mail; in “For you” only",
    };

    /// <summary>Who it is with, for one who reads that it has climbed.</summary>
    public static string Words(this Rung rung) => rung switch
    {
        Rung.Owner => "the owner",
        Rung.Director => "the director",
        Rung.AreaLead => "the area lead",
        _ => "the board's exception list",
    };
}
