namespace StrategyTracker.Ui;

// The chase list, and what belongs to reminders apart from their letters.
public static partial class Urls
{
    public const string Reminders = "/reminders";
    public const string Chase = "/chase";
    public const string ChaseCsv = "/chase.csv";
    public const string ReminderRulesTab = "reminders";

    public static string ReminderRules(string? key = null) => AdministrationTab(ReminderRulesTab) + (key is null ? "" : $"&rule={Part(key)}");
    public static string ChaseWith(params ReadOnlySpan<(string Name, string? Value)> filters) => Chase + Query(filters);
    public static string ChaseCsvWith(params ReadOnlySpan<(string Name, string? Value)> filters) => ChaseCsv + Query(filters);
    /// <summary>The update form, to be filled in for somebody else.</summary>
    public static string UpdateActionFor(string reference, string? name) => UpdateAction(reference) + Query(("for", name));
}
