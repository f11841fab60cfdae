using StrategyTracker.Domain;
using StrategyTracker.Domain.ActionPoints;
using StrategyTracker.Domain.Progress;
using StrategyTracker.Reports;
using StrategyTracker.Reports.Contents;
using StrategyTracker.Reports.Tables;

namespace StrategyTracker.Features.ReportCentre;

/// <summary>What nobody owns and nothing dates (REP-05): the lists that a director comes to empty.</summary>
public sealed class UnownedAndUndated(ReportHeads heads, ActionLines actions) : INamedReport
{
    private static readonly ListColumn[] Columns = [new("Ref.", 11.5, IsKey: true), new("Action", 38), new("As the strategy words its owner", 20), new("Section", 10.5, ReportColumnKind.Number), new("State", 20)];

    public NamedReport Named => ReportCatalogue.UnownedUndated;

    public async Task<RunReport> RunAsync(ReportAsk ask, Actor by, CancellationToken ct)
    {
        var progress = await heads.StrategyAsync(ask, ct);
        var (day, f) = (progress.AsAt.Day, progress.Figures);
        var lines = await actions.GetAsync(progress, ct);
        return ReportHeads.Run(Named, heads.Of(Named, progress) with
        {
            Headlines =
            [
                new("Nobody owns it", f.Unowned, f.Actions, "no post named and no accountable officer", f.Unowned > 0 ? Tone.Bad : Tone.Good),
                new("No date", f.NoDate, f.Actions, "open, and nothing dates them", f.NoDate > 0 ? Tone.Warning : Tone.Good),
                new("Neither", progress.Actions.Count(IsNeither), f.Actions, "nobody owns it and nothing dates it"),
                new("Recurring, with no first date", f.NeedsFirstDate, f.Recurring, "cannot schedule itself"),
                new("Joint with no lead", f.JointWithoutLead, f.Actions, "several owners, none leads"),
            ],
            Parts =
            [
                new("Nobody owns it")
                {
                    Meaning = "The wording names only the organisation or nobody, and no accountable officer has been chosen.",
                    Lists = [new("Nobody owns it", Columns, [.. progress.Actions.Where(a => a.Facts.IsUnowned(a.Kind)).Select(a => Unowned(a))], "Every action has a post or an accountable officer.") { IsMain = true }],
                },
                new("No date")
                {
                    Meaning = "Open, with no date of any kind; neither ongoing nor recurring.",
                    Lists = [new("No date", ActionLines.Columns, actions.Rows(progress, lines, a => a.Facts.HasNoDate(a.Kind)), "Every open action that can be dated has a date.")],
                },
                new("Recurring, with no first date")
                {
                    Meaning = "Recurring work cannot schedule itself until somebody sets a first date.",
                    Lists = [new("Recurring, with no first date", ActionLines.Columns, actions.Rows(progress, lines, a => a.Facts.NeedsFirstDate(a.Kind)), "All recurring work has a first date.")],
                },
                new("Joint with no lead")
                {
                    Meaning = "Several owners, and none marked as leading.",
                    Lists = [new("Joint with no lead", ActionLines.Columns, actions.Rows(progress, lines, a => a.Facts.IsJointWithoutLead()), "Every joint action has a lead.")],
                },
            ],
        });

        ListRow Unowned(ActionFacts action)
        {
            var row = actions.Row(lines[action.Id], day);
            var both = IsNeither(action) ? new ListCell(row.Cells[4].Words) { Mark = Tone.Bad, Under = "nothing dates it either" } : row.Cells[4];
            return row with { Cells = [row.Cells[0], row.Cells[1], ListCell.OrQuiet(lines[action.Id].Texts.OwnerAsWritten, "Nobody named"), action.SectionNumber, both] };
        }
    }

    private static bool IsNeither(ActionFacts action) => action.Facts.IsUnowned(action.Kind) && action.Facts.HasNoDate(action.Kind);
}
