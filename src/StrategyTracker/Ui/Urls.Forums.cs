namespace StrategyTracker.Ui;

// Addresses of the forum's own lists, with their filters.
public static partial class Urls
{
    public static string ForumsOf(string? area, string? act = null) => Forums + Query(("area", area), ("act", act));
    public static string IssuesWith(string? area, params ReadOnlySpan<(string Name, string? Value)> filters) => InArea(Issues, area, filters);
    /// <summary>The form to raise an issue, filled in as far as the page that leads to it knows.</summary>
    public static string RaiseIssue(string? area, Guid? forum = null, string? about = null, Guid? subject = null) =>
        InArea(Issues, area, ("act", "raise"), ("forum", forum?.ToString()), ("about", about), ("subject", subject?.ToString()));
    public static string ReportBack(string? area, DateOnly? since = null) => InArea($"{Issues}/report-back", area, ("since", Day(since)));
    public static string AddTo(string list, string? area) => InArea(list, area, ("act", "add"));
    public static string BodyTab(Guid id, string? tab) => Body(id) + Query(("tab", tab));
}
