namespace StrategyTracker.Ui;

// Addresses of scheduled jobs and of the letters that they send.
public static partial class Urls
{
    public const string Jobs = $"{Administration}/jobs";
    public const string Outbox = $"{Administration}/outbox";
    /// <summary>Where a person chooses what is sent to them, and when.</summary>
    public const string ReminderChoices = "/reminders/choices";

    /// <summary>Stops letters of one topic for one person; the token says whose and which.</summary>
    public static string StopReminders(string token) => $"/reminders/stop/{Part(token)}";
    public static string Job(string key, int page = 1) => $"{Jobs}/{Part(key)}{Query(("page", Number(page)))}";
    public static string OutboxWith(string? state, int page = 1) => Outbox + Query(("state", state), ("page", Number(page)));
    public static string Letter(Guid id) => $"{Outbox}/{id}";

    private static string? Number(int page) => page <= 1 ? null : page.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
