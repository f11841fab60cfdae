namespace StrategyTracker.Reports.Contents;

/// <summary>How a section's actions stand.</summary>
/// <param name="Number">The section's number as printed.</param>
/// <param name="Title">Its title.</param>
/// <param name="Pathway">The pathway it belongs to, if any.</param>
/// <param name="Counts">Its figures.</param>
public sealed record SectionFigures(string Number, string Title, string? Pathway, ActionCounts Counts);

/// <summary>
/// Actions counted. Closed, Overdue, DueSoon, NoDate and Ongoing share no action among them; what is left over is in hand.
/// Unowned is counted beside them.
/// </summary>
/// <param name="Actions">All of them.</param>
/// <param name="Closed">Closed.</param>
/// <param name="Overdue">Open and past their date.</param>
/// <param name="DueSoon">Open and due soon.</param>
/// <param name="NoDate">Open with no date at all.</param>
/// <param name="Ongoing">Open with no end: assured, never complete.</param>
/// <param name="Unowned">Owned by no single post.</param>
public sealed record ActionCounts(int Actions, int Closed, int Overdue, int DueSoon, int NoDate, int Ongoing, int Unowned)
{
    /// <summary>Open with a date that isn't near; below zero when the others overlap.</summary>
    public int InHand => Actions - Closed - Overdue - DueSoon - NoDate - Ongoing;
}
