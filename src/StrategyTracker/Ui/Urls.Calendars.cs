namespace StrategyTracker.Ui;

// Calendar feeds: the page that makes them, and the address a calendar program reads.
public static partial class Urls
{
    public const string Calendars = "/account/calendars";
    public const string CalendarFeeds = "/calendar";

    /// <summary>The address of one feed; whoever has it reads the feed.</summary>
    public static string CalendarFeed(string secret) => $"{CalendarFeeds}/{Part(secret)}.ics";
}
