namespace StrategyTracker.Features.ReportCentre;

/// <summary>How far a report is on its way.</summary>
public enum MakingStage { Waiting, Reading, Setting, Ready, Failed, Cancelled }

/// <summary>Where a report that is being made stands.</summary>
/// <param name="Before">How many stand before it in line.</param>
/// <param name="Page">The page just set, from 1; 0 before the first.</param>
public readonly record struct MakingProgress(MakingStage Stage, int Before = 0, int Page = 0, int Pages = 0)
{
    public bool IsUnderWay => Stage is MakingStage.Waiting or MakingStage.Reading or MakingStage.Setting;

    public string Words => this switch
    {
        { Stage: MakingStage.Waiting, Before: 0 } => "Waiting, next in line",
        { Stage: MakingStage.Waiting } => $"Waiting, {Before} before you",
        { Stage: MakingStage.Reading } => "Reading the records",
        { Stage: MakingStage.Setting, Page: var page, Pages: var pages } when page < pages => $"Setting page {page:N0} of {pages:N0}",
        { Stage: MakingStage.Setting } => "Writing the file",
        { Stage: MakingStage.Ready } => "Ready",
        { Stage: MakingStage.Cancelled } => "Cancelled",
        _ => "Not made",
    };
}
