using StrategyTracker.Reports.Blocks;

namespace StrategyTracker.Reports.Contents;

/// <summary>Every action, section by section, with its owner, its dates and what was last reported.</summary>
internal static class ActionsInFull
{
    private static readonly Column[] _columns =
        [new("Ref.", 11.5, IsRowHeader: true), new("Action", 34), new("Owner", 26), new("Due", 12.5), new("State", 16)];

    public static IEnumerable<Block> Of(BoardReport report) => report.Actions.Count == 0 ? [] :
    [
        new Heading(1, "Actions by section"),
        .. report.Actions.SelectMany(Section),
    ];

    private static IEnumerable<Block> Section(SectionActions section)
    {
        yield return new Heading(2, $"{section.Number}  {section.Title}");
        if (!string.IsNullOrWhiteSpace(section.Narrative))
        {
            yield return new Paragraph(section.Narrative);
        }
        yield return section.Actions.Count == 0
            ? new Paragraph("No action points of its own.")
            : new Table($"Actions of section {section.Number}, {section.Title}, each with its owner, date, state and latest update",
                _columns, [.. section.Actions.Select(Action)]);
    }

    private static Row Action(ActionLine action) => new([action.Ref, action.Summary, Owner(action), Due(action), Cell.Of(action.State)])
    {
        Notes = [action.LatestUpdate is { } update ? Update(update) : new("Nothing reported yet.", "")],
    };

    private static Cell Owner(ActionLine action)
    {
        var asWritten = action.OwnerAsWritten is { Length: > 0 } written ? $"As written: {written}" : "None named in the strategy";
        return new(action.OwnerNow ?? "Nobody yet")
        {
            Mark = action.OwnerNow is null ? Tone.Bad : null,
            Under = action.OwnerNow is not null && action.OwnerAsWritten == action.OwnerNow ? null : asWritten,
        };
    }

    private static Cell Due(ActionLine action)
    {
        var source = action.SourceDeadline is { } deadline && action.TargetDate is not null && deadline != action.TargetDate
            ? $"Strategy said {EnGb.ShortDate(deadline)}"
            : null;
        return (action.TargetDate ?? action.SourceDeadline) is { } date
            ? new(EnGb.ShortDate(date)) { Under = Join(source, action.DueWords) }
            : new(action.DueWords ?? "No date") { IsQuiet = true };
    }

    private static RowNote Update(ActionUpdate update)
    {
        var lead = string.Join(", ", new[] { "Latest update", update.On is { } on ? EnGb.Date(on) : null, update.By }.Where(p => !string.IsNullOrWhiteSpace(p)));
        return new(lead, update.Text, update.EnteredLate);
    }

    private static string? Join(params string?[] parts) =>
        string.Join("; ", parts.Where(p => !string.IsNullOrWhiteSpace(p))) is { Length: > 0 } joined ? joined : null;
}
